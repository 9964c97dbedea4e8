import { LRUCache } from 'lru-cache';
import { withTimeout } from '../async/with-timeout.ts';
import { MINUTE } from '../core/dates/durations.ts';
import type { LearnedFeeds } from '../core/shipments/parcels-to-ask.ts';
import type { CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { CarrierFeeds } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Shops that are known to have an account or none. Another server's change is seen after a minute. */
const ACCOUNT_CACHE = { max: 20_000, ttl: MINUTE };

/** What is learned of carriers changes within days. */
const FEED_CACHE = { max: 1_000, ttl: 15 * MINUTE };

/** Milliseconds that a look-up waits at most, all told. */
export interface Waits {
  /** For the database, each time. */
  database: number;
  /** For a service, and only at the first look at a parcel that nobody was asked about. */
  service: number;
  /** Until the answer has to be written. */
  lookup: number;
}

/** A look-up answers within 2.5 seconds. */
export const WAITS: Waits = { database: 250, service: 800, lookup: 2_300 };

/** What is known of shops without reading it again. */
export interface KnownAccounts {
  /** Whether the shop has an account, so that a shop without one costs nothing. Nothing is sent because of it. */
  has(shop: ShopDomain): Promise<boolean>;
  feedsOf(shop: ShopDomain): Promise<LearnedFeeds>;
  /** The merchant has changed it. */
  changed(shop: ShopDomain): void;
}

export function createKnownAccounts({
  carrierAccounts,
  carrierFeeds,
  waits = WAITS,
}: {
  carrierAccounts: Pick<CarrierAccounts, 'load'>;
  carrierFeeds: CarrierFeeds;
  waits?: Waits;
}): KnownAccounts {
  const accounts = new LRUCache<ShopDomain, boolean>(ACCOUNT_CACHE);
  const feeds = new LRUCache<ShopDomain, LearnedFeeds>(FEED_CACHE);
  return {
    async has(shop) {
      const known = accounts.get(shop);
      if (known !== undefined) return known;
      const account = await withTimeout(
        waits.database,
        carrierAccounts.load(shop),
        'the account is slow',
      );
      accounts.set(shop, account !== null);
      return account !== null;
    },
    async feedsOf(shop) {
      const known = feeds.get(shop);
      if (known) return known;
      const learned = await carrierFeeds(shop);
      feeds.set(shop, learned);
      return learned;
    },
    changed: (shop) => void accounts.delete(shop),
  };
}
