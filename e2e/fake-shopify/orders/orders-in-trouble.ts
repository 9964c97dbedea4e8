import { dhl, dpd, postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Parcels that are delayed, lost, undeliverable or without a recent event. */
export function ordersInTrouble(builder: OrderBuilder): SampleOrder[] {
  const { ago, hoursAgo, inDays, event, fulfillment, collected, sorted, sent, blanket, mug, lamp } =
    builder;
  const { orders, add, addEach } = builder.table('Late, lost or tried in vain');

  {
    const items = [blanket()];
    add('#1016', 'zoe@example.com', 'delayed', {
      placed: ago(8, '10:40'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(6, '15:02'),
          tracking: [dpd('05212345678916')],
          events: [
            ...collected(6, 'DPD'),
            sorted(5),
            event('DELAYED', ago(2, '07:30'), 'Delayed in transit', 'Utrecht, Netherlands'),
          ],
          expected: inDays(1),
        }),
      ],
    });
  }
  {
    const items = [lamp()];
    add('#1017', 'luuk@example.com', 'a delivery was attempted', {
      placed: ago(4, '21:05'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(3, '15:02'),
          tracking: [dhl('JVGL06123456789017')],
          events: [
            ...collected(3, 'DHL'),
            sorted(2),
            event(
              'OUT_FOR_DELIVERY',
              ago(1, '08:55'),
              'With the courier',
              'Amsterdam, Netherlands',
            ),
            event('ATTEMPTED_DELIVERY', ago(1, '14:20'), 'Nobody home', 'Amsterdam, Netherlands'),
          ],
        }),
      ],
    });
  }
  {
    const items = [mug(2)];
    add('#1029', 'vera@example.com', 'lost, and sent again', {
      placed: ago(16, '11:20'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(14, '15:02'),
          tracking: [dpd('05212345678929')],
          events: [...collected(14, 'DPD'), event('FAILURE', ago(9, '12:00'), 'Parcel lost')],
          status: 'CANCELLED',
          displayStatus: 'CANCELED',
        }),
        fulfillment(items, {
          shipped: ago(2, '15:02'),
          tracking: [postnl('3SABCD293456789')],
          events: [...collected(2, 'PostNL'), sorted(1)],
          expected: inDays(1),
        }),
      ],
    });
  }

  add(
    '#1047',
    'guus@example.com',
    'no scan for nine days',
    sent(10, '3SABCD473456789', [...collected(10, 'PostNL'), sorted(9)]),
  );
  add(
    '#1048',
    'hanna@example.com',
    'sent abroad, no scan for eight days',
    sent(
      9,
      null,
      [
        ...collected(9, 'DHL'),
        event('IN_TRANSIT', ago(8, '04:10'), 'Left the country', 'Venlo, Netherlands'),
      ],
      { tracking: [dhl('JVGL06123456789048')] },
      { city: 'Graz', country: 'AT' },
    ),
  );
  add(
    '#1049',
    'hedy@example.com',
    'held in customs',
    sent(
      8,
      null,
      [
        ...collected(8, 'DHL'),
        event('IN_TRANSIT', ago(6, '23:50'), 'Customs clearance', 'Zürich, Switzerland'),
        event('IN_TRANSIT', ago(5, '10:15'), 'Held in customs', 'Zürich, Switzerland'),
      ],
      { tracking: [dhl('JVGL06123456789049')] },
      { city: 'Bern', country: 'CH' },
    ),
  );
  add(
    '#1050',
    'ilse@example.com',
    'no scan for forty days',
    sent(41, '3SABCD503456789', [...collected(41, 'PostNL'), sorted(40)]),
  );
  add(
    '#1051',
    'imke@example.com',
    'out for delivery for thirty hours',
    sent(3, '3SABCD513456789', [
      ...collected(3, 'PostNL'),
      sorted(2),
      event('OUT_FOR_DELIVERY', hoursAgo(30), 'With the courier', 'Amsterdam, Netherlands'),
    ]),
  );
  addEach(
    [
      ['#1052', 'ivo@example.com', 'lost by the carrier', { message: 'Parcel lost' }],
      ['#1053', 'jaap@example.com', 'came back to the shop', { message: 'Returned to sender' }],
      [
        '#1054',
        'jade@example.com',
        'could not be delivered',
        { message: 'Address unknown', displayStatus: 'NOT_DELIVERED' },
      ],
    ],
    ({ message, ...details }: { message: string; displayStatus?: string }) =>
      sent(
        8,
        null,
        [
          ...collected(8, 'DPD'),
          sorted(7),
          event('FAILURE', ago(2, '12:00'), message, 'Utrecht, Netherlands'),
        ],
        { tracking: [dpd('05212345678952')], ...details },
      ),
  );
  addEach(
    [
      ['#1055', 'jip@example.com', 'the warehouse could not make up the parcel', 'FAILURE'],
      ['#1056', 'joost@example.com', 'the request to the warehouse went wrong', 'ERROR'],
    ],
    (status) => sent(2, null, [], { status, displayStatus: 'FAILURE' }),
  );
  return orders;
}
