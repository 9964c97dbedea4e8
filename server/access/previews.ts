import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PreviewState } from '../contract.ts';
import { DAY } from '../core/dates/durations.ts';
import type { Previews } from '../ports/previews.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { deriveKey } from './derived-key.ts';

/** In the order in which the home page shows them. */
const STATES: readonly PreviewState[] = ['arriving', 'delivered', 'attempted'];

/** Milliseconds for which a preview works: as long as a merchant may leave the home page open. */
const LIFETIME = DAY;

/** The expiry in seconds, and the MAC: 32 bytes of base64url. */
const TOKEN = /^(\d{10})\.([A-Za-z0-9_-]{43})$/;

/**
 * Signs previews, so that nobody else can make a shop's page show an order that is none; and ends them, so that a
 * preview in a menu or in a mail does not answer shoppers with a made-up order.
 */
export function createPreviews({
  apiSecret,
  now,
}: {
  apiSecret: string;
  now: () => Date;
}): Previews {
  const key = deriveKey(apiSecret, 'previews/v1');
  const macOf = (shop: ShopDomain, state: PreviewState, expiry: string): Buffer =>
    createHmac('sha256', key).update([shop, state, expiry].join('\n')).digest();

  return {
    create(shop) {
      const expiry = String(Math.floor((now().getTime() + LIFETIME) / 1000));
      return STATES.map((state) => ({
        state,
        path: `/preview/${state}/${expiry}.${macOf(shop, state, expiry).toString('base64url')}`,
      }));
    },

    open(shop, name, token) {
      const state = STATES.find((one) => one === name);
      const [, expiry, mac] = TOKEN.exec(token) ?? [];
      if (!state || !expiry || !mac) return null;
      const isGenuine = timingSafeEqual(Buffer.from(mac, 'base64url'), macOf(shop, state, expiry));
      return isGenuine && Number(expiry) * 1000 > now().getTime() ? state : null;
    },
  };
}
