import { createHmac, timingSafeEqual } from 'node:crypto';
import { DAY } from '../core/dates/durations.ts';
import type { MailStopLinks } from '../ports/mail-stop-links.ts';
import { parseShopDomain } from '../ports/shop-domain.ts';
import { deriveKey } from './derived-key.ts';

/** Milliseconds: as long as an order is kept at most, after which no mail is sent about it. */
const LIFETIME = 180 * DAY;

/** As much of a tag as chooses a page's language. */
const LANGUAGE = /^[a-zA-Z]{2,3}(?:-[a-zA-Z]{4}(?![a-zA-Z\d]))?(?:-[a-zA-Z]{2}(?![a-zA-Z\d]))?/;

const ANY_LANGUAGE = 'en';

const SHOP_SUFFIX = '.myshopify.com';

/** Shop, order, language, expiry in seconds, and the MAC: 32 bytes of base64url. */
const TOKEN =
  /^([a-z0-9-]{1,60})\.(\d{1,20})\.([a-zA-Z]{2,3}(?:-[a-zA-Z]{2,4}){0,2})\.(\d{10})\.([\w-]{43})$/;

/** Signs links of mails, so that nobody can end the mails of an order who was not sent one. */
export function createMailStopLinks({
  apiSecret,
  now,
}: {
  apiSecret: string;
  now: () => Date;
}): MailStopLinks {
  const key = deriveKey(apiSecret, 'mail-stop-links/v1');
  const macOf = (signed: readonly string[]): string =>
    createHmac('sha256', key).update(signed.join('\n')).digest('base64url');

  return {
    create({ shop, orderId, language }) {
      const end = Math.floor((now().getTime() + LIFETIME) / 1_000);
      const tag = LANGUAGE.exec(language)?.[0] ?? ANY_LANGUAGE;
      const signed = [shop.slice(0, -SHOP_SUFFIX.length), orderId, tag, String(end)];
      return `/mails/stop/${[...signed, macOf(signed)].join('.')}`;
    },

    open(token) {
      const [, name = '', orderId = '', language = '', end = '', mac] = TOKEN.exec(token) ?? [];
      if (mac === undefined) return null;
      // Compared as text: 43 characters of base64url have two spare bits, so other spellings decode to one MAC.
      const expected = macOf([name, orderId, language, end]);
      if (!timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) return null;
      if (Number(end) * 1_000 <= now().getTime()) return null;
      const shop = parseShopDomain(`${name}${SHOP_SUFFIX}`);
      return shop && { shop, orderId, language };
    },
  };
}
