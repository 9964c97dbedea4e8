import { MINUTE } from '../core/dates/durations.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { CountMinSketch } from './counting/count-min-sketch.ts';
import type { Fingerprint } from './counting/fingerprints.ts';

/**
 * Guesses by waiting in a minute: one at an order, which is all that its owner needs, and thirty at a shop, where
 * those who have no script are one shopper in a hundred. Who guesses at ten thousand orders waits for none of them.
 */
const SLOTS = { order: 1, shop: 30 };

/** Memory for both. At thirty a minute and a shop there are few keys. */
const BYTES = 2 ** 15;

/** Slots of guesses that a wait has earned instead of a proof of work: docs/decisions/0027-waiting-without-script.md. */
export interface WaitSlots {
  /** Takes a slot of the order and one of the shop; `false`, and takes none, when either has none left. */
  take(shop: ShopDomain, purpose: string, now: Date): boolean;
  byteLength: number;
}

export function createWaitSlots(fingerprint: (...parts: string[]) => Fingerprint): WaitSlots {
  const taken = new CountMinSketch(BYTES, MINUTE);
  return {
    byteLength: taken.byteLength,
    take(shop, purpose, now) {
      const slots = [
        { key: fingerprint(shop, purpose), most: SLOTS.order },
        { key: fingerprint(shop), most: SLOTS.shop },
      ];
      if (slots.some(({ key, most }) => taken.count(key, now) >= most)) return false;
      for (const { key } of slots) taken.add(key, 1, now);
      return true;
    },
  };
}
