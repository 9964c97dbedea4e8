import type { Order, OrderParcel, TrackingReport } from '../order.ts';
import { parcelId } from './parcels-to-ask.ts';

/** Parcels of one order whose reports are read; more than that only orders of a wholesaler have. */
const MAX_PARCELS = 100;

/** The parcels of an order's shipments that have a number, each once. */
export function numberedParcels({ shipments }: Pick<Order, 'shipments'>): {
  carrier: string | null;
  number: string;
}[] {
  const found = new Map<string, { carrier: string | null; number: string }>();
  for (const { carrier, number } of shipments.flatMap(({ parcels }) => parcels)) {
    if (number !== null) found.set(parcelId({ carrier, number }), { carrier, number });
  }
  return [...found.values()].slice(0, MAX_PARCELS);
}

/**
 * An order with other sources' reports of its parcels beside Shopify's. Each is about the number as the order writes it,
 * since a source leaves out its spaces.
 *
 * @param reportOf - The report of a parcel, or `null`.
 * @returns the order itself where there is none.
 */
export function joinReports(
  order: Order,
  reportOf: (parcel: OrderParcel) => TrackingReport | null,
): Order {
  let isJoined = false;
  const shipments = order.shipments.map((shipment) => {
    if (shipment.voided) return shipment;
    const own = shipment.parcels.flatMap((parcel) => {
      const report = parcel.number === null ? null : reportOf(parcel);
      return report ? [{ ...report, number: parcel.number }] : [];
    });
    if (own.length === 0) return shipment;
    isJoined = true;
    return { ...shipment, reports: [...shipment.reports, ...own] };
  });
  return isJoined ? { ...order, shipments } : order;
}
