import { provinceZone } from '../dates/province-clock.ts';
import type { DeliveryMethod, Order } from '../order.ts';

/** Methods by which something travels to the shopper. */
const TRAVELS: ReadonlySet<DeliveryMethod> = new Set(['shipping', 'pickup_point', 'local']);

/**
 * The IANA name of the zone on whose clock an answer is written. It is the destination's, where something
 * travels there: the shopper reads "tomorrow" there, and a scan without a country is mostly of its last miles.
 * Otherwise, and where the province does not tell which of a country's clocks it is, it is the shop's.
 */
export function answerZone(order: Order): string {
  const { destination, provinceCode, timeZone, fulfillmentOrders } = order;
  const travels =
    fulfillmentOrders.length === 0 || fulfillmentOrders.some(({ method }) => TRAVELS.has(method));
  if (!destination || !travels) return timeZone;
  return provinceZone(destination.countryCode, provinceCode) ?? timeZone;
}
