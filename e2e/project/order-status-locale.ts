import type { Locale } from '../../widget/words/strings-snippet.ts';

/** What the extension of Shopify's order pages says beside the texts of the theme's block. */
export interface OrderStatusWords {
  follow_order: string;
  not_shown: string;
}

/** The codes of the contract; every text of these groups is needed. */
const OF_THE_CONTRACT = [
  'headline',
  'detail',
  'next',
  'status',
  'remark',
  'waiting',
  'closed',
  'returns',
  'payment',
  'note',
] as const;

/** Of the texts around them, those that the extension has a use for. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  form: ['heading', 'submit'],
  ui: [
    'parcel_of',
    'track_with',
    'updates',
    'waiting',
    'returns',
    'clock',
    'more',
    'updated',
    'refresh',
    'packages_of',
    'packages_so_far',
    'your_package',
  ],
};

/**
 * The texts of the extension in one language, as Shopify reads them: `{{date}}` for a parameter.
 * https://shopify.dev/docs/apps/build/checkout/localized-checkout-ui-extensions
 */
export function orderStatusLocale(
  { order_tracking: groups }: Locale,
  own: OrderStatusWords,
): string {
  const pick = (group: string, codes?: readonly string[]): [string, Record<string, string>] => {
    const texts = groups[group];
    if (texts === undefined || typeof texts === 'string') throw new Error(`no texts in ${group}`);
    const picked = Object.entries(texts)
      .filter(([code]) => !codes || codes.includes(code))
      .map(([code, text]) => [code, text.replaceAll(/\{\{ (\w+) \}\}/g, '{{$1}}')]);
    return [group, Object.fromEntries(picked)];
  };
  const ofContract = OF_THE_CONTRACT.map((group) => pick(group));
  const others = Object.entries(OTHERS).map(([group, codes]) => pick(group, codes));
  const [, { heading }] = pick('form', ['heading']);
  return JSON.stringify({
    language: groups['language'],
    name: heading,
    ...own,
    ...Object.fromEntries([...ofContract, ...others]),
  });
}
