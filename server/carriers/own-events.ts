import { LRUCache } from 'lru-cache';
import { withTimeout } from '../async/with-timeout.ts';
import { MINUTE } from '../core/dates/durations.ts';
import type { Order } from '../core/order.ts';
import { hasShopifyScans } from '../core/shipments/own-events.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { WrittenEvent, WrittenEvents } from '../ports/written-events.ts';
import { WAITS, type Waits } from './known-accounts.ts';

/** Shops that are known to have had events written or none. */
const SHOP_CACHE = { max: 20_000, ttl: MINUTE };

/** The fulfillment events that we wrote, to be left out of what Shopify reports (rule D5). */
export interface OwnEvents {
  /**
   * Those of an order, by one indexed read, and by none where Shopify reports no scan of it.
   *
   * @param trustsCache - Also by none where the shop had none a minute ago. For who is waited for; whoever stores what
   *   comes of it reads.
   */
  read(shop: ShopDomain, order: Order, trustsCache: boolean): Promise<WrittenEvent[]>;
  /** One was written. */
  wrote(shop: ShopDomain): void;
}

export function createOwnEvents({
  writtenEvents,
  waits = WAITS,
}: {
  writtenEvents: Pick<WrittenEvents, 'hasAny' | 'find'>;
  waits?: Waits;
}): OwnEvents {
  const shops = new LRUCache<ShopDomain, boolean>(SHOP_CACHE);

  const inTime = <T>(read: Promise<T>): Promise<T> =>
    withTimeout(waits.database, read, 'the written events are slow');

  async function hasAny(shop: ShopDomain): Promise<boolean> {
    const known = shops.get(shop);
    if (known !== undefined) return known;
    const found = await inTime(writtenEvents.hasAny(shop));
    shops.set(shop, found);
    return found;
  }

  return {
    async read(shop, order, trustsCache) {
      if (!hasShopifyScans(order)) return [];
      if (trustsCache && !(await hasAny(shop))) return [];
      return inTime(writtenEvents.find(shop, order.id));
    },
    wrote: (shop) => void shops.set(shop, true),
  };
}
