import { dhl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { OrderRow, SampleOrder } from './sample-order-parts.ts';
import type { EventRecord } from './records.ts';
import { RETAIL_LOCATION } from './sample-fulfillment-orders.ts';

/** Orders that reach the shopper otherwise than by a carrier to the door. */
export function ordersWithoutCarrier(builder: OrderBuilder): SampleOrder[] {
  const {
    ago,
    hoursAgo,
    line,
    event,
    fulfillment,
    fulfillmentOrder,
    closed,
    collected,
    sorted,
    sent,
    blanket,
    mug,
    towel,
    candle,
    lamp,
  } = builder;
  const { orders, add } = builder.table('Collected, brought by the shop, or nothing to send');

  /** A pickup in the shop's own place: packed yesterday, or not packed without `displayStatus`. */
  function collectInStore(displayStatus?: string): OrderRow {
    const lines = [blanket()];
    const packed = displayStatus && fulfillment(lines, { shipped: ago(1, '11:00'), displayStatus });
    const details = { methodType: 'PICK_UP', location: RETAIL_LOCATION };
    return {
      placed: ago(2, '15:30'),
      lines,
      fulfillments: packed ? [packed] : [],
      fulfillmentOrders: [packed ? closed(lines, details) : fulfillmentOrder(lines, details)],
      shippingTitle: 'Collect in Haarlem',
    };
  }

  /** A local delivery by the shop, without a tracking number. It has left once it has an event. */
  function deliveredByShop(...events: EventRecord[]): OrderRow {
    const lines = [lamp()];
    const details = { methodType: 'LOCAL', location: RETAIL_LOCATION };
    const [first] = events;
    return {
      placed: ago(2, '15:30'),
      lines,
      fulfillments: first ? [fulfillment(lines, { shipped: first.happenedAt, events })] : [],
      fulfillmentOrders: [first ? closed(lines, details) : fulfillmentOrder(lines, details)],
      shippingTitle: 'Brought by our own bicycle',
    };
  }

  {
    const items = [lamp(), candle()];
    add('#1014', 'tess@example.com', 'ready to collect in the store', {
      placed: ago(2, '15:30'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(1, '11:00'),
          events: [event('READY_FOR_PICKUP', ago(1, '11:00'))],
        }),
      ],
      fulfillmentOrders: [closed(items, { methodType: 'PICK_UP', location: RETAIL_LOCATION })],
      shippingTitle: 'Collect in Haarlem',
    });
  }
  {
    const items = [line('Gift card', 1, { digital: 'gift card', variant: '€50.00' })];
    add('#1015', 'milan@example.com', 'a gift card: nothing to ship', {
      placed: ago(1, '18:18'),
      lines: items,
      fulfillments: [fulfillment(items, { shipped: ago(1, '18:18') })],
    });
  }
  {
    const items = [blanket()];
    add('#1025', 'yara@example.com', 'ready at a pickup point of the carrier', {
      placed: ago(4, '10:31'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(3, '15:02'),
          tracking: [dhl('JVGL06123456789025')],
          events: [
            ...collected(3, 'DHL'),
            sorted(2),
            event(
              'READY_FOR_PICKUP',
              ago(1, '10:10'),
              'At the pickup point',
              'Amsterdam, Netherlands',
            ),
          ],
        }),
      ],
      fulfillmentOrders: [closed(items, { methodType: 'PICKUP_POINT' })],
      shippingTitle: 'DHL ServicePoint',
    });
  }

  add('#1082', 'teun@example.com', 'to be collected in the store, not ready yet', collectInStore());
  add('#1083', 'tijn@example.com', 'collected in the store', collectInStore('PICKED_UP'));
  add('#1084', 'tygo@example.com', 'to be brought by the shop', deliveredByShop());
  add(
    '#1085',
    'ursula@example.com',
    'the shop’s own courier is on the way',
    deliveredByShop(event('OUT_FOR_DELIVERY', hoursAgo(2))),
  );
  add(
    '#1086',
    'vince@example.com',
    'brought by the shop, and nobody was home',
    deliveredByShop(
      event('OUT_FOR_DELIVERY', ago(1, '17:10')),
      event('ATTEMPTED_DELIVERY', ago(1, '18:05')),
    ),
  );
  add(
    '#1087',
    'wies@example.com',
    'brought by the shop',
    deliveredByShop(
      event('OUT_FOR_DELIVERY', ago(1, '17:10')),
      event('DELIVERED', ago(1, '18:20')),
    ),
  );
  {
    const items = [towel()];
    add('#1088', 'wout@example.com', 'on its way to a pickup point of the carrier', {
      ...sent(
        2,
        null,
        [...collected(2, 'DHL'), sorted(1)],
        { tracking: [dhl('JVGL06123456789088')] },
        { lines: items },
      ),
      fulfillmentOrders: [closed(items, { methodType: 'PICKUP_POINT' })],
      shippingTitle: 'DHL ServicePoint',
    });
  }
  {
    const items = [line('Sewing patterns', 1, { digital: 'download' })];
    add('#1089', 'xander@example.com', 'a download: nothing to ship', {
      placed: ago(1, '21:10'),
      lines: items,
      fulfillments: [fulfillment(items, { shipped: ago(1, '21:10') })],
    });
  }
  add('#1090', 'yentl@example.com', 'a service that is still to come', {
    placed: ago(1, '21:40'),
    lines: [line('Curtains measured at home', 1, { digital: 'service' })],
  });
  {
    const items = [mug(2), candle()];
    add('#1091', 'zeno@example.com', 'bought in the store', {
      placed: ago(1, '16:12'),
      lines: items,
      fulfillments: [fulfillment(items, { shipped: ago(1, '16:12') })],
      fulfillmentOrders: [closed(items, { methodType: 'RETAIL', location: RETAIL_LOCATION })],
      isPointOfSale: true,
    });
  }
  return orders;
}
