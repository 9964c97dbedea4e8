import { LRUCache } from 'lru-cache';
import type { Count, CounterStore } from '../../ports/counter-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { withTimeout } from '../../async/with-timeout.ts';

/** A slower store counts as away, in milliseconds: the look-up has 2,500 in all. */
const PATIENCE = 250;

/** How long a store that is away is left alone, in milliseconds. */
const PAUSE = 5_000;

/** What is spent is not asked about again for a while, or a flood would reach the store. */
const KNOWN_SPENT = { max: 10_000, length: 5_000 };

/** What is counted with the other servers. */
export interface SharedPoints {
  shop: ShopDomain;
  /** Never personal data: a keyed pseudonym. */
  key: string;
  points: number;
  /** How many points of this key all servers have together. */
  limit: number;
  /** Milliseconds. */
  window: number;
}

/** Points that all servers share, taken before they are used. */
export interface SharedCounts {
  /** `null` when they were taken, else when there may be some again: they are spent, or the store is away. */
  take(points: SharedPoints): Promise<Date | null>;
  giveBack(points: SharedPoints): void;
}

/** Of a server that has no others: its own count is the whole count. */
export const ALONE: SharedCounts = { take: async () => null, giveBack: () => {} };

export interface SharedCountsOptions {
  store: Pick<CounterStore, 'add'>;
  now: () => Date;
  /** Told when the store goes away, at most once a pause. */
  onStoreUnavailable: (error: unknown) => void;
  /** Milliseconds; {@link PATIENCE} by default. */
  patience?: number;
}

/** The counters of a {@link CounterStore}, for as long as it is there; it is tried again by itself. */
export function createSharedCounts(options: SharedCountsOptions): SharedCounts {
  const { store, now, onStoreUnavailable, patience = PATIENCE } = options;
  const spent = new LRUCache<string, { endsAt: Date; knownUntil: Date }>({ max: KNOWN_SPENT.max });
  let awayUntil = new Date(0);

  async function add({ shop, key, window }: SharedPoints, points: number): Promise<Count | Date> {
    if (now() < awayUntil) return awayUntil;
    try {
      return await withTimeout(
        patience,
        store.add(shop, key, points, now(), window),
        'the counter store is slow',
      );
    } catch (error) {
      if (now() >= awayUntil) onStoreUnavailable(error);
      awayUntil = new Date(now().getTime() + PAUSE);
      return awayUntil;
    }
  }

  return {
    async take(asked) {
      const id = `${asked.shop} ${asked.key}`;
      const known = spent.get(id);
      if (known && now() < known.knownUntil) return known.endsAt;
      const counted = await add(asked, asked.points);
      if (counted instanceof Date) return counted;
      const { count, endsAt } = counted;
      if (count <= asked.limit) return null;
      await add(asked, -asked.points);
      spent.set(id, { endsAt, knownUntil: new Date(now().getTime() + KNOWN_SPENT.length) });
      return endsAt;
    },

    giveBack(taken) {
      // Nobody waits for it; what is lost comes back with the window.
      void add(taken, -taken.points);
    },
  };
}
