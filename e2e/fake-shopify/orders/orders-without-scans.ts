import { courier, dpd, postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Shipments without a scan of a carrier. */
export function ordersWithoutScans(builder: OrderBuilder): SampleOrder[] {
  const { ago, hoursAgo, event, fulfillment, collected, sorted, sent, towel, candle, lamp } =
    builder;
  const { orders, add, addEach } = builder.table('Announced, or not scanned');

  {
    const items = [towel()];
    add('#10010', 'jane@example.com', 'label made; its name begins like #1001', {
      placed: ago(1, '09:00'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: hoursAgo(4),
          tracking: [postnl('3SABCD100103456')],
          events: [event('LABEL_PURCHASED', hoursAgo(4))],
        }),
      ],
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
          tracking: [courier('Fietskoeriers', 'FK-10022')],
        }),
      ],
    });
  }

  add(
    '#1039',
    'dirk@example.com',
    'asked of another warehouse, which has not answered',
    sent(1, null, [], { status: 'PENDING', displayStatus: 'SUBMITTED' }),
  );
  add(
    '#1040',
    'edda@example.com',
    'another warehouse is making up the parcel',
    sent(1, null, [], { status: 'OPEN', displayStatus: 'SUBMITTED' }),
  );
  add(
    '#1041',
    'elif@example.com',
    'announced to the carrier',
    sent(1, '3SABCD413456789', [event('CONFIRMED', ago(1, '15:05'), 'Announced')]),
  );
  add(
    '#1042',
    'esra@example.com',
    'label printed',
    sent(1, '3SABCD423456789', [
      event('LABEL_PURCHASED', ago(1, '15:02')),
      event('LABEL_PRINTED', ago(1, '15:20')),
    ]),
  );
  add(
    '#1043',
    'fay@example.com',
    'label made five working days ago, never collected',
    sent(7, '3SABCD433456789', [event('LABEL_PURCHASED', ago(7, '15:02'))]),
  );
  {
    const items = [lamp()];
    add('#1044', 'femke@example.com', 'its label was voided, and another parcel sent', {
      placed: ago(5, '10:40'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(4, '15:02'),
          tracking: [dpd('05212345678944')],
          events: [event('LABEL_PURCHASED', ago(4, '15:02'))],
          status: 'CANCELLED',
          displayStatus: 'LABEL_VOIDED',
        }),
        fulfillment(items, {
          shipped: ago(2, '15:02'),
          tracking: [postnl('3SABCD443456789')],
          events: [...collected(2, 'PostNL'), sorted(1)],
        }),
      ],
    });
  }
  addEach(
    [
      ['#1045', 'floor@example.com', 'sent without a tracking number', 'FULFILLED'],
      ['#1046', 'gijs@example.com', 'marked as sent by the shop', 'MARKED_AS_FULFILLED'],
    ],
    (displayStatus) => sent(3, null, [], { displayStatus }),
  );
  return orders;
}
