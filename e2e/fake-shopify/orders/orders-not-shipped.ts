import { postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { OrderRow, SampleOrder } from './sample-order-parts.ts';
import {
  PARTNER_LOCATION,
  RETAIL_LOCATION,
  type FulfillmentOrderDetails,
} from './sample-fulfillment-orders.ts';

/** Orders that have not shipped, by what they wait for. */
export function ordersNotShipped(builder: OrderBuilder): SampleOrder[] {
  const {
    ago,
    hoursAgo,
    inDays,
    secondsAgo,
    fulfillment,
    fulfillmentOrder,
    onHold,
    scheduled,
    collected,
    shirt,
    blanket,
    mug,
    candle,
    lamp,
  } = builder;
  const { orders, add, addEach } = builder.table('Not shipped yet');

  function unshippedOrder(details: FulfillmentOrderDetails): OrderRow {
    const lines = [blanket(), mug(2)];
    return {
      placed: ago(2, '09:25'),
      lines,
      fulfillmentOrders: [fulfillmentOrder(lines, details)],
    };
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
      fulfillmentOrders: [onHold('INCORRECT_ADDRESS', ...items)],
    });
  }
  {
    const items = [blanket(2)];
    add('#1008', 'finn@example.com', 'on hold: out of stock', {
      placed: ago(6, '14:09'),
      lines: items,
      fulfillmentOrders: [onHold('INVENTORY_OUT_OF_STOCK', ...items)],
    });
  }
  {
    const items = [lamp()];
    add('#1009', 'anna@example.com', 'a pre-order that ships later', {
      placed: ago(10, '19:33'),
      lines: items,
      fulfillmentOrders: [scheduled(inDays(9, '09:00'), ...items)],
    });
  }
  {
    const items = [blanket()];
    add('#1028', 'hugo@example.com', 'on hold: the shop is checking the order', {
      placed: ago(1, '03:10'),
      lines: items,
      fulfillmentOrders: [onHold('HIGH_RISK_OF_FRAUD', ...items)],
    });
  }

  addEach(
    [
      ['#1060', 'klaas@example.com', 'being packed', { status: 'IN_PROGRESS' }],
      ['#1061', 'lars@example.com', 'a pre-order without a date', { status: 'SCHEDULED' }],
    ],
    (details: FulfillmentOrderDetails) => unshippedOrder(details),
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
    (holds: string[]) => unshippedOrder({ status: 'ON_HOLD', holds }),
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
      // This fulfillment order keeps all its units: the shop may fulfill them itself, or send a new request.
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
      unshippedOrder({ status, requestStatus, location: PARTNER_LOCATION }),
  );
  {
    const items = { shirts: shirt(2), lamp: lamp() };
    add('#1073', 'pim@example.com', 'from two places: one has sent its part', {
      placed: ago(3, '11:15'),
      lines: Object.values(items),
      fulfillments: [
        fulfillment([items.shirts], {
          shipped: ago(1, '15:02'),
          tracking: [postnl('3SABCD733456789')],
          events: collected(1, 'PostNL'),
        }),
      ],
      fulfillmentOrders: [
        fulfillmentOrder([items.lamp], { status: 'IN_PROGRESS', location: RETAIL_LOCATION }),
      ],
    });
  }
  add('#1074', 'quinn@example.com', 'placed 20 seconds ago', {
    placed: secondsAgo(20),
    lines: [candle(2)],
  });
  return orders;
}
