import type { Strings } from './wording.ts';

/** What the block handed over. */
export interface Settings {
  /** Absolute, always of this shop's own origin. */
  endpoint: string;
  /** BCP 47 tag of the words on the page; the server formats dates in it. */
  locale: string;
  strings: Strings;
  /** Of the block's title; the answer's headings follow below it. */
  headingLevel: number;
  contactUrl: string | null;
  returnsUrl: string | null;
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
  const { endpoint, locale, headingLevel, contactUrl, returnsUrl } = root.dataset;
  const url = endpoint === undefined ? null : ownUrl(endpoint, page);
  const strings = readStrings(root.ownerDocument);
  if (url === null || strings === null) return null;
  return {
    endpoint: url,
    locale: locale ?? 'en',
    strings,
    headingLevel: Number(headingLevel) || 2,
    contactUrl: contactUrl ?? null,
    returnsUrl: returnsUrl ?? null,
    order: page.searchParams.get('order')?.slice(0, ORDER_MAX_LENGTH) || null,
  };
}

/** What the shopper types goes to the shop and nowhere else, whatever a setting says. */
function ownUrl(address: string, page: URL): string | null {
  const url = URL.canParse(address, page) ? new URL(address, page) : null;
  return url?.origin === page.origin ? url.href : null;
}

function readStrings(document: Document): Strings | null {
  const text = document.querySelector('[data-order-tracking-strings]')?.textContent;
  try {
    const strings: unknown = JSON.parse(text ?? '');
    return isStrings(strings) ? strings : null;
  } catch {
    return null;
  }
}

function isStrings(value: unknown): value is Strings {
  return typeof value === 'object' && value !== null && Object.values(value).every(isGroup);
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
