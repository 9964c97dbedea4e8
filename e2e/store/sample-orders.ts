import { DEMO_SHOP } from './demo-shop.ts';
import { courier, dhl, dpd, postnl } from './sample-carriers.ts';
import { createParts, type SampleOrder } from './sample-order-parts.ts';
import { STORE } from './sample-waiting.ts';
import { createShopClock } from './shop-clock.ts';

export type { SampleOrder } from './sample-order-parts.ts';

/**
 * One order for every state that a shop knows, by name: the table that the demo shows, that the
 * stories in the browser pick from, and that the Admin API answers with. The same `now` gives the
 * same orders, ids included.
 */
export function sampleOrders(now: Date): SampleOrder[] {
  const { ago, hoursAgo, inDays } = createShopClock(now, DEMO_SHOP.ianaTimezone);
  const parts = createParts();
  const { line, event, fulfillment, waiting, done, held, scheduled } = parts;
  const { refund, returnOf, sample } = parts;

  /** The scans that most parcels begin with. */
  const collected = (days: number, carrier: string) => [
    event('LABEL_PURCHASED', ago(days, '15:02')),
    event(
      'CARRIER_PICKED_UP',
      ago(days, '18:40'),
      `Collected by ${carrier}`,
      'Zaandam, Netherlands',
    ),
  ];
  const sorted = (days: number) =>
    event('IN_TRANSIT', ago(days, '08:12'), 'Sorted', 'Utrecht, Netherlands');
  const brought = (days: number, message = 'Delivered') =>
    event('DELIVERED', ago(days, '13:26'), message, 'Amsterdam, Netherlands');

  const shirt = (quantity = 1) => line('Linen shirt', quantity, { variant: 'M / Sand' });
  const blanket = (quantity = 1) => line('Wool blanket', quantity, { variant: 'Moss' });
  const mug = (quantity = 1, removed = 0) => line('Stoneware mug', quantity, { removed });
  const towel = (quantity = 1) => line('Linen tea towel', quantity, { variant: 'Set of 2' });
  const candle = (quantity = 1) => line('Beeswax candle', quantity);
  const lamp = () => line('Paper table lamp');

  const rows: SampleOrder[] = [];
  const add = (...row: Parameters<typeof sample>): void => {
    rows.push(sample(...row));
  };

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
            by: [postnl('3SABCD123456789')],
            events: [...collected(2, 'PostNL'), sorted(1)],
            expected: inDays(1),
          }),
        ],
        waiting: [scheduled(inDays(8, '09:00'), lines.blanket)],
        refunds: [refund(ago(4, '11:30'), '18.00', [lines.mug])],
        paid: 'PARTIALLY_REFUNDED',
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
          by: [postnl('3SABCD223456789')],
          events: [...collected(2, 'PostNL'), sorted(1)],
          expected: inDays(1),
        }),
      ],
    });
  }
  add('#1003', 'liam@example.com', 'not shipped yet', {
    placed: hoursAgo(5),
    lines: [blanket(), candle(2)],
  });
  {
    const items = [mug(4)];
    add('#1004', 'emma@example.com', 'delivered', {
      placed: ago(6, '09:41'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(5, '15:02'),
          by: [dhl('JVGL06123456789012')],
          events: [
            ...collected(5, 'DHL'),
            sorted(4),
            event(
              'OUT_FOR_DELIVERY',
              ago(3, '09:05'),
              'With the courier',
              'Amsterdam, Netherlands',
            ),
            brought(3, 'Delivered to the front door'),
          ],
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
          by: [postnl('3SABCD523456789')],
          events: [...collected(3, 'PostNL'), sorted(2), brought(1)],
        }),
        fulfillment([items.lamp], {
          shipped: ago(2, '15:02'),
          by: [dpd('05212345678901')],
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
          by: [postnl('3SABCD623456789')],
          events: [...collected(2, 'PostNL'), sorted(1)],
          expected: inDays(1),
        }),
      ],
      moved: [waiting([items.towel], { status: 'CLOSED' })],
    });
  }
  {
    const items = [shirt()];
    add('#1007', 'mila@example.com', 'on hold: the address must be checked', {
      placed: ago(2, '22:50'),
      lines: items,
      waiting: [held('INCORRECT_ADDRESS', ...items)],
    });
  }
  {
    const items = [blanket(2)];
    add('#1008', 'finn@example.com', 'on hold: out of stock', {
      placed: ago(6, '14:09'),
      lines: items,
      waiting: [held('INVENTORY_OUT_OF_STOCK', ...items)],
    });
  }
  {
    const items = [lamp()];
    add('#1009', 'anna@example.com', 'a pre-order that ships later', {
      placed: ago(10, '19:33'),
      lines: items,
      waiting: [scheduled(inDays(9, '09:00'), ...items)],
    });
  }
  {
    const items = [shirt(), mug(2)];
    add('#1010', 'daan@example.com', 'cancelled and refunded', {
      placed: ago(7, '08:15'),
      lines: items,
      refunds: [refund(ago(6, '10:02'), '96.00', items)],
      cancelled: { at: ago(6, '10:02'), reason: 'CUSTOMER' },
      closedAt: ago(6, '10:02'),
      paid: 'REFUNDED',
    });
  }
  {
    const mugs = mug(3);
    add('#1011', 'eva@example.com', 'delivered, one unit refunded', {
      placed: ago(9, '11:11'),
      lines: [mugs],
      fulfillments: [
        fulfillment([mugs], {
          shipped: ago(8, '15:02'),
          by: [postnl('3SABCD113456789')],
          events: [...collected(8, 'PostNL'), sorted(7), brought(6)],
        }),
      ],
      refunds: [refund(ago(4, '09:30'), '18.00', [[mugs, 1]], 'NO_RESTOCK')],
      paid: 'PARTIALLY_REFUNDED',
    });
  }
  {
    const items = [shirt()];
    const sent = fulfillment(items, {
      shipped: ago(20, '15:02'),
      by: [postnl('3SABCD123456712')],
      events: [...collected(20, 'PostNL'), sorted(19), brought(18)],
    });
    add('#1012', 'sem@example.com', 'returned and refunded', {
      placed: ago(21, '17:45'),
      lines: items,
      fulfillments: [sent],
      returns: [
        returnOf(sent, items, {
          status: 'CLOSED',
          at: ago(15, '10:00'),
          closedAt: ago(8, '14:00'),
          refunded: true,
          by: postnl('3SRETR123456712'),
        }),
      ],
      refunds: [refund(ago(8, '14:00'), '60.00', items, 'RETURN')],
      paid: 'REFUNDED',
    });
  }
  {
    const items = { blanket: blanket(), candles: candle(2) };
    const sent = fulfillment(Object.values(items), {
      shipped: ago(12, '15:02'),
      by: [dhl('JVGL06123456789013')],
      events: [...collected(12, 'DHL'), sorted(11), brought(10)],
    });
    add('#1013', 'julia@example.com', 'a return on its way back', {
      placed: ago(13, '13:13'),
      lines: Object.values(items),
      fulfillments: [sent],
      returns: [
        returnOf(sent, [items.blanket], {
          status: 'OPEN',
          at: ago(4, '10:00'),
          by: dhl('JVGL06RETURN000013'),
        }),
      ],
    });
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
      waiting: [done(items, { method: 'PICK_UP', at: STORE })],
      delivery: 'Collect in Haarlem',
    });
  }
  {
    const items = [line('Gift card', 1, { digital: true, variant: '€50.00' })];
    add('#1015', 'milan@example.com', 'a gift card: nothing to ship', {
      placed: ago(1, '18:18'),
      lines: items,
      fulfillments: [fulfillment(items, { shipped: ago(1, '18:18') })],
    });
  }
  {
    const items = [blanket()];
    add('#1016', 'zoe@example.com', 'delayed', {
      placed: ago(8, '10:40'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(6, '15:02'),
          by: [dpd('05212345678916')],
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
          by: [dhl('JVGL06123456789017')],
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
  add('#1018', null, 'placed with a phone number, no e-mail', {
    placed: ago(1, '12:12'),
    lines: [mug()],
    phone: '+31612345678',
  });
  {
    const items = [shirt()];
    add('#1019', 'bram@example.com', 'waiting for payment', {
      placed: ago(1, '23:40'),
      lines: items,
      waiting: [held('AWAITING_PAYMENT', ...items)],
      paid: 'PENDING',
    });
  }
  {
    const large = line('Linen shirt', 1, { variant: 'L / Sand' });
    const medium = shirt();
    const sent = fulfillment([medium], {
      shipped: ago(9, '15:02'),
      by: [postnl('3SABCD203456789')],
      events: [...collected(9, 'PostNL'), sorted(8), brought(7)],
    });
    add('#1020', 'isa@example.com', 'an exchange that waits for the return', {
      placed: ago(10, '09:09'),
      lines: [medium, large],
      fulfillments: [sent],
      waiting: [held('AWAITING_RETURN_ITEMS', large)],
      returns: [
        returnOf(sent, [medium], {
          status: 'OPEN',
          at: ago(3, '16:00'),
          by: postnl('3SRETR203456789'),
          inExchangeFor: [large],
        }),
      ],
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
          by: [dpd(`0521234568${String(index).padStart(4, '0')}`)],
          events:
            index === 7
              ? hourly
              : [...collected(8 - (index % 4), 'DPD'), ...(index < 3 ? [brought(1)] : [sorted(3)])],
        }),
      ),
    });
  }
  {
    const items = [candle(6)];
    add('#1022', 'max@example.com', 'sent, and the carrier never scans', {
      placed: ago(4, '14:44'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(3, '15:02'),
          by: [courier('Fietskoeriers', 'FK-10022')],
        }),
      ],
    });
  }
  {
    const items = [
      line('وشاح من الكتان', 1, { variant: 'أزرق', picture: 'Linen shirt' }),
      line('<img src=x onerror="document.title=1">', 1, { picture: null, variant: '</script>' }),
    ];
    add('#1023', 'layla@example.com', 'Arabic texts, and texts that look like HTML', {
      placed: ago(3, '18:00'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(2, '15:02'),
          by: [courier('شركة <b>النقل</b>', 'AR-1023"><script>')],
          events: [
            event('IN_TRANSIT', ago(1, '08:12'), 'وصلت الشحنة إلى مركز الفرز', 'دبي, الإمارات'),
            event('IN_TRANSIT', hoursAgo(6), '<a href="javascript:alert(1)">here</a> & there'),
          ],
        }),
      ],
      city: 'دبي',
      country: 'AE',
      locale: 'ar',
    });
  }
  add('#1024', 'kai@example.com', 'one of two orders with the same name: not shipped yet', {
    placed: ago(30, '10:00'),
    lines: [candle()],
  });
  {
    const items = [towel(2)];
    add('#1024', 'robin@example.com', 'one of two orders with the same name: delivered', {
      placed: ago(5, '10:00'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(4, '15:02'),
          by: [postnl('3SABCD243456789')],
          events: [...collected(4, 'PostNL'), sorted(3), brought(2)],
        }),
      ],
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
          by: [dhl('JVGL06123456789025')],
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
      waiting: [done(items, { method: 'PICKUP_POINT' })],
      delivery: 'DHL ServicePoint',
    });
  }
  {
    const items = [shirt()];
    const sent = fulfillment(items, {
      shipped: ago(40, '15:02'),
      by: [postnl('3SABCD263456789')],
      events: [...collected(40, 'PostNL'), sorted(39), brought(38)],
    });
    add('#1026', 'stijn@example.com', 'delivered, a return was declined', {
      placed: ago(41, '09:00'),
      lines: items,
      fulfillments: [sent],
      returns: [
        returnOf(sent, items, {
          status: 'DECLINED',
          at: ago(3, '09:00'),
          declined: 'RETURN_PERIOD_ENDED',
        }),
      ],
    });
  }
  {
    const items = [lamp()];
    const sent = fulfillment(items, {
      shipped: ago(9, '15:02'),
      by: [dpd('05212345678927')],
      events: [...collected(9, 'DPD'), sorted(8), brought(7)],
    });
    add('#1027', 'nina@example.com', 'delivered, a return was requested', {
      placed: ago(10, '13:37'),
      lines: items,
      fulfillments: [sent],
      returns: [returnOf(sent, items, { status: 'REQUESTED', at: ago(1, '20:00') })],
    });
  }
  {
    const items = [blanket()];
    add('#1028', 'hugo@example.com', 'on hold: the shop is checking the order', {
      placed: ago(1, '03:10'),
      lines: items,
      waiting: [held('HIGH_RISK_OF_FRAUD', ...items)],
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
          by: [dpd('05212345678929')],
          events: [...collected(14, 'DPD'), event('FAILURE', ago(9, '12:00'), 'Parcel lost')],
          status: 'CANCELLED',
          shown: 'CANCELED',
        }),
        fulfillment(items, {
          shipped: ago(2, '15:02'),
          by: [postnl('3SABCD293456789')],
          events: [...collected(2, 'PostNL'), sorted(1)],
          expected: inDays(1),
        }),
      ],
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
          by: [postnl('3SABCD303456781'), postnl('3SABCD303456782')],
          events: [...collected(2, 'PostNL'), sorted(1)],
        }),
      ],
    });
  }
  {
    const items = [shirt(), mug(2, 1)];
    add('#1031', 'fleur@example.com', 'edited: one unit was removed before packing', {
      placed: ago(2, '17:00'),
      lines: items,
    });
  }
  {
    const items = [towel()];
    add('#10010', 'jane@example.com', 'label made; its name begins like #1001', {
      placed: ago(1, '09:00'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: hoursAgo(4),
          by: [postnl('3SABCD100103456')],
          events: [event('LABEL_PURCHASED', hoursAgo(4))],
        }),
      ],
    });
  }
  return rows;
}
