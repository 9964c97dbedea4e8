import { trackingKey } from '../deliveries/tracking-key.ts';
import { DAY } from '../dates/durations.ts';
import type { Order, OrderParcel, OrderShipment } from '../order.ts';
import { feedOf, isFedByShopify } from './carrier-feed.ts';
import { carrierNameKey } from './carrier-name-key.ts';

/** Milliseconds from a fulfillment after which nobody is asked any more. */
const LONGEST_ASKED = 90 * DAY;

/** Deliveries of a carrier without any news of Shopify's that are enough to wait for none. */
const ENOUGH_UNFED = 3;

/** Parcels of one order that are asked about; more than that only orders of a wholesaler have. */
const MAX_PARCELS = 50;

const ARRIVED: ReadonlySet<string> = new Set(['delivered', 'returned', 'cancelled']);

/** A parcel to ask a tracking service about. */
export interface ParcelToAsk {
  /** Without spaces. */
  number: string;
  carrier: string | null;
  shippedAt: string;
  destinationCountry: string | null;
}

/** What the deliveries that are kept have shown of a shop's carriers, by {@link carrierNameKey}. */
export type LearnedFeeds = ReadonlyMap<string, { fed: number; unfed: number }>;

/**
 * The parcels of an order that a tracking service may be asked about: those on their way that Shopify has no news of,
 * because a day has passed without any, or because it has never had news of this carrier in this shop. Never those that
 * were delivered, cancelled or voided, and none after 90 days.
 *
 * @param order - With Shopify's reports; those of other sources change nothing.
 */
export function parcelsToAsk(order: Order, feeds: LearnedFeeds, now: Date): ParcelToAsk[] {
  const at = now.getTime();
  const found = new Map<string, ParcelToAsk>();
  for (const shipment of order.shipments.filter((one) => isOpen(one, at))) {
    const isSilent = feedOf(shipment, at) === false;
    for (const parcel of shipment.parcels) {
      const { carrier, number } = parcel;
      if (number === null || !(isSilent || isNeverFed(carrier, feeds))) continue;
      found.set(parcelId(parcel), {
        number: number.replaceAll(/\s/g, ''),
        carrier,
        shippedAt: new Date(shipment.createdAt).toISOString(),
        destinationCountry: order.destination?.countryCode ?? null,
      });
    }
  }
  return [...found.values()].slice(0, MAX_PARCELS);
}

/** The parcels of an order that nobody is to be asked about any more, though somebody was. */
export function parcelsToLeave({ shipments }: Pick<Order, 'shipments'>, now: Date): OrderParcel[] {
  const at = now.getTime();
  const open = new Set(
    shipments.filter((one) => isOpen(one, at)).flatMap(({ parcels }) => parcels.map(parcelId)),
  );
  return shipments
    .flatMap(({ parcels }) => parcels)
    .filter((parcel) => parcel.number !== null && !open.has(parcelId(parcel)));
}

/** Shopify has no news of it, nor that it has ended. */
function isOpen(shipment: OrderShipment, now: number): boolean {
  const age = now - Date.parse(shipment.createdAt);
  return (
    !shipment.voided && age <= LONGEST_ASKED && !isFedByShopify(shipment) && !hasEnded(shipment)
  );
}

function hasEnded({ reports }: OrderShipment): boolean {
  return reports.some(
    ({ source, reportedStatus, deliveredAt }) =>
      source === 'shopify' && (deliveredAt !== null || ARRIVED.has(reportedStatus.status)),
  );
}

function isNeverFed(carrier: string | null, feeds: LearnedFeeds): boolean {
  const feed = carrier === null ? undefined : feeds.get(carrierNameKey(carrier));
  return feed !== undefined && feed.fed === 0 && feed.unfed >= ENOUGH_UNFED;
}

/** Equal for what is the same parcel. */
export function parcelId({ carrier, number }: Pick<OrderParcel, 'carrier' | 'number'>): string {
  return `${carrierNameKey(carrier)}\n${number === null ? '' : trackingKey(number)}`;
}
