import type { loadWords } from '../../server/admin/words/load-words.ts';
import type { WordCode } from '../../server/admin/words/words.ts';

/** The texts of the app's own pages that the extension beside an order has too, as the page names them. */
const SHARED: readonly WordCode[] = [
  'block_loading',
  'block_none',
  'block_failed',
  'close_link',
  'customer_view',
  'link_until',
  'open_delivery',
  'open_link',
  'since',
  'tracking_link',
  'try_again',
];

/** Of the states and flags of a delivery, the extension has every text. */
const OF_DELIVERIES = /^(?:state|flag|do)_/;

/**
 * The texts of the extension in one language, as Shopify reads them: `{{date}}` for a parameter.
 * https://shopify.dev/docs/apps/build/checkout/localized-checkout-ui-extensions
 */
export function extensionLocale({
  language,
  words,
}: Awaited<ReturnType<typeof loadWords>>): string {
  const shared = Object.entries(words).filter(
    ([code]) => OF_DELIVERIES.test(code) || SHARED.some((one) => one === code),
  );
  const texts = shared.map(([code, text]) => [code, text.replaceAll(/\{(\w+)\}/g, '{{$1}}')]);
  return JSON.stringify({
    language,
    name: words.title,
    description: words.block_description,
    ...Object.fromEntries(texts),
  });
}
