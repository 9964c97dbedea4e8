import { isJsonObject } from './model/json-object.ts';
import type { Strings } from './words/wording.ts';

/** What the block's Liquid passes to the widget. */
export interface Settings {
  /** An absolute URL, always on this shop's own origin. */
  endpoint: string;
  /** BCP 47 tag of the texts on the page, with the shopper's country; the server formats dates in it. */
  locale: string;
  strings: Strings;
  /** The level of the block's title; the answer's headings begin one below it. */
  headingLevel: number;
  contactUrl: string | undefined;
  returnsUrl: string | undefined;
  /** The key in `sessionStorage` of the pass to the last order. */
  passKey: string;
  /** The pass to the order that this page opens with: from a support link, or of the last answer in this tab. */
  pass: string | null;
  /** From `?order=` in the page's address. An e-mail address is never read from there. */
  order: string | null;
}

/** As the block's input has it. */
const ORDER_MAX_LENGTH = 120;

/**
 * Reads a block's settings, and removes the pass from the block.
 *
 * @returns `null` when the page lacks what the widget needs; it then leaves the form as the theme drew it.
 */
export function readSettings(root: HTMLElement, page: URL): Settings | null {
  const { endpoint, locale, headingLevel, contactUrl, returnsUrl, pass } = root.dataset;
  delete root.dataset['pass'];
  const json = document.querySelector('[data-order-tracking-strings]')?.textContent;
  try {
    const url = new URL(endpoint ?? 'none:', page);
    const strings: unknown = JSON.parse(json ?? '');
    // Whatever a setting says, what the shopper types goes to the shop and nowhere else.
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
