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

/** Seconds after its time at which a promise ends. */
const NO_SHOW = 60;

/** Milliseconds between two looks at whether those who were told to come back have come. */
const PROMISE_PAUSE = 1_000;

/** Seconds. A rush of a thousand look-ups on Shopify's smallest plan is over by then. */
const LONGEST_RETRY = 900;

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
  /** Points for queries that were told to come back and have not come yet. */
  promised: number;
  /** Milliseconds on our clock: when there will be points for the last of them. */
  promisedAt: number;
}

/** Points that were taken out of a bucket before their query is sent. */
export interface ReservedPoints {
  /** 0 for a shop whose bucket is not known. */
  points: number;
  /** Milliseconds to wait before sending; infinite where all that will come back is promised to others. */
  wait: number;
}

/** A mirror of each shop's bucket of API points at Shopify, made of Shopify's own answers. */
export interface TokenBuckets {
  /** Reserves points for queries before they are sent, so that concurrent ones queue up. */
  reserve(shop: ShopDomain, points: number): ReservedPoints;
  /**
   * Ends a reservation: the query was answered, and `cost` says what the bucket holds, or it was not
   * sent after all.
   */
  settle(shop: ShopDomain, points: number, cost: QueryCost | undefined): void;
  /**
   * Milliseconds to wait, and then to ask again, before a query that nobody waits for: it leaves half of the bucket to
   * shoppers, and goes behind those who were told to come back. 0 for a shop whose bucket is not known.
   */
  waitForSpare(shop: ShopDomain, points: number): number;
  /**
   * Seconds after which there are points for queries that cannot wait: each time for later ones, as all who ask will
   * come back. 1 for a shop whose bucket is not known.
   */
  retryAfter(shop: ShopDomain, points: number): number;
}

/** @param clock - Milliseconds; never goes back. */
export function createTokenBuckets(clock: () => number): TokenBuckets {
  const buckets = new LRUCache<ShopDomain, Bucket>({ max: MAX_SHOPS });

  function refill(bucket: Bucket): void {
    const seconds = (clock() - bucket.updatedAt) / 1000;
    bucket.available = Math.min(bucket.size, bucket.available + seconds * bucket.rate);
    bucket.updatedAt = clock();
  }

  /** Promised points whose time has come. */
  function duePoints(bucket: Bucket): number {
    const milliseconds = bucket.promisedAt - clock();
    if (milliseconds < -NO_SHOW * 1000) bucket.promised = 0;
    return Math.max(0, bucket.promised - (Math.max(0, milliseconds) / 1000) * bucket.rate);
  }

  /** Whoever comes when promised points are due is taken for one to whom they were promised. */
  function waitFor(bucket: Bucket, points: number): number {
    const wait = Math.max(0, timeFor(bucket, points - bucket.available));
    const due = duePoints(bucket);
    if (bucket.promised === 0) return wait;
    if (due >= points / 2) {
      bucket.promised = Math.max(0, bucket.promised - points);
      return wait;
    }
    return bucket.available - due >= points ? 0 : Infinity;
  }

  return {
    reserve(shop, points) {
      const bucket = buckets.get(shop);
      if (!bucket) return { points: 0, wait: 0 };
      refill(bucket);
      const wait = waitFor(bucket, points);
      bucket.available -= points;
      bucket.reserved += points;
      return { points, wait };
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
          promised: bucket?.promised ?? 0,
          promisedAt: bucket?.promisedAt ?? 0,
        });
      } else if (bucket) {
        refill(bucket);
        bucket.available += points;
        bucket.reserved = reserved;
      }
    },
    waitForSpare(shop, points) {
      const bucket = buckets.get(shop);
      if (!bucket || bucket.size === Infinity) return 0;
      refill(bucket);
      const isPromised = duePoints(bucket) > 0 || bucket.promised > 0;
      const half = bucket.size / 2;
      // A query that costs more than the other half would never be sent.
      const missing = half + Math.min(points, half) - bucket.available;
      return Math.max(isPromised ? PROMISE_PAUSE : 0, timeFor(bucket, missing), 0);
    },
    retryAfter(shop, points) {
      const bucket = buckets.get(shop);
      if (!bucket) return 1;
      refill(bucket);
      bucket.promised += points;
      bucket.promisedAt = Math.max(
        clock() + timeFor(bucket, points - bucket.available),
        bucket.promisedAt + timeFor(bucket, points),
      );
      const seconds = Math.ceil((bucket.promisedAt - clock()) / 1000);
      return Math.min(Math.max(1, seconds), LONGEST_RETRY);
    },
  };
}

/** Milliseconds until the bucket has so many points more. */
function timeFor({ rate }: Bucket, points: number): number {
  return Math.ceil((points / rate) * 1000);
}
