import { LRUCache } from 'lru-cache';
import type { Order } from '../core/order.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Reloads and double clicks within this cost the shop no API points. */
const REMEMBERED_FOR = 5_000;

/** Answers held at once; an order is a few kilobytes. */
const MAX_REMEMBERED = 1_000;

/** One way to an order; what is asked with is plain JSON. */
type Find<Asked> = (shop: ShopDomain, asked: Asked) => Promise<Order | null>;

/**
 * One flight for everybody who asks the same at the same time, and the same answer for a few seconds
 * after. Only a found order is remembered: a miss may be an order that was placed just now.
 */
export function createOrderCache<Asked>(find: Find<Asked>): Find<Asked> {
  const flights = new LRUCache<string, Promise<Order | null>>({
    max: MAX_REMEMBERED,
    ttl: REMEMBERED_FOR,
    // Without it an order would stay until the same shopper asks again.
    ttlAutopurge: true,
  });

  return function findRememberedOrder(shop, asked) {
    const key = JSON.stringify([shop, asked]);
    const known = flights.get(key);
    if (known) return known;
    const flight = find(shop, asked);
    flights.set(key, flight);
    const forget = (): void => {
      if (flights.peek(key) === flight) flights.delete(key);
    };
    flight.then((order) => order ?? forget(), forget);
    return flight;
  };
}
