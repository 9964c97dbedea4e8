import { LRUCache } from 'lru-cache';
import type { Count, CounterStore } from '../../ports/counter-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { isAhead } from '../../async/is-ahead.ts';
import { withTimeout } from '../../async/with-timeout.ts';

/** Milliseconds after which the store counts as unavailable: a look-up has 2,500 in all. */
const STORE_TIMEOUT = 250;

/** Milliseconds that an unavailable store is not called. */
const RETRY_INTERVAL = 5_000;

/** An exhausted budget is not read again for `ttl` milliseconds, or a flood would reach the store. */
const EXHAUSTED_CACHE = { max: 10_000, ttl: 5_000 };

/** Points to take from a counter that all servers share. */
export interface SharedCharge {
  shop: ShopDomain;
  /** Never personal data: a keyed pseudonym. */
  key: string;
  points: number;
  /** The points of this key that all servers together have. */
  limit: number;
  /** Milliseconds. */
  window: number;
}

/** Counters that all servers share. */
export interface SharedCounters {
  /**
   * Takes the points of a charge before they are used.
   *
   * @returns `null` when they were taken; else when there may be some again, since the budget is
   *   exhausted or the store is unavailable.
   */
  consume(charge: SharedCharge): Promise<Date | null>;
  /** Gives consumed points back. It never rejects; points that are lost return with the window. */
  refund(charge: SharedCharge): Promise<void>;
}

/** For a server that has no others: its own count is the whole count. */
export const NO_SHARED_COUNTERS: SharedCounters = {
  consume: async () => null,
  refund: async () => {},
};

export interface SharedCountersOptions {
  store: Pick<CounterStore, 'add'>;
  now: () => Date;
  /** Called when the store becomes unavailable, at most once in {@link RETRY_INTERVAL}. */
  onStoreUnavailable: (error: unknown) => void;
  /** Milliseconds; {@link STORE_TIMEOUT} by default. */
  timeout?: number;
}

/** Counters in a store. While it is unavailable nothing is consumed; later calls try it again. */
export function createSharedCounters(options: SharedCountersOptions): SharedCounters {
  const { store, now, onStoreUnavailable, timeout = STORE_TIMEOUT } = options;
  const exhausted = new LRUCache<string, { endsAt: Date; cachedUntil: Date }>({
    max: EXHAUSTED_CACHE.max,
  });
  let unavailableUntil = new Date(0);

  const isPaused = (until: Date, longest: number): boolean =>
    isAhead(until.getTime(), now().getTime(), longest);

  /** The count; or, while the store is unavailable, until when. */
  async function add({ shop, key, window }: SharedCharge, points: number): Promise<Count | Date> {
    if (isPaused(unavailableUntil, RETRY_INTERVAL)) return unavailableUntil;
    try {
      return await withTimeout(
        timeout,
        store.add(shop, key, points, now(), window),
        'the counter store is slow',
      );
    } catch (error) {
      if (!isPaused(unavailableUntil, RETRY_INTERVAL)) onStoreUnavailable(error);
      unavailableUntil = new Date(now().getTime() + RETRY_INTERVAL);
      return unavailableUntil;
    }
  }

  return {
    async consume(charge) {
      const id = `${charge.shop} ${charge.key}`;
      const cached = exhausted.get(id);
      if (cached && isPaused(cached.cachedUntil, EXHAUSTED_CACHE.ttl)) return cached.endsAt;
      const counted = await add(charge, charge.points);
      if (counted instanceof Date) return counted;
      const { count, endsAt } = counted;
      if (count <= charge.limit) return null;
      await add(charge, -charge.points);
      exhausted.set(id, { endsAt, cachedUntil: new Date(now().getTime() + EXHAUSTED_CACHE.ttl) });
      return endsAt;
    },

    async refund(charge) {
      await add(charge, -charge.points);
    },
  };
}
