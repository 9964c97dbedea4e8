import { isJsonObject } from './model/json-object.ts';
import type { Strings } from './words/wording.ts';

/** What the block handed over. */
export interface Settings {
  /** Absolute, always of this shop's own origin. */
  endpoint: string;
  /** BCP 47 tag of the words on the page; the server formats dates in it. */
  locale: string;
  strings: Strings;
  /** Of the block's title; the answer's headings follow below it. */
  headingLevel: number;
  contactUrl: string | undefined;
  returnsUrl: string | undefined;
  /** What storage keeps the pass to the last order under. */
  passKey: string;
  /** To an order that this page opens with: from a support link, or of the answer last seen in this tab. */
  pass: string | null;
  /** From `?order=` in the page's address. An e-mail address is never read from there. */
  order: string | null;
}

const ORDER_MAX_LENGTH = 120;

/**
 * Reads a block's settings.
 *
 * @returns `null` where the page lacks what the widget cannot do without; the form is then left
 *   as the theme drew it.
 */
export function readSettings(root: HTMLElement, page: URL): Settings | null {
  const { endpoint, locale, headingLevel, contactUrl, returnsUrl, pass } = root.dataset;
  delete root.dataset['pass'];
  const words = document.querySelector('[data-order-tracking-strings]')?.textContent;
  try {
    const url = new URL(endpoint ?? 'none:', page);
    const strings: unknown = JSON.parse(words ?? '');
    // What the shopper types goes to the shop and nowhere else, whatever a setting says.
    if (url.origin !== page.origin || !isStrings(strings)) return null;
    return {
      endpoint: url.href,
      locale: locale ?? 'en',
      strings,
      headingLevel: Number(headingLevel) || 2,
      contactUrl,
      returnsUrl,
      passKey: `order-tracking:${endpoint}`,
      pass: pass || null,
      order: page.searchParams.get('order')?.slice(0, ORDER_MAX_LENGTH) || null,
    };
  } catch {
    return null;
  }
}

function isStrings(value: unknown): value is Strings {
  return isJsonObject(value) && Object.values(value).every(isJsonObject);
}
