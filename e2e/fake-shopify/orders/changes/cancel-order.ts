import { toList } from '../../admin-api/graphql-connection.ts';
import { fulfillmentOrderBody, orderBody, refundBody } from '../../webhooks/webhook-bodies.ts';
import type { OrderRecord } from '../records.ts';
import type { ChangeParts } from './change-order.ts';
import { moveOrder, openFulfillmentOrders, removeUnits } from './move-order.ts';
import type { ShopEvent } from './order-change.ts';

/** Cancels an order for its customer, and refunds what has not shipped. */
export function cancelOrder(order: OrderRecord, { at, refund }: ChangeParts): ShopEvent[] {
  if (order.cancelledAt !== null) throw new Error(`${order.name} was cancelled before`);
  const open = openFulfillmentOrders(order);
  const units = open
    .flatMap(({ lineItems }) => lineItems.items)
    .map((line) => [line.lineItem, line.remainingQuantity] as const);
  for (const [line, quantity] of units) removeUnits(line, quantity);
  for (const one of open) {
    one.status = 'CLOSED';
    one.updatedAt = at;
    for (const line of one.lineItems.items) {
      line.totalQuantity -= line.remainingQuantity;
      line.remainingQuantity = 0;
    }
  }
  const refunded = refund(at, '25.00', units);
  order.refunds = toList([...order.refunds.items, refunded]);
  Object.assign(order, { cancelledAt: at, cancelReason: 'CUSTOMER', closedAt: at, closed: true });
  order.displayFinancialStatus = 'REFUNDED';
  const updated = moveOrder(order, at);
  return [
    { topic: 'orders/cancelled', body: orderBody(order) },
    { topic: 'refunds/create', body: refundBody(order, refunded) },
    ...open.map((one) => ({
      topic: 'fulfillment_orders/cancelled',
      body: fulfillmentOrderBody(one),
    })),
    updated,
  ];
}

/** The merchant corrects the e-mail address. */
export function correctEmail(order: OrderRecord, email: string, { at }: ChangeParts): ShopEvent[] {
  order.email = email;
  return [moveOrder(order, at)];
}
