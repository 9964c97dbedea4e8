import type { NoticeMailView, TrackedOrder } from '../../../server/contract.ts';

/** Characters of a fact: a carrier's name, a title, a street. A line of a mail has a few, and at most 998 in all. */
const MAX_FACT = 200;
const MAX_SHOP_NAME = 100;

/** What ends a line, is not seen, or turns the text around it. What joins letters and parts of an emoji stays. */
const NOT_PLAIN = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

/** What a mail program makes a link of. No scheme of an address is longer, and a longer one would be sought from each of its letters. */
const ADDRESS = /(?:(?<![a-z\d+.-])[a-z][a-z\d+.-]{0,30}:\/\/|\bwww\.)\S*/gi;

/** The two fields of an order that are addresses of pages. */
const IS_ADDRESS = /^(?:url|mapUrl)$/;

/**
 * The same view with every text that somebody has written on one line and of an ordinary length, leading nowhere. A shop
 * without a name has that of its host.
 */
export function toPlainView(view: NoticeMailView): NoticeMailView {
  const order: TrackedOrder = JSON.parse(
    JSON.stringify(view.order, (name, value: unknown) =>
      typeof value === 'string' && !IS_ADDRESS.test(name) ? toPlainText(value, MAX_FACT) : value,
    ),
  );
  const shopName = toPlainText(view.shopName, MAX_SHOP_NAME) || new URL(view.trackUrl).host;
  return { ...view, order, shopName };
}

function toPlainText(text: string, most: number): string {
  const plain = text.replaceAll(NOT_PLAIN, ' ').replaceAll(ADDRESS, '…').trim();
  return shorten(plain, most);
}

/** At most so many characters, the last of which says that there were more. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
