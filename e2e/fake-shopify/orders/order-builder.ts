import { DEMO_SHOP } from '../demo-shop.ts';
import { postnl } from './sample-carriers.ts';
import type { FulfillmentDetails } from './sample-fulfillments.ts';
import { createSampleOrderParts, type OrderRow, type SampleOrder } from './sample-order-parts.ts';
import type { EventRecord, LineRecord } from './records.ts';
import { createShopClock } from './shop-clock.ts';

/** Builds the sample orders: the shop's clock, its products, and the events of its parcels. */
export type OrderBuilder = ReturnType<typeof createOrderBuilder>;

/** A row of a table in which only one value differs from row to row. */
export type ShortRow<Value> = readonly [name: string, email: string, state: string, value: Value];

export function createOrderBuilder(now: Date) {
  const clock = createShopClock(now, DEMO_SHOP.ianaTimezone);
  const { ago } = clock;
  const parts = createSampleOrderParts(now);
  const { line, event, fulfillment } = parts;

  /** Collects the orders of one subject. */
  function table(subject: string) {
    const orders: SampleOrder[] = [];
    const add = (name: string, email: string | null, state: string, row: OrderRow): void => {
      orders.push(parts.sample(subject, name, email, state, row));
    };
    function addEach<Value>(
      rows: readonly ShortRow<Value>[],
      toRow: (value: Value) => OrderRow,
    ): void {
      for (const [name, email, state, value] of rows) add(name, email, state, toRow(value));
    }
    return { orders, add, addEach };
  }

  const shirt = (quantity = 1): LineRecord =>
    line('Linen shirt', quantity, { variant: 'M / Sand' });

  /** The first two events of most parcels. */
  const collected = (days: number, carrier: string): EventRecord[] => [
    event('LABEL_PURCHASED', ago(days, '15:02')),
    event(
      'CARRIER_PICKED_UP',
      ago(days, '18:40'),
      `Collected by ${carrier}`,
      'Zaandam, Netherlands',
    ),
  ];

  /** An order that shipped in one parcel `days` days ago, one day after it was placed. */
  function sent(
    days: number,
    number: string | null,
    events: readonly EventRecord[],
    details: Partial<FulfillmentDetails> = {},
    row: Partial<OrderRow> = {},
  ): OrderRow {
    const { lines = [shirt()] } = row;
    const tracking = number === null ? [] : [postnl(number)];
    const parcel = fulfillment(lines, {
      shipped: ago(days, '15:02'),
      tracking,
      events,
      ...details,
    });
    return { placed: ago(days + 1, '10:40'), ...row, lines, fulfillments: [parcel] };
  }

  return {
    ...parts,
    ...clock,
    secondsAgo: (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString(),
    table,
    collected,
    sorted: (days: number) =>
      event('IN_TRANSIT', ago(days, '08:12'), 'Sorted', 'Utrecht, Netherlands'),
    delivered: (days: number, message = 'Delivered') =>
      event('DELIVERED', ago(days, '13:26'), message, 'Amsterdam, Netherlands'),
    sent,
    shirt,
    blanket: (quantity = 1) => line('Wool blanket', quantity, { variant: 'Moss' }),
    mug: (quantity = 1) => line('Stoneware mug', quantity),
    towel: (quantity = 1) => line('Linen tea towel', quantity, { variant: 'Set of 2' }),
    candle: (quantity = 1) => line('Beeswax candle', quantity),
    lamp: () => line('Paper table lamp'),
  };
}
