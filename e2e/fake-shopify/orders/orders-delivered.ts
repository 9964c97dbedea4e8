import { dhl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Delivered parcels. */
export function ordersDelivered(builder: OrderBuilder): SampleOrder[] {
  const { ago, hoursAgo, event, fulfillment, collected, sorted, delivered, sent, mug } = builder;
  const { orders, add } = builder.table('Delivered');

  {
    const items = [mug(4)];
    add('#1004', 'emma@example.com', 'delivered', {
      placed: ago(6, '09:41'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(5, '15:02'),
          tracking: [dhl('JVGL06123456789012')],
          events: [
            ...collected(5, 'DHL'),
            sorted(4),
            event(
              'OUT_FOR_DELIVERY',
              ago(3, '09:05'),
              'With the courier',
              'Amsterdam, Netherlands',
            ),
            delivered(3, 'Delivered to the front door'),
          ],
        }),
      ],
    });
  }

  add(
    '#1057',
    'juno@example.com',
    'delivered three hours ago',
    sent(2, '3SABCD573456789', [
      ...collected(2, 'PostNL'),
      sorted(1),
      event('OUT_FOR_DELIVERY', hoursAgo(7), 'With the courier', 'Amsterdam, Netherlands'),
      event('DELIVERED', hoursAgo(3), 'Delivered', 'Amsterdam, Netherlands'),
    ]),
  );
  add(
    '#1058',
    'karel@example.com',
    'delivered two days ago',
    sent(4, '3SABCD583456789', [...collected(4, 'PostNL'), sorted(3), delivered(2)]),
  );
  add(
    '#1059',
    'kiki@example.com',
    'delivered to a neighbour',
    sent(3, '3SABCD593456789', [
      ...collected(3, 'PostNL'),
      sorted(2),
      delivered(1, 'Delivered to a neighbour'),
    ]),
  );
  return orders;
}
