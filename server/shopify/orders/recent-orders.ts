import { LRUCache } from 'lru-cache';
import { createSingleFlight } from '../../async/single-flight.ts';
import type { Order } from '../../core/order.ts';

/** Milliseconds that a whole order is not read again: as long as an answer is cached. */
export const ORDER_TTL = 5_000;

/** Orders held at once. */
const MAX_ORDERS = 1_000;

/** Bytes that they take together: an ordinary order takes 5 kB, and one of 600 scans 170 kB. */
const MAX_BYTES = 8_000_000;

/** Bytes of memory for each record of an order: a line, some units, a scan; measured for 8 to 10,000 records. */
const BYTES_PER_RECORD = 250;

/** Reads an order unless it was read a moment ago, or is being read. */
export type ReadRecent = (key: string, read: () => Promise<Order>) => Promise<Order>;

/**
 * Caches whole orders by their id. The answer cache in front of it goes by what was typed, and one order can be typed in
 * as many ways as somebody likes: each would cost a shop the points of a whole order.
 */
export function createRecentOrders(): ReadRecent {
  const orders = new LRUCache<string, Order>({
    max: MAX_ORDERS,
    maxSize: MAX_BYTES,
    sizeCalculation: (order) => BYTES_PER_RECORD * countRecords(order),
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

/** The order itself, and all that there can be many of. */
function countRecords({
  lines,
  shipments,
  fulfillmentOrders,
  returns,
  refunds,
  edits,
}: Order): number {
  let count = 1 + lines.length;
  for (const { units, parcels, reports } of shipments) {
    count += 1 + units.length + parcels.length;
    for (const { events, expected } of reports) count += 1 + events.length + expected.length;
  }
  for (const { units, allUnits } of fulfillmentOrders) count += 1 + units.length + allUnits.length;
  for (const { units, exchanges, parcels } of returns) {
    count += 1 + units.length + exchanges.length + parcels.length;
  }
  for (const { units } of refunds) count += 1 + units.length;
  for (const { added, removed } of edits) count += 1 + added.length + removed.length;
  return count;
}
