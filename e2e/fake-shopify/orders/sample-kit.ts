import { DEMO_SHOP } from '../demo-shop.ts';
import { postnl } from './sample-carriers.ts';
import type { FulfillmentDetails } from './sample-fulfillments.ts';
import { createParts, type OrderRow, type SampleOrder } from './sample-order-parts.ts';
import type { EventSeed, LineSeed } from './seeds.ts';
import { createShopClock } from './shop-clock.ts';

/** What every table of sample orders is written with: the shop's clock, its goods, its parcels. */
export type SampleKit = ReturnType<typeof createSampleKit>;

/** A row that differs from its neighbours in one word. */
export type ShortRow<Word> = readonly [name: string, email: string, state: string, word: Word];

export function createSampleKit(now: Date) {
  const clock = createShopClock(now, DEMO_SHOP.ianaTimezone);
  const { ago } = clock;
  const parts = createParts(now);
  const { line, event, fulfillment } = parts;

  /** The table of one subject. */
  function table(subject: string) {
    const orders: SampleOrder[] = [];
    const add = (name: string, email: string | null, state: string, row: OrderRow): void => {
      orders.push(parts.sample(subject, name, email, state, row));
    };
    function addEach<Word>(rows: readonly ShortRow<Word>[], toRow: (word: Word) => OrderRow): void {
      for (const [name, email, state, word] of rows) add(name, email, state, toRow(word));
    }
    return { orders, add, addEach };
  }

  const shirt = (quantity = 1): LineSeed => line('Linen shirt', quantity, { variant: 'M / Sand' });

  /** The scans that most parcels begin with. */
  const collected = (days: number, carrier: string): EventSeed[] => [
    event('LABEL_PURCHASED', ago(days, '15:02')),
    event(
      'CARRIER_PICKED_UP',
      ago(days, '18:40'),
      `Collected by ${carrier}`,
      'Zaandam, Netherlands',
    ),
  ];

  /** An order that left as a whole, the day after it was placed, so many days ago. */
  function sent(
    days: number,
    number: string | null,
    events: readonly EventSeed[],
    details: Partial<FulfillmentDetails> = {},
    row: Partial<OrderRow> = {},
  ): OrderRow {
    const { lines = [shirt()] } = row;
    const by = number === null ? [] : [postnl(number)];
    const parcel = fulfillment(lines, { shipped: ago(days, '15:02'), by, events, ...details });
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
    brought: (days: number, message = 'Delivered') =>
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
