import type { OrderRecord } from '../records.ts';
import { addEvent } from './add-event.ts';
import type { ChangeParts } from './change-order.ts';
import type { ShopEvent } from './order-change.ts';

/** Adds a carrier's scan to the newest parcel that has not arrived. It does not move the order's `updatedAt`. */
export function scanParcel(
  order: OrderRecord,
  scan: { status: string; message?: string; place?: string; expected?: string },
  { at, event }: ChangeParts,
): ShopEvent[] {
  const parcel = order.fulfillments.items.findLast(
    ({ status, deliveredAt }) => status === 'SUCCESS' && deliveredAt === null,
  );
  if (!parcel) throw new Error(`${order.name} has no parcel on its way`);
  const scanned = event(scan.status, at, scan.message, scan.place, scan.expected);
  return addEvent(order, parcel, scanned, at);
}
