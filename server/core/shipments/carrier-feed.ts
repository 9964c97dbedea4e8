import { DAY } from '../dates/durations.ts';
import type { OrderShipment, TrackingReport } from '../order.ts';

/**
 * Milliseconds from a fulfillment in which Shopify has news of a parcel, if it follows the carrier. Which carriers it
 * follows is on no public list (`reference/carriers.md` §1), so it is seen from what comes.
 */
export const FEED_DELAY = DAY;

/** Whether a carrier's scan has reached Shopify: a label says only that the shop has printed it. */
export function isFedByShopify({ reports }: Pick<OrderShipment, 'reports'>): boolean {
  return reports.some((one) => one.source === 'shopify' && hasScan(one));
}

function hasScan({ events }: TrackingReport): boolean {
  return events.some(({ status }) => status !== 'info_received' && status !== 'unknown');
}

/**
 * What a shipment teaches about its carrier: whether Shopify has news of it. `null` while it may still come, and of a
 * shipment that says nothing: without a number, or voided.
 *
 * @param now - In milliseconds since 1970.
 */
export function feedOf(shipment: OrderShipment, now: number): boolean | null {
  if (isFedByShopify(shipment)) return true;
  const { parcels, voided, createdAt } = shipment;
  if (voided || parcels.every(({ number }) => number === null)) return null;
  return now > Date.parse(createdAt) + FEED_DELAY ? false : null;
}
