import { postnl } from './sample-carriers.ts';
import type { SampleKit } from './sample-kit.ts';
import type { OrderRow, SampleOrder } from './sample-order-parts.ts';
import { PARTNER, STORE, type WaitingDetails } from './sample-waiting.ts';

/** What still has to leave, and what it waits for. */
export function ordersNotShipped(kit: SampleKit): SampleOrder[] {
  const {
    ago,
    hoursAgo,
    inDays,
    secondsAgo,
    fulfillment,
    waiting,
    held,
    scheduled,
    collected,
    shirt,
    blanket,
    mug,
    candle,
    lamp,
  } = kit;
  const { orders, add, addEach } = kit.table('Not shipped yet');

  function toPack(details: WaitingDetails): OrderRow {
    const lines = [blanket(), mug(2)];
    return { placed: ago(2, '09:25'), lines, waiting: [waiting(lines, details)] };
  }

  add('#1003', 'liam@example.com', 'not shipped yet', {
    placed: hoursAgo(5),
    lines: [blanket(), candle(2)],
  });
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
    const items = [blanket()];
    add('#1028', 'hugo@example.com', 'on hold: the shop is checking the order', {
      placed: ago(1, '03:10'),
      lines: items,
      waiting: [held('HIGH_RISK_OF_FRAUD', ...items)],
    });
  }

  addEach(
    [
      ['#1060', 'klaas@example.com', 'being packed', { status: 'IN_PROGRESS' }],
      ['#1061', 'lars@example.com', 'a pre-order without a date', { status: 'SCHEDULED' }],
    ],
    (details: WaitingDetails) => toPack(details),
  );
  addEach(
    [
      ['#1062', 'lieke@example.com', 'on hold: no day of delivery yet', ['UNKNOWN_DELIVERY_DATE']],
      [
        '#1063',
        'lotte@example.com',
        'on hold: an offer after the purchase still stands',
        ['ONLINE_STORE_POST_PURCHASE_CROSS_SELL'],
      ],
      ['#1064', 'maud@example.com', 'on hold: another reason', ['OTHER']],
      [
        '#1065',
        'mees@example.com',
        'on hold for two reasons: out of stock, and the address',
        ['INVENTORY_OUT_OF_STOCK', 'INCORRECT_ADDRESS'],
      ],
    ],
    (holds: string[]) => toPack({ status: 'ON_HOLD', holds }),
  );
  addEach(
    [
      ['#1066', 'merel@example.com', 'asked of a partner', ['OPEN', 'SUBMITTED']],
      ['#1067', 'mick@example.com', 'accepted by a partner', ['IN_PROGRESS', 'ACCEPTED']],
      ['#1068', 'naomi@example.com', 'declined by a partner', ['OPEN', 'REJECTED']],
      [
        '#1069',
        'nour@example.com',
        'a partner was asked to stop packing',
        ['IN_PROGRESS', 'CANCELLATION_REQUESTED'],
      ],
      [
        '#1070',
        'odin@example.com',
        'a partner was asked to stop packing, and goes on',
        ['IN_PROGRESS', 'CANCELLATION_REJECTED'],
      ],
      // Still with all its units: the shop may send them, or ask again.
      [
        '#1071',
        'otis@example.com',
        'a partner was asked to stop packing, and did',
        ['CANCELLED', 'CANCELLATION_ACCEPTED'],
      ],
      [
        '#1072',
        'pien@example.com',
        'a partner accepted, and cannot send it after all',
        ['INCOMPLETE', 'CLOSED'],
      ],
    ],
    ([status, requestStatus]: readonly [string, string]) =>
      toPack({ status, requestStatus, at: PARTNER }),
  );
  {
    const items = { shirts: shirt(2), lamp: lamp() };
    add('#1073', 'pim@example.com', 'from two places: one has sent its part', {
      placed: ago(3, '11:15'),
      lines: Object.values(items),
      fulfillments: [
        fulfillment([items.shirts], {
          shipped: ago(1, '15:02'),
          by: [postnl('3SABCD733456789')],
          events: collected(1, 'PostNL'),
        }),
      ],
      waiting: [waiting([items.lamp], { status: 'IN_PROGRESS', at: STORE })],
    });
  }
  add('#1074', 'quinn@example.com', 'placed 20 seconds ago', {
    placed: secondsAgo(20),
    lines: [candle(2)],
  });
  return orders;
}
