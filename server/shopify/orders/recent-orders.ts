import { LRUCache } from 'lru-cache';
import { createSingleFlight } from '../../async/single-flight.ts';
import type { Order } from '../../core/order.ts';

/** Milliseconds that a whole order is not read again: as long as an answer is cached. */
export const ORDER_TTL = 5_000;

/** Orders held at once, some ten kilobytes each. */
const MAX_ORDERS = 1_000;

/** Reads an order unless it was read a moment ago, or is being read. */
export type ReadRecent = (key: string, read: () => Promise<Order>) => Promise<Order>;

/**
 * Caches whole orders by their id. The answer cache in front of it goes by what was typed, and one order can be typed in
 * as many ways as somebody likes: each would cost a shop the points of a whole order.
 */
export function createRecentOrders(): ReadRecent {
  const orders = new LRUCache<string, Order>({
    max: MAX_ORDERS,
    ttl: ORDER_TTL,
    ttlAutopurge: true,
  });
  const readOnce = createSingleFlight<string, Order>();
  return async function readRecent(key, read) {
    return (
      orders.get(key) ??
      readOnce(key, async () => {
        const order = await read();
        orders.set(key, order);
        return order;
      })
    );
  };
}
