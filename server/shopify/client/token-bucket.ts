import { LRUCache } from 'lru-cache';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryCost } from './admin-request.ts';

/** Shops whose points are known at once; one that is forgotten is asked, and says so itself. */
const MAX_SHOPS = 5_000;

/** Shopify restores at least this many points a second (Standard plan, shopify.dev "API limits"). */
export const SLOWEST_RESTORE_RATE = 100;

interface Bucket {
  /** At `countedAt`; below 0 when queries wait for points that are still to come. */
  available: number;
  size: number;
  /** Points a second. */
  rate: number;
  /** Milliseconds on our clock. */
  countedAt: number;
  /** Of queries that have not been answered yet. */
  underway: number;
}

/** What we know of each shop's bucket of API points, from Shopify's own answers. */
export interface Points {
  /**
   * Takes points for a query, to be used no sooner than in so many milliseconds. Who comes later waits
   * for who came before. 0 for a shop of which nothing is known.
   */
  reserve(shop: ShopDomain, points: number): number;
  /** Gives them back: answered, with what the answer says of the bucket, or not asked after all. */
  settle(shop: ShopDomain, points: number, cost: QueryCost | undefined): void;
}

/** @param clock - Milliseconds; never goes back. */
export function createPoints(clock: () => number): Points {
  const buckets = new LRUCache<ShopDomain, Bucket>({ max: MAX_SHOPS });

  function refill(bucket: Bucket): void {
    const passed = (clock() - bucket.countedAt) / 1000;
    bucket.available = Math.min(bucket.size, bucket.available + passed * bucket.rate);
    bucket.countedAt = clock();
  }

  return {
    reserve(shop, points) {
      const bucket = buckets.get(shop);
      if (!bucket) return 0;
      refill(bucket);
      const missing = points - bucket.available;
      bucket.available -= points;
      bucket.underway += points;
      return Math.max(0, Math.ceil((missing / bucket.rate) * 1000));
    },
    settle(shop, points, cost) {
      const bucket = buckets.get(shop);
      const underway = Math.max(0, (bucket?.underway ?? 0) - points);
      const { currentlyAvailable, maximumAvailable, restoreRate } = cost?.throttleStatus ?? {};
      if (currentlyAvailable !== undefined) {
        buckets.set(shop, {
          available: currentlyAvailable - underway,
          size: maximumAvailable ?? Infinity,
          rate: restoreRate ?? SLOWEST_RESTORE_RATE,
          countedAt: clock(),
          underway,
        });
      } else if (bucket) {
        refill(bucket);
        bucket.available += points;
        bucket.underway = underway;
      }
    },
  };
}
