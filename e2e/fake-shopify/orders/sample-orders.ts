import { ordersByCause } from './orders-by-cause.ts';
import { ordersByPayment } from './orders-by-payment.ts';
import { ordersCancelled } from './orders-cancelled.ts';
import { ordersContradictory } from './orders-contradictory.ts';
import { ordersDelivered } from './orders-delivered.ts';
import { ordersDeliveredElsewhere } from './orders-delivered-elsewhere.ts';
import { ordersEdited } from './orders-edited.ts';
import { ordersGrownOld } from './orders-grown-old.ts';
import { ordersInSeveralParcels } from './orders-in-several-parcels.ts';
import { ordersInTrouble } from './orders-in-trouble.ts';
import { ordersNotPaid } from './orders-not-paid.ts';
import { ordersNotShipped } from './orders-not-shipped.ts';
import { ordersOnTheWay } from './orders-on-the-way.ts';
import { ordersOvertaken } from './orders-overtaken.ts';
import { ordersReturned } from './orders-returned.ts';
import { ordersUnusual } from './orders-unusual.ts';
import { ordersWithoutCarrier } from './orders-without-carrier.ts';
import { ordersWithoutScans } from './orders-without-scans.ts';
import { createOrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

export type { SampleOrder } from './sample-order-parts.ts';

/**
 * One order for each state of an order: the demo lists them, the browser tests look them up, and the fake Admin
 * API has their records. They are grouped by subject, and subjects follow the life of an order: under way, delivered,
 * not shipped, sent otherwise, returned, cancelled, odd. The same `now` gives the same orders, ids included.
 */
export function sampleOrders(now: Date): SampleOrder[] {
  const builder = createOrderBuilder(now);
  return [
    ...ordersOnTheWay(builder),
    ...ordersInSeveralParcels(builder),
    ...ordersWithoutScans(builder),
    ...ordersInTrouble(builder),
    ...ordersByCause(builder),
    ...ordersGrownOld(builder),
    ...ordersDelivered(builder),
    ...ordersDeliveredElsewhere(builder),
    ...ordersNotShipped(builder),
    ...ordersByPayment(builder),
    ...ordersNotPaid(builder),
    ...ordersWithoutCarrier(builder),
    ...ordersReturned(builder),
    ...ordersCancelled(builder),
    ...ordersOvertaken(builder),
    ...ordersEdited(builder),
    ...ordersContradictory(builder),
    ...ordersUnusual(builder),
  ];
}
