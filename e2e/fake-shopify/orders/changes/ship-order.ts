import { toList } from '../../admin-api/graphql-connection.ts';
import { fulfillmentBody, orderBody } from '../../webhooks/webhook-bodies.ts';
import { postnl } from '../sample-carriers.ts';
import type { OrderRecord, TrackingRecord } from '../records.ts';
import type { ChangeParts } from './change-order.ts';
import { moveOrder, openFulfillmentOrders } from './move-order.ts';
import type { ShopEvent } from './order-change.ts';

/** Statuses of fulfillment orders whose units can ship. */
const CAN_SHIP = new Set(['OPEN', 'IN_PROGRESS', 'SCHEDULED']);

/** Ships all units that can ship in one parcel, which has no scan yet. */
export function shipOrder(
  order: OrderRecord,
  { tracking, expected }: { tracking?: TrackingRecord; expected?: string },
  { at, nextId, fulfillment }: ChangeParts,
): ShopEvent[] {
  const ready = openFulfillmentOrders(order).filter(({ status }) => CAN_SHIP.has(status));
  if (ready.length === 0) throw new Error(`${order.name} has nothing that can ship`);
  const lines = ready
    .flatMap(({ lineItems }) => lineItems.items)
    .filter(({ remainingQuantity }) => remainingQuantity > 0);
  const parcel = {
    ...fulfillment(
      lines.map(({ lineItem, remainingQuantity }) => [lineItem, remainingQuantity] as const),
      {
        shipped: at,
        tracking: [tracking ?? postnl(`3S${nextId('TrackingNumber').slice(-9)}`)],
        ...(expected !== undefined && { expected }),
      },
    ),
    name: `${order.name}-F${order.fulfillments.items.length + 1}`,
    order: () => order,
  };
  for (const one of lines) one.remainingQuantity = 0;
  for (const one of ready) {
    one.status = 'CLOSED';
    one.updatedAt = at;
  }
  order.fulfillments = toList([...order.fulfillments.items, parcel]);
  order.fulfillmentsCount = { count: order.fulfillments.items.length, precision: 'EXACT' };
  const updated = moveOrder(order, at);
  const isWhole = openFulfillmentOrders(order).length === 0;
  return [
    { topic: 'fulfillments/create', body: fulfillmentBody(order, parcel) },
    { topic: isWhole ? 'orders/fulfilled' : 'orders/partially_fulfilled', body: orderBody(order) },
    updated,
  ];
}
