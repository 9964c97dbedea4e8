import { LRUCache } from 'lru-cache';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Shops whose last call is remembered; one that falls out has not called for long. */
const MAX_SHOPS = 10_000;

/** Waits until one more call of a shop's account is within what its service allows in a second. */
export type CallPacer = (shop: ShopDomain, callsPerSecond: number) => Promise<void>;

/**
 * Spaces the calls of each account evenly. Beside the lease on an account, which one server has at a time, that keeps the
 * service's limit; where two servers look at fresh parcels of one shop, the service may say that it was exceeded.
 *
 * @param clock - Milliseconds; never goes back.
 */
export function createCallPacer(
  clock: () => number,
  sleep: (milliseconds: number) => Promise<unknown>,
): CallPacer {
  const next = new LRUCache<ShopDomain, number>({ max: MAX_SHOPS });
  return async function pace(shop, callsPerSecond) {
    const now = clock();
    const at = Math.max(now, next.get(shop) ?? 0);
    next.set(shop, at + 1_000 / callsPerSecond);
    if (at > now) await sleep(at - now);
  };
}
