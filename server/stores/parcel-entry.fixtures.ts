import { deriveDeliveries } from '../core/deliveries/derive-deliveries.ts';
import { aFulfillmentOrder, anOrder, aScan, aShipment, NOW } from '../core/order.fixtures.ts';
import type { ScanEvent } from '../core/order.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import { anEntry } from './kept-orders.fixtures.ts';

/** Where an order of one parcel can be; all but the first two are said by a scan of a minute ago. */
export const PARCEL_STATES = [
  'waiting',
  'in_transit',
  'attempt_failed',
  'returning',
  'delivered',
] as const;

export type ParcelState = (typeof PARCEL_STATES)[number];

const MINUTE = 60_000;

/** An order of one parcel, as it is read so many milliseconds after now. */
export function parcelEntry(state: ParcelState, at = 0, id = '1'): OrderEntry {
  const readAt = new Date(NOW.getTime() + at);
  const scannedAt = new Date(readAt.getTime() - MINUTE).toISOString();
  const order = anOrder({
    id,
    name: `#${id}`,
    readAt: readAt.toISOString(),
    ...(state === 'waiting'
      ? { fulfillmentOrders: [aFulfillmentOrder()] }
      : { shipments: [aParcel(id, state, scannedAt)] }),
  });
  return anEntry(order, {
    ...deriveDeliveries(order, readAt),
    updatedAt: readAt.toISOString(),
  });
}

function aParcel(
  id: string,
  state: Exclude<ParcelState, 'waiting'>,
  scannedAt: string,
): ReturnType<typeof aShipment> {
  const first: ScanEvent = aScan('in_transit', '2026-11-25T06:00:00Z');
  return aShipment({
    id: `gid://shopify/Fulfillment/7${id}`,
    createdAt: '2026-11-25T05:00:00Z',
    events: state === 'in_transit' ? [first] : [aScan(state, scannedAt), first],
  });
}
