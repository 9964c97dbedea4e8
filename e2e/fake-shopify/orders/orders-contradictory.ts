import { dhl, postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';
import { RETAIL_LOCATION } from './sample-fulfillment-orders.ts';

/** Orders of which one record says what another one denies. */
export function ordersContradictory(builder: OrderBuilder): SampleOrder[] {
  const {
    ago,
    line,
    event,
    fulfillment,
    fulfillmentOrder,
    closed,
    collected,
    sorted,
    delivered,
    sent,
    blanket,
    mug,
    lamp,
  } = builder;
  const { orders, add, addEach } = builder.table('Records that do not agree');

  const inStore = { methodType: 'PICK_UP', location: RETAIL_LOCATION };
  addEach<{ displayStatus?: string }>(
    [
      ['#1145', 'jan@example.com', 'to be collected, and sent by a carrier after all', {}],
      [
        '#1146',
        'jelte@example.com',
        'to be collected in the store, and ready at a post office',
        { displayStatus: 'READY_FOR_PICKUP' },
      ],
    ],
    (details) => {
      const lines = [lamp()];
      const tracking = [dhl('JVGL06123456789145')];
      return {
        ...sent(2, null, [], { tracking, ...details }, { lines }),
        fulfillmentOrders: [closed(lines, inStore)],
      };
    },
  );
  {
    const items = { lamp: lamp(), mug: mug() };
    add('#1147', 'jet@example.com', 'one unit to be collected, another one posted', {
      placed: ago(4, '15:30'),
      lines: Object.values(items),
      fulfillments: [
        fulfillment([items.mug], {
          shipped: ago(2, '15:02'),
          tracking: [postnl('3SABCD473456712')],
          events: [...collected(2, 'PostNL'), sorted(1)],
        }),
        fulfillment([items.lamp], {
          shipped: ago(1, '11:00'),
          events: [event('READY_FOR_PICKUP', ago(1, '11:00'))],
        }),
      ],
      fulfillmentOrders: [closed([items.lamp], inStore), closed([items.mug], {})],
    });
  }
  {
    const items = [blanket()];
    add('#1148', 'jonas@example.com', 'bought in the store, and not handed over yet', {
      placed: ago(1, '16:12'),
      lines: items,
      fulfillmentOrders: [
        fulfillmentOrder(items, { methodType: 'RETAIL', location: RETAIL_LOCATION }),
      ],
      isPointOfSale: true,
    });
  }
  add(
    '#1149',
    'joris@example.com',
    'not a physical product by its settings, and in a parcel all the same',
    sent(
      2,
      '3SABCD493456713',
      [...collected(2, 'PostNL'), sorted(1)],
      {},
      { lines: [line('Fabric samples', 1, { digital: 'service' })] },
    ),
  );
  add(
    '#1150',
    'judith@example.com',
    'its tracking number was used before, for a parcel of two months ago',
    sent(1, '3SABCD503456714', [event('DELIVERED', ago(66, '11:05'), 'Delivered')]),
  );
  add(
    '#1151',
    'julian@example.com',
    'called delivered too early, and scanned on three days since',
    sent(
      6,
      '3SABCD513456715',
      [
        ...collected(6, 'PostNL'),
        delivered(4),
        event('IN_TRANSIT', ago(3, '04:10'), 'Arrived at the hub', 'Utrecht, Netherlands'),
        event('IN_TRANSIT', ago(2, '05:30'), 'Left the hub', 'Utrecht, Netherlands'),
        event('IN_TRANSIT', ago(1, '06:20'), 'Arrived at the depot', 'Amsterdam, Netherlands'),
      ],
      { displayStatus: 'IN_TRANSIT' },
    ),
  );
  return orders;
}
