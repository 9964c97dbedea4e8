import { fulfillmentOrderBody, holdBody } from '../../webhooks/webhook-bodies.ts';
import type { HoldRecord, OrderRecord } from '../records.ts';
import type { ChangeParts } from './change-order.ts';
import { moveOrder, openFulfillmentOrders } from './move-order.ts';
import type { ShopEvent } from './order-change.ts';

/** Holds every open fulfillment order, once more where it is held already. */
export function holdOrder(
  order: OrderRecord,
  reason: string,
  { at, nextId }: ChangeParts,
): ShopEvent[] {
  const open = openFulfillmentOrders(order);
  if (open.length === 0) throw new Error(`${order.name} has nothing left to hold`);
  const events = open.flatMap((one): ShopEvent[] => {
    const isFirst = one.fulfillmentHolds.length === 0;
    const hold: HoldRecord = {
      __typename: 'FulfillmentHold',
      id: nextId('FulfillmentHold'),
      reason,
      displayReason: reason,
      heldByRequestingApp: false,
      reasonNotes: null,
    };
    one.fulfillmentHolds = [...one.fulfillmentHolds, hold];
    one.status = 'ON_HOLD';
    one.updatedAt = at;
    return [
      { topic: 'fulfillment_holds/added', body: holdBody(one, hold) },
      ...(isFirst
        ? [{ topic: 'fulfillment_orders/placed_on_hold', body: fulfillmentOrderBody(one) }]
        : []),
    ];
  });
  return [...events, moveOrder(order, at)];
}

/** Releases all holds. That sends `orders/updated` too: https://github.com/lightward/mechanic-tasks/issues/474 */
export function releaseOrder(order: OrderRecord, { at }: ChangeParts): ShopEvent[] {
  const held = openFulfillmentOrders(order).filter(({ status }) => status === 'ON_HOLD');
  if (held.length === 0) throw new Error(`${order.name} is not on hold`);
  const events = held.flatMap((one): ShopEvent[] => {
    const released = one.fulfillmentHolds;
    one.fulfillmentHolds = [];
    one.status = 'OPEN';
    one.updatedAt = at;
    return [
      ...released.map((hold) => ({
        topic: 'fulfillment_holds/released',
        body: holdBody(one, hold),
      })),
      { topic: 'fulfillment_orders/hold_released', body: fulfillmentOrderBody(one) },
    ];
  });
  return [...events, moveOrder(order, at)];
}
