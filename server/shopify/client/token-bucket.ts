import { LRUCache } from 'lru-cache';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryCost } from './admin-request.ts';

/** Shops whose bucket is known at once; one that was evicted is asked, and its answer says the rest. */
const MAX_SHOPS = 5_000;

/**
 * Points a second, on Shopify's smallest plan.
 * https://shopify.dev/docs/api/usage/limits
 */
export const SLOWEST_RESTORE_RATE = 100;

interface Bucket {
  /** At `updatedAt`; below 0 when queries wait for points that are still to come. */
  available: number;
  size: number;
  /** Points a second. */
  rate: number;
  /** Milliseconds on our clock. */
  updatedAt: number;
  /** Points of queries that have not been answered yet. */
  reserved: number;
}

/** A mirror of each shop's bucket of API points at Shopify, made of Shopify's own answers. */
export interface TokenBuckets {
  /**
   * Reserves points for a query before it is sent, so that concurrent queries queue up.
   *
   * @returns the milliseconds to wait before sending; 0 for a shop whose bucket is not known.
   */
  reserve(shop: ShopDomain, points: number): number;
  /**
   * Ends a reservation: the query was answered, and `cost` says what the bucket holds, or it was not
   * sent after all.
   */
  settle(shop: ShopDomain, points: number, cost: QueryCost | undefined): void;
}

/** @param clock - Milliseconds; never goes back. */
export function createTokenBuckets(clock: () => number): TokenBuckets {
  const buckets = new LRUCache<ShopDomain, Bucket>({ max: MAX_SHOPS });

  function refill(bucket: Bucket): void {
    const seconds = (clock() - bucket.updatedAt) / 1000;
    bucket.available = Math.min(bucket.size, bucket.available + seconds * bucket.rate);
    bucket.updatedAt = clock();
  }

  return {
    reserve(shop, points) {
      const bucket = buckets.get(shop);
      if (!bucket) return 0;
      refill(bucket);
      const missing = points - bucket.available;
      bucket.available -= points;
      bucket.reserved += points;
      return Math.max(0, Math.ceil((missing / bucket.rate) * 1000));
    },
    settle(shop, points, cost) {
      const bucket = buckets.get(shop);
      const reserved = Math.max(0, (bucket?.reserved ?? 0) - points);
      const { currentlyAvailable, maximumAvailable, restoreRate } = cost?.throttleStatus ?? {};
      if (currentlyAvailable !== undefined) {
        buckets.set(shop, {
          available: currentlyAvailable - reserved,
          size: maximumAvailable ?? Infinity,
          // A rate of 0 would make every later query wait for ever.
          rate: restoreRate || SLOWEST_RESTORE_RATE,
          updatedAt: clock(),
          reserved,
        });
      } else if (bucket) {
        refill(bucket);
        bucket.available += points;
        bucket.reserved = reserved;
      }
    },
  };
}
