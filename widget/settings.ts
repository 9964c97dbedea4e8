import type { LookupQuery } from './model/request-tracking.ts';
import type { Sentences, Strings } from './words/wording.ts';

/** What the block's Liquid passes to the widget. */
export interface Settings {
  /** An absolute URL, always on this shop's own origin. */
  endpoint: string;
  /** BCP 47 tag of the texts on the page, with the shopper's country; the server formats dates in it. */
  locale: string;
  /** The page's texts. */
  strings: Strings;
  /** Those that differ in the English of the shopper's country, or in the form of address that the merchant has chosen. */
  register: Sentences;
  /** What the merchant words otherwise: plain text. */
  sentences: Sentences;
  /** The level of the block's title; the answer's headings begin one below it. */
  headingLevel: number;
  contactUrl: string | undefined;
  returnsUrl: string | undefined;
  /** The key in `sessionStorage` of the pass to the last order. */
  passKey: string;
  /** The order that this page opens with: of a support link, of a mail's link, or the last answer in this tab. */
  opening: LookupQuery | null;
  /** From `?order=` in the page's address, `''` without one. An e-mail address is never read from there. */
  order: string;
}

/** As the block's input has it. */
const ORDER_MAX_LENGTH = 120;

/**
 * Reads a block's settings, and removes what the page opens with from the block.
 *
 * @returns `null` when the page lacks what the widget needs; it then leaves the form as the theme drew it.
 */
export function readSettings(root: HTMLElement, page: URL): Settings | null {
  const { endpoint, locale, headingLevel, contactUrl, returnsUrl, opening } = root.dataset;
  const { contactSentence, returnsSentence, shipsIn } = root.dataset;
  delete root.dataset['opening'];
  try {
    const url = new URL(endpoint ?? 'none:', page);
    const strings = readTexts('strings');
    // Whatever a setting says, what the shopper types goes to the shop and nowhere else.
    if (url.origin !== page.origin || !strings) return null;
    return {
      endpoint: url.href,
      locale: locale ?? 'en',
      strings,
      register: readTexts('register') ?? {},
      sentences: {
        next: { contact: contactSentence, send_back: returnsSentence },
        detail: { ships_in: shipsIn },
      },
      headingLevel: Number(headingLevel) || 2,
      contactUrl,
      returnsUrl,
      passKey: `order-tracking:${endpoint}`,
      opening: JSON.parse(opening ?? 'null'),
      order: (page.searchParams.get('order') ?? '').slice(0, ORDER_MAX_LENGTH),
    };
  } catch {
    return null;
  }
}

/**
 * The texts that one of our snippets has printed; `null` where the page has none of them.
 *
 * @throws {SyntaxError} when the theme has changed them.
 */
function readTexts(name: 'strings' | 'register'): Strings | null {
  const json = document.querySelector(`[data-order-tracking-${name}]`)?.textContent;
  return json ? JSON.parse(json) : null;
}
