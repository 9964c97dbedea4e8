import { dhl, dpd, postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';
import type { ReturnDetails } from './sample-returns.ts';
import type { FulfillmentRecord, LineRecord } from './records.ts';

/** Returns, and exchanges. */
export function ordersReturned(builder: OrderBuilder): SampleOrder[] {
  const {
    ago,
    line,
    fulfillment,
    onHold,
    refund,
    returnOf,
    collected,
    sorted,
    delivered,
    shirt,
    blanket,
    towel,
    candle,
    lamp,
  } = builder;
  const { orders, add, addEach } = builder.table('Returns and exchanges');

  {
    const items = [shirt()];
    const sent = fulfillment(items, {
      shipped: ago(20, '15:02'),
      tracking: [postnl('3SABCD123456712')],
      events: [...collected(20, 'PostNL'), sorted(19), delivered(18)],
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
          tracking: postnl('3SRETR123456712'),
        }),
      ],
      refunds: [refund(ago(8, '14:00'), '60.00', items, 'RETURN')],
      financialStatus: 'REFUNDED',
    });
  }
  {
    const items = { blanket: blanket(), candles: candle(2) };
    const sent = fulfillment(Object.values(items), {
      shipped: ago(12, '15:02'),
      tracking: [dhl('JVGL06123456789013')],
      events: [...collected(12, 'DHL'), sorted(11), delivered(10)],
    });
    add('#1013', 'julia@example.com', 'a return on its way back', {
      placed: ago(13, '13:13'),
      lines: Object.values(items),
      fulfillments: [sent],
      returns: [
        returnOf(sent, [items.blanket], {
          status: 'OPEN',
          at: ago(4, '10:00'),
          tracking: dhl('JVGL06RETURN000013'),
        }),
      ],
    });
  }
  {
    const large = line('Linen shirt', 1, { variant: 'L / Sand' });
    const medium = shirt();
    const sent = fulfillment([medium], {
      shipped: ago(9, '15:02'),
      tracking: [postnl('3SABCD203456789')],
      events: [...collected(9, 'PostNL'), sorted(8), delivered(7)],
    });
    add('#1020', 'isa@example.com', 'an exchange that waits for the return', {
      placed: ago(10, '09:09'),
      lines: [medium, large],
      fulfillments: [sent],
      fulfillmentOrders: [onHold('AWAITING_RETURN_ITEMS', large)],
      returns: [
        returnOf(sent, [medium], {
          status: 'OPEN',
          at: ago(3, '16:00'),
          tracking: postnl('3SRETR203456789'),
          inExchangeFor: [large],
        }),
      ],
    });
  }
  {
    const items = [shirt()];
    const sent = fulfillment(items, {
      shipped: ago(40, '15:02'),
      tracking: [postnl('3SABCD263456789')],
      events: [...collected(40, 'PostNL'), sorted(39), delivered(38)],
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
      tracking: [dpd('05212345678927')],
      events: [...collected(9, 'DPD'), sorted(8), delivered(7)],
    });
    add('#1027', 'nina@example.com', 'delivered, a return was requested', {
      placed: ago(10, '13:37'),
      lines: items,
      fulfillments: [sent],
      returns: [returnOf(sent, items, { status: 'REQUESTED', at: ago(1, '20:00') })],
    });
  }

  const sentBack = (towels: number): { lines: [LineRecord]; parcel: FulfillmentRecord } => {
    const lines: [LineRecord] = [towel(towels)];
    const events = [...collected(12, 'PostNL'), sorted(11), delivered(10)];
    const tracking = [postnl('3SABCD923456789')];
    return { lines, parcel: fulfillment(lines, { shipped: ago(12, '15:02'), tracking, events }) };
  };
  addEach(
    [
      [
        '#1092',
        'alma@example.com',
        'a return that arrived and was looked at',
        {
          status: 'OPEN',
          reverseFulfillments: [{ status: 'CLOSED', tracking: postnl('3SRETR923456789') }],
        },
      ],
      ['#1093', 'arie@example.com', 'a return was called off', { status: 'CANCELED' }],
      [
        '#1094',
        'beau@example.com',
        'a return was declined: final sale',
        { status: 'DECLINED', declined: 'FINAL_SALE' },
      ],
      [
        '#1095',
        'bibi@example.com',
        'a return was declined for another reason',
        { status: 'DECLINED', declined: 'OTHER' },
      ],
      [
        '#1096',
        'coen@example.com',
        'a return whose first label was called off',
        {
          status: 'OPEN',
          reverseFulfillments: [
            { status: 'CANCELED', tracking: dpd('05298765432196') },
            { status: 'OPEN', tracking: postnl('3SRETR963456789') },
          ],
        },
      ],
    ],
    (details: Omit<ReturnDetails, 'at'>) => {
      const { lines, parcel } = sentBack(1);
      return {
        placed: ago(13, '10:40'),
        lines,
        fulfillments: [parcel],
        returns: [returnOf(parcel, lines, { at: ago(4, '10:00'), ...details })],
      };
    },
  );
  {
    const { lines, parcel } = sentBack(3);
    const [towels] = lines;
    add('#1097', 'daphne@example.com', 'one of three goes back', {
      placed: ago(13, '10:40'),
      lines,
      fulfillments: [parcel],
      returns: [
        returnOf(parcel, [[towels, 1]], {
          status: 'OPEN',
          at: ago(4, '10:00'),
          tracking: postnl('3SRETR973456789'),
        }),
      ],
    });
  }
  {
    const large = line('Linen shirt', 1, { variant: 'L / Sand' });
    const medium = shirt();
    const first = fulfillment([medium], {
      shipped: ago(12, '15:02'),
      tracking: [postnl('3SABCD983456781')],
      events: [...collected(12, 'PostNL'), sorted(11), delivered(10)],
    });
    add('#1098', 'eline@example.com', 'an exchange that is on its way', {
      placed: ago(13, '10:40'),
      lines: [medium, large],
      fulfillments: [
        first,
        fulfillment([large], {
          shipped: ago(2, '15:02'),
          tracking: [postnl('3SABCD983456782')],
          events: [...collected(2, 'PostNL'), sorted(1)],
        }),
      ],
      returns: [
        returnOf(first, [medium], {
          status: 'CLOSED',
          at: ago(7, '10:00'),
          closedAt: ago(3, '14:00'),
          tracking: postnl('3SRETR983456789'),
          inExchangeFor: [large],
        }),
      ],
    });
  }
  return orders;
}
