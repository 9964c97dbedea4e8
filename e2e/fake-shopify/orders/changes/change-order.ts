import { createFulfillments } from '../sample-fulfillments.ts';
import { UnitCount, type NextId } from '../sample-lines.ts';
import { createReturns } from '../sample-returns.ts';
import { toWholeSeconds } from '../updated-at.ts';
import type { OrderRecords } from '../order-records.ts';
import type { OrderRecord } from '../records.ts';
import { deletedOrderBody } from '../../webhooks/webhook-bodies.ts';
import { cancelOrder, correctEmail } from './cancel-order.ts';
import { holdOrder, releaseOrder } from './hold-order.ts';
import type { ChangeDetails, OrderChange, ShopEvent } from './order-change.ts';
import { approveReturn, processReturn, requestReturn } from './return-order.ts';
import { scanParcel } from './scan-parcel.ts';
import { shipOrder } from './ship-order.ts';

/** What a change needs: the time, in whole seconds, and the parts of new records. */
export type ChangeParts = ReturnType<typeof createFulfillments> &
  ReturnType<typeof createReturns> & { at: string; nextId: NextId };

/** The ids of what is made later are above those of the sample orders. */
const FIRST_ID = 8_100_000_000_000;

/**
 * Makes the function that changes an order in place, as Shopify would, and returns the events that Shopify would send:
 * all of them, whether an app subscribes to them or not. Every change moves the order's `updatedAt` but for those of
 * returns and carriers' scans; see `updatedAtOf`.
 *
 * @throws {Error} when there is no such order, or the order is not in a state that can change so.
 */
export function createOrderChanges(
  records: OrderRecords,
  now: () => Date,
): (id: string, change: OrderChange) => ShopEvent[] {
  let made = 0;
  const nextId: NextId = (type) => {
    made += 1;
    return `gid://shopify/${type}/${FIRST_ID + made}`;
  };
  // A change corrects `currentQuantity` of its lines itself.
  const removed = { all: new UnitCount(), beforeShipping: new UnitCount() };
  const parts = {
    ...createFulfillments(nextId),
    ...createReturns(nextId, removed),
    nextId,
  };

  return (id, change) => {
    const order = records.find(id)?.order;
    if (!order || order.id !== id) throw new Error(`the shop has no order ${id}`);
    const events = apply(order, change, { ...parts, at: toWholeSeconds(now()) });
    if (change.kind === 'delete') records.delete(order);
    else records.put(order);
    return events;
  };
}

const CHANGES: {
  [Kind in keyof ChangeDetails]: (
    order: OrderRecord,
    change: OrderChange<Kind>,
    parts: ChangeParts,
  ) => ShopEvent[];
} = {
  ship: shipOrder,
  scan: scanParcel,
  deliver: (order, _, parts) =>
    scanParcel(order, { status: 'DELIVERED', message: 'Delivered' }, parts),
  delay: (order, change, parts) =>
    scanParcel(order, { status: 'DELAYED', message: 'Delayed', ...change }, parts),
  hold: (order, { reason = 'OTHER' }, parts) => holdOrder(order, reason, parts),
  release: (order, _, parts) => releaseOrder(order, parts),
  cancel: (order, _, parts) => cancelOrder(order, parts),
  correct_email: (order, { email }, parts) => correctEmail(order, email, parts),
  request_return: (order, _, parts) => requestReturn(order, parts),
  approve_return: (order, { tracking = null }, parts) => approveReturn(order, tracking, parts),
  process_return: (order, _, parts) => processReturn(order, parts),
  delete: (order) => [{ topic: 'orders/delete', body: deletedOrderBody(order) }],
};

function apply<Kind extends keyof ChangeDetails>(
  order: OrderRecord,
  change: OrderChange<Kind>,
  parts: ChangeParts,
): ShopEvent[] {
  return CHANGES[change.kind](order, change, parts);
}
