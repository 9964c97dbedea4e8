import { orderBody } from '../../webhooks/webhook-bodies.ts';
import { displayFulfillmentStatus } from '../order-statuses.ts';
import type { FulfillmentOrderRecord, LineRecord, OrderRecord } from '../records.ts';
import type { ShopEvent } from './order-change.ts';

/** Derives the status of a changed order again and moves its `updatedAt`. Shopify sends `orders/updated`. */
export function moveOrder(order: OrderRecord, at: string): ShopEvent {
  order.displayFulfillmentStatus = displayFulfillmentStatus(
    displayableOf(order),
    order.fulfillments.items,
  );
  order.updatedAt = at;
  return { topic: 'orders/updated', body: orderBody(order) };
}

/** Takes units of a line out of the order. */
export function removeUnits(line: LineRecord, quantity: number): void {
  const left = line.currentQuantity() - quantity;
  line.currentQuantity = () => left;
}

/** The fulfillment orders with units that have not shipped. */
export function openFulfillmentOrders(order: OrderRecord): FulfillmentOrderRecord[] {
  return displayableOf(order).filter(({ lineItems }) =>
    lineItems.items.some(({ remainingQuantity }) => remainingQuantity > 0),
  );
}

function displayableOf({ fulfillmentOrders }: OrderRecord): FulfillmentOrderRecord[] {
  return fulfillmentOrders({ first: fulfillmentOrders.items.length, displayable: true }).nodes;
}
