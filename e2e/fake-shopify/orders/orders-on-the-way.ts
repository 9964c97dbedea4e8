import { courier, dpd, postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Parcels in transit without a problem. */
export function ordersOnTheWay(builder: OrderBuilder): SampleOrder[] {
  const {
    ago,
    hoursAgo,
    inDays,
    line,
    event,
    fulfillment,
    fulfillmentOrder,
    scheduled,
    refund,
    collected,
    sorted,
    delivered,
    sent,
    shirt,
    blanket,
    mug,
    towel,
    lamp,
  } = builder;
  const { orders, add } = builder.table('On its way');

  {
    const lines = { shirts: shirt(2), blanket: blanket(), mug: mug() };
    add(
      '#1001',
      'jane@example.com',
      'one parcel on its way, a pre-order to come, one item cancelled',
      {
        placed: ago(5, '10:05'),
        lines: Object.values(lines),
        fulfillments: [
          fulfillment([lines.shirts], {
            shipped: ago(2, '15:02'),
            tracking: [postnl('3SABCD123456789')],
            events: [...collected(2, 'PostNL'), sorted(1)],
            expected: inDays(1),
          }),
        ],
        fulfillmentOrders: [scheduled(inDays(8, '09:00'), lines.blanket)],
        refunds: [refund(ago(4, '11:30'), '18.00', [lines.mug])],
        financialStatus: 'PARTIALLY_REFUNDED',
      },
    );
  }
  {
    const items = [shirt(), towel()];
    add('#1002', 'noor@example.com', 'one parcel on its way', {
      placed: ago(3, '20:14'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(2, '15:02'),
          tracking: [postnl('3SABCD223456789')],
          events: [...collected(2, 'PostNL'), sorted(1)],
          expected: inDays(1),
        }),
      ],
    });
  }
  {
    const items = { blanket: blanket(), lamp: lamp() };
    add('#1005', 'sofia@example.com', 'two parcels: one delivered, one out for delivery', {
      placed: ago(4, '16:20'),
      lines: Object.values(items),
      fulfillments: [
        fulfillment([items.blanket], {
          shipped: ago(3, '15:02'),
          tracking: [postnl('3SABCD523456789')],
          events: [...collected(3, 'PostNL'), sorted(2), delivered(1)],
        }),
        fulfillment([items.lamp], {
          shipped: ago(2, '15:02'),
          tracking: [dpd('05212345678901')],
          events: [
            ...collected(2, 'DPD'),
            sorted(1),
            event('OUT_FOR_DELIVERY', hoursAgo(3), 'Out for delivery', 'Amsterdam, Netherlands'),
          ],
          expected: hoursAgo(-2),
        }),
      ],
    });
  }
  {
    const items = { shirts: shirt(3), towel: towel() };
    add('#1006', 'lucas@example.com', 'partly shipped', {
      placed: ago(4, '12:00'),
      lines: Object.values(items),
      fulfillments: [
        fulfillment([[items.shirts, 2]], {
          shipped: ago(2, '15:02'),
          tracking: [postnl('3SABCD623456789')],
          events: [...collected(2, 'PostNL'), sorted(1)],
          expected: inDays(1),
        }),
      ],
      moved: [fulfillmentOrder([items.towel], { status: 'CLOSED' })],
    });
  }
  {
    const names = ['Linen napkin', 'Oak board', 'Stoneware bowl', 'Glass carafe', 'Wool sock'];
    const items = Array.from({ length: 30 }, (_, index) =>
      line(names[index % names.length] ?? '', 2, {
        variant: `No. ${index + 1}`,
        picture: names[index % names.length] ?? null,
      }),
    );
    const hourly = Array.from({ length: 60 }, (_, index) =>
      event('IN_TRANSIT', hoursAgo(130 - 2 * index), `Scanned, stop ${index + 1}`, 'Köln, Germany'),
    );
    add('#1021', 'olga@example.com', 'a big order: 30 products in 8 parcels', {
      placed: ago(9, '10:10'),
      lines: items,
      fulfillments: Array.from({ length: 8 }, (_, index) =>
        fulfillment(items.slice(index * 3, index * 3 + 3), {
          shipped: ago(8 - (index % 4), '15:02'),
          tracking: [dpd(`0521234568${String(index).padStart(4, '0')}`)],
          events:
            index === 7
              ? hourly
              : [
                  ...collected(8 - (index % 4), 'DPD'),
                  ...(index < 3 ? [delivered(1)] : [sorted(3)]),
                ],
        }),
      ),
    });
  }
  {
    const items = [lamp(), blanket()];
    add('#1030', 'thijs@example.com', 'two tracking numbers in one shipment', {
      placed: ago(3, '09:50'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(2, '15:02'),
          tracking: [postnl('3SABCD303456781'), postnl('3SABCD303456782')],
          events: [...collected(2, 'PostNL'), sorted(1)],
        }),
      ],
    });
  }

  add(
    '#1032',
    'ada@example.com',
    'collected by the carrier',
    sent(1, '3SABCD323456789', collected(1, 'PostNL')),
  );
  add(
    '#1033',
    'aron@example.com',
    'scanned in two countries',
    sent(
      9,
      null,
      [
        event('LABEL_PURCHASED', ago(9, '15:02')),
        event('CARRIER_PICKED_UP', ago(8, '09:20'), 'Collected by China Post', 'Shenzhen, China'),
        event('IN_TRANSIT', ago(6, '02:45'), 'Left the country of origin', 'Guangzhou, China'),
        event('IN_TRANSIT', ago(1, '11:30'), 'Arrived in the Netherlands', 'Schiphol, Netherlands'),
      ],
      { tracking: [courier('China Post', 'LX123456785CN')], expected: inDays(3) },
    ),
  );
  add(
    '#1034',
    'bo@example.com',
    'the day of delivery was moved twice',
    sent(
      4,
      '3SABCD343456789',
      [
        ...collected(4, 'PostNL'),
        event('IN_TRANSIT', ago(3, '08:12'), 'Sorted', 'Utrecht, Netherlands', ago(1, '12:00')),
        event('IN_TRANSIT', ago(2, '09:40'), 'Missed the van', 'Utrecht, Netherlands', inDays(0)),
        event('IN_TRANSIT', ago(1, '09:15'), 'Sorted', 'Amsterdam, Netherlands', inDays(2)),
      ],
      { expected: inDays(2) },
    ),
  );
  add('#1035', 'britt@example.com', 'the day of delivery has passed', {
    ...sent(
      4,
      '3SABCD353456789',
      [
        ...collected(4, 'PostNL'),
        sorted(3),
        event('IN_TRANSIT', ago(1, '17:25'), 'At the depot', 'Amsterdam, Netherlands'),
      ],
      { expected: ago(2, '12:00') },
    ),
    locale: 'nl',
  });
  add(
    '#1036',
    'cas@example.com',
    'the day of delivery has no time of day',
    sent(2, '3SABCD363456789', [...collected(2, 'PostNL'), sorted(1)], {
      expected: `${inDays(2).slice(0, 10)}T00:00:00Z`,
    }),
  );
  {
    const items = [blanket(), lamp()];
    add('#1037', 'cleo@example.com', 'the same tracking number in two shipments', {
      placed: ago(3, '10:40'),
      lines: items,
      fulfillments: items.map((item) =>
        fulfillment([item], {
          shipped: ago(2, '15:02'),
          tracking: [postnl('3SABCD373456789')],
          events: [...collected(2, 'PostNL'), sorted(1)],
        }),
      ),
    });
  }
  add(
    '#1038',
    'dana@example.com',
    'the carrier’s page is not encrypted',
    sent(2, null, [...collected(2, 'Snelpost'), sorted(1)], {
      tracking: [
        { company: 'Snelpost', number: 'SP-10038', url: 'http://snelpost.example/SP-10038' },
      ],
    }),
  );
  return orders;
}
