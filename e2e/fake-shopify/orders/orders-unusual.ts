import { courier, postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Orders with unusual names, texts, sizes and ages. */
export function ordersUnusual(builder: OrderBuilder): SampleOrder[] {
  const {
    ago,
    hoursAgo,
    line,
    event,
    fulfillment,
    collected,
    sorted,
    delivered,
    sent,
    mug,
    towel,
    candle,
  } = builder;
  const { orders, add } = builder.table('Unusual');

  add('#1018', null, 'placed with a phone number, no e-mail', {
    placed: ago(1, '12:12'),
    lines: [mug()],
    phone: '+31612345678',
  });
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
          tracking: [courier('شركة <b>النقل</b>', 'AR-1023"><script>')],
          events: [
            event('IN_TRANSIT', ago(1, '08:12'), 'وصلت الشحنة إلى مركز الفرز', 'دبي, الإمارات'),
            event('IN_TRANSIT', hoursAgo(6), '<a href="javascript:alert(1)">here</a> & there'),
          ],
        }),
      ],
      city: 'دبي',
      country: 'AE',
      locale: 'ar',
      note: 'A gift: no invoice in the parcel, please.\nCall before 18:00.',
      tags: ['gift', 'vip'],
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
          tracking: [postnl('3SABCD243456789')],
          events: [...collected(4, 'PostNL'), sorted(3), delivered(2)],
        }),
      ],
    });
  }

  add('#1109', 'otto@example.com', 'ten thousand of one thing', {
    placed: ago(3, '10:00'),
    lines: [candle(10_000)],
  });
  add(
    '#1110',
    'rosa@example.com',
    'placed 90 days ago: found only by an app that may read all orders',
    sent(89, '3SABCD103456789', [...collected(89, 'PostNL'), sorted(88), delivered(87)]),
  );
  return orders;
}
