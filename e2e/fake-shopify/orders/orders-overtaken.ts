import { dhl, postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Parcels under way that a return or a refund has overtaken, and money that the shop still has. */
export function ordersOvertaken(builder: OrderBuilder): SampleOrder[] {
  const {
    ago,
    hoursAgo,
    event,
    fulfillment,
    fulfillmentOrder,
    closed,
    refund,
    returnOf,
    collected,
    sorted,
    sent,
    shirt,
    blanket,
    mug,
    lamp,
  } = builder;
  const { orders, add } = builder.table('Overtaken by a return, a refund or a cancellation');

  {
    const items = [shirt()];
    const parcel = fulfillment(items, {
      shipped: ago(2, '15:02'),
      tracking: [postnl('3SABCD523456716')],
      events: [
        ...collected(2, 'PostNL'),
        sorted(1),
        event('OUT_FOR_DELIVERY', hoursAgo(3), 'With the courier', 'Amsterdam, Netherlands'),
      ],
    });
    add('#1152', 'jurre@example.com', 'a return was requested while it is out for delivery', {
      placed: ago(3, '10:40'),
      lines: items,
      fulfillments: [parcel],
      returns: [returnOf(parcel, items, { status: 'REQUESTED', at: hoursAgo(2) })],
    });
  }
  {
    const items = [blanket()];
    const parcel = fulfillment(items, {
      shipped: ago(4, '15:02'),
      tracking: [dhl('JVGL06123456789153')],
      events: [
        ...collected(4, 'DHL'),
        sorted(3),
        event('READY_FOR_PICKUP', ago(2, '10:10'), 'At the pickup point'),
      ],
    });
    add('#1153', 'kaat@example.com', 'a return was accepted while it waits at a pickup point', {
      placed: ago(5, '10:40'),
      lines: items,
      fulfillments: [parcel],
      fulfillmentOrders: [closed(items, { methodType: 'PICKUP_POINT' })],
      returns: [returnOf(parcel, items, { status: 'OPEN', at: ago(1, '10:00') })],
      shippingTitle: 'DHL ServicePoint',
    });
  }
  {
    const lines = [mug(2)];
    add('#1154', 'kasper@example.com', 'paid back while its parcel is on the way', {
      ...sent(2, '3SABCD543456717', [...collected(2, 'PostNL'), sorted(1)], {}, { lines }),
      refunds: [refund(ago(1, '09:10'), '36.00', lines, 'NO_RESTOCK')],
      financialStatus: 'REFUNDED',
    });
  }
  {
    const items = [lamp()];
    add('#1155', 'katja@example.com', 'cancelled, and the payment not paid back yet', {
      placed: ago(3, '08:15'),
      lines: items,
      fulfillmentOrders: [fulfillmentOrder(items, { status: 'CLOSED' })],
      cancelled: { at: ago(1, '10:02'), reason: 'CUSTOMER' },
      closedAt: ago(1, '10:02'),
    });
  }
  {
    const lamps = lamp();
    add('#1156', 'koos@example.com', 'edited: nothing is left to send, and it is paid', {
      placed: ago(4, '17:00'),
      lines: [lamps],
      edits: [{ at: ago(2, '11:20'), removed: [lamps] }],
    });
  }
  return orders;
}
