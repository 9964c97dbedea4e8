import type { OrderBuilder } from './order-builder.ts';
import type { OrderRow, SampleOrder } from './sample-order-parts.ts';

/** Parcels that were left somewhere else than in the shopper's hands, or in another time zone. */
export function ordersDeliveredElsewhere(builder: OrderBuilder): SampleOrder[] {
  const { ago, event, collected, sorted, delivered, sent } = builder;
  const { orders, addEach } = builder.table('Delivered somewhere else');

  addEach(
    [
      ['#1119', 'boris@example.com', 'left in a parcel locker', 'Delivered to a parcel locker'],
      ['#1120', 'britta@example.com', 'left at a service point', 'Delivered to a service point'],
      ['#1121', 'carla@example.com', 'left in a safe place', 'Left in a safe place'],
      ['#1122', 'chris@example.com', 'put in the letterbox', 'Delivered to the mailbox'],
      [
        '#1123',
        'claar@example.com',
        'handed to the local post office, which still has to bring it',
        'Delivered to the local post office for final delivery',
      ],
    ],
    (message) =>
      sent(3, '3SABCD193456789', [...collected(3, 'PostNL'), sorted(2), delivered(1, message)]),
  );

  // No scan names a country. In the time zone of the shop, each of these deliveries is on the next day.
  addEach<[time: string, to: Partial<OrderRow>]>(
    [
      [
        '#1124',
        'clive@example.com',
        'delivered in London shortly before midnight',
        ['00:20', { city: 'London', country: 'GB' }],
      ],
      [
        '#1125',
        'cody@example.com',
        'delivered in New York, where the day began six hours later',
        ['04:30', { city: 'New York', province: 'NY', country: 'US' }],
      ],
      [
        '#1126',
        'dakota@example.com',
        'delivered in Los Angeles, where the day began nine hours later',
        ['08:30', { city: 'Los Angeles', province: 'CA', country: 'US' }],
      ],
    ],
    ([time, to]) =>
      sent(
        9,
        '3SABCD243456790',
        [...collected(9, 'PostNL'), event('DELIVERED', ago(1, time), 'Delivered')],
        {},
        to,
      ),
  );
  return orders;
}
