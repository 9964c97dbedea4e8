import { LOOKUP_SLOT, type LookupCount, type LookupMeasure } from '../ports/daily-counts.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/**
 * Numbers that wait for the database at once, four megabytes: one for each shop, quarter of an hour and outcome. During
 * an outage those beyond it are lost.
 */
const MAX_WAITING = 20_000;

/** Shoppers' look-ups of all shops, counted in memory until they are written. */
export interface LookupCounts {
  count(shop: ShopDomain, measure: LookupMeasure): void;
  /** Writes what was counted. Rejects when a shop's numbers could not be written: they wait for the next time. */
  flush(): Promise<void>;
}

export interface LookupCountsDependencies {
  addLookups(shop: ShopDomain, counts: readonly LookupCount[]): Promise<void>;
  now(): Date;
  /** {@link MAX_WAITING} by default. */
  maxWaiting?: number;
}

/** Counts look-ups: a database is asked once in a while for each shop, and not by each shopper. */
export function createLookupCounts({
  addLookups,
  now,
  maxWaiting = MAX_WAITING,
}: LookupCountsDependencies): LookupCounts {
  const waiting = new Map<string, LookupCount & { shop: ShopDomain }>();

  function add(shop: ShopDomain, { slot, measure, count }: LookupCount): void {
    const key = `${shop} ${slot} ${measure}`;
    const before = waiting.get(key);
    if (!before && waiting.size >= maxWaiting) return;
    waiting.set(key, { shop, slot, measure, count: (before?.count ?? 0) + count });
  }

  return {
    count(shop, measure) {
      const at = now().getTime();
      add(shop, { slot: at - (at % LOOKUP_SLOT), measure, count: 1 });
    },

    async flush() {
      const all = [...waiting.values()];
      waiting.clear();
      const failures: unknown[] = [];
      for (const [shop, counts] of Map.groupBy(all, (one) => one.shop)) {
        try {
          // The database is away: who comes after would wait for it as long.
          if (failures.length > 0) throw failures[0];
          await addLookups(shop, counts);
        } catch (error) {
          failures.push(error);
          for (const count of counts) add(shop, count);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
