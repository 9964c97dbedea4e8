import { ordersByPayment } from './orders-by-payment.ts';
import { ordersCancelled } from './orders-cancelled.ts';
import { ordersDelivered } from './orders-delivered.ts';
import { ordersEdited } from './orders-edited.ts';
import { ordersInTrouble } from './orders-in-trouble.ts';
import { ordersNotShipped } from './orders-not-shipped.ts';
import { ordersOnTheWay } from './orders-on-the-way.ts';
import { ordersReturned } from './orders-returned.ts';
import { ordersUnusual } from './orders-unusual.ts';
import { ordersWithoutCarrier } from './orders-without-carrier.ts';
import { ordersWithoutScans } from './orders-without-scans.ts';
import { createOrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

export type { SampleOrder } from './sample-order-parts.ts';

/**
 * One order for each state of an order: the demo lists them, the browser tests look them up, and the fake Admin
 * API has their records. They are grouped by subject. The same `now` gives the same orders, ids included.
 */
export function sampleOrders(now: Date): SampleOrder[] {
  const builder = createOrderBuilder(now);
  return [
    ...ordersOnTheWay(builder),
    ...ordersWithoutScans(builder),
    ...ordersInTrouble(builder),
    ...ordersDelivered(builder),
    ...ordersNotShipped(builder),
    ...ordersByPayment(builder),
    ...ordersWithoutCarrier(builder),
    ...ordersReturned(builder),
    ...ordersCancelled(builder),
    ...ordersEdited(builder),
    ...ordersUnusual(builder),
  ];
}
