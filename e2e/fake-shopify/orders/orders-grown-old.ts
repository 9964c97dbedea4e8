import { dhl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';
import { RETAIL_LOCATION } from './sample-fulfillment-orders.ts';

/** Orders whose last news was true when it came, and has grown old. */
export function ordersGrownOld(builder: OrderBuilder): SampleOrder[] {
  const { ago, event, fulfillment, closed, scheduled, collected, sorted, sent, blanket, lamp } =
    builder;
  const { orders, add } = builder.table('Waiting for very long');

  {
    const items = [lamp()];
    add('#1134', 'esmee@example.com', 'ready in the store for three weeks', {
      placed: ago(24, '15:30'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(21, '11:00'),
          events: [event('READY_FOR_PICKUP', ago(21, '11:00'))],
        }),
      ],
      fulfillmentOrders: [closed(items, { methodType: 'PICK_UP', location: RETAIL_LOCATION })],
      shippingTitle: 'Collect in Haarlem',
    });
  }
  {
    const items = [blanket()];
    add('#1135', 'faas@example.com', 'at a pickup point of the carrier for twenty days', {
      ...sent(
        22,
        null,
        [
          ...collected(22, 'DHL'),
          sorted(21),
          event('READY_FOR_PICKUP', ago(20, '10:10'), 'At the pickup point'),
        ],
        { tracking: [dhl('JVGL06123456789135')] },
        { lines: items },
      ),
      fulfillmentOrders: [closed(items, { methodType: 'PICKUP_POINT' })],
      shippingTitle: 'DHL ServicePoint',
    });
  }
  add(
    '#1136',
    'feline@example.com',
    'a delivery was attempted forty days ago',
    sent(43, '3SABCD363456711', [
      ...collected(43, 'PostNL'),
      sorted(42),
      event('ATTEMPTED_DELIVERY', ago(40, '14:20'), 'Nobody home', 'Amsterdam, Netherlands'),
    ]),
  );
  add(
    '#1137',
    'floris@example.com',
    'sent forty days ago, without tracking; imported, so it has no confirmation number',
    sent(40, null, [], {}, { confirmationNumber: null }),
  );
  {
    const items = [blanket()];
    add('#1138', 'gwen@example.com', 'a pre-order whose shipping day has passed', {
      placed: ago(20, '19:33'),
      lines: items,
      fulfillmentOrders: [scheduled(ago(2, '09:00'), ...items)],
    });
  }
  return orders;
}
