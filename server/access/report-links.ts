import { createHmac, timingSafeEqual } from 'node:crypto';
import { DAY } from '../core/dates/durations.ts';
import type { ReportLinkPurpose, ReportLinks } from '../ports/report-links.ts';
import { parseShopDomain, type ShopDomain } from '../ports/shop-domain.ts';
import { deriveKey } from './derived-key.ts';

/** Milliseconds for which somebody can agree to what they were asked. */
const LIFETIME = 7 * DAY;

const SHOP_SUFFIX = '.myshopify.com';

/** Shop, report, recipient, expiry in seconds (0 for none), and the MAC: 32 bytes of base64url. */
const TOKEN = /^([a-z0-9-]{1,60})\.([\w-]{1,40})\.([\w-]{1,40})\.(0|\d{10})\.([\w-]{43})$/;

/** Signs links of mails, so that nobody else can agree for a recipient, or stop a report. */
export function createReportLinks({
  apiSecret,
  now,
}: {
  apiSecret: string;
  now: () => Date;
}): ReportLinks {
  const key = deriveKey(apiSecret, 'report-links/v1');
  const macOf = (purpose: ReportLinkPurpose, signed: readonly string[]): string =>
    createHmac('sha256', key)
      .update([purpose, ...signed].join('\n'))
      .digest('base64url');

  return {
    create(purpose, { shop, reportId, recipientId }) {
      const end = Math.floor((now().getTime() + LIFETIME) / 1_000);
      // Whoever wants no more of a report may have an old mail at hand.
      const endsAt = purpose === 'stop' ? null : new Date(end * 1_000);
      const name = shop.slice(0, -SHOP_SUFFIX.length);
      const signed = [name, reportId, recipientId, endsAt ? String(end) : '0'];
      return {
        path: `/reports/${purpose}/${[...signed, macOf(purpose, signed)].join('.')}`,
        endsAt,
      };
    },

    open(purpose, token) {
      const [, name = '', reportId = '', recipientId = '', end = '', mac] = TOKEN.exec(token) ?? [];
      if (mac === undefined) return null;
      // Compared as text: 43 characters of base64url have two spare bits, so other spellings decode to one MAC.
      const expected = macOf(purpose, [name, reportId, recipientId, end]);
      if (!timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) return null;
      if (end !== '0' && Number(end) * 1_000 <= now().getTime()) return null;
      const shop: ShopDomain | null = parseShopDomain(`${name}${SHOP_SUFFIX}`);
      return shop && { shop, reportId, recipientId };
    },
  };
}
