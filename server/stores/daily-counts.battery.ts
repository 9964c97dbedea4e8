import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED_WITHIN } from '../core/deliveries/counted-events.ts';
import { parseCounted } from '../core/deliveries/counted-text.ts';
import { DAY } from '../core/dates/durations.ts';
import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import { aShipment, aShop, NOW, promisedFor, aScan } from '../core/order.fixtures.ts';
import type { Order } from '../core/order.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import { LOOKUP_SLOT } from '../ports/daily-counts.ts';
import type { Stores } from './create-stores.ts';
import type { Database } from './database.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { anEntry, anOrderIn, FACTS } from './kept-orders.fixtures.ts';

const WRITERS = 8;
const ROUNDS = 9;
const PUTS_IN_A_ROUND = 16;
const ALWAYS = { from: '2000-01-01', to: '2100-01-01' };
const SHORT = { daysAfterEnd: 0, daysAfterPlacing: LONGEST_RETENTION.daysAfterPlacing };

function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

/** An order that was sent on 23 November, promised for the 25th, and arrived on the 24th. */
const ON_TIME: Partial<Order> = {
  shipments: [
    aShipment({
      id: 'gid://shopify/Fulfillment/1',
      expected: promisedFor('2026-11-25'),
      events: [aScan('delivered', '2026-11-24T10:00:00Z')],
    }),
  ],
};

/** What its numbers are. */
const COUNTED = [
  '2026-11-23 shipped 1',
  '2026-11-24 delivered 1',
  '2026-11-24 on_time 1',
  'PostNL NL in 1 d 1',
];

/** All numbers of a shop, as texts. */
export async function numbersOf({ dailyCounts }: Stores, shop = aShop()): Promise<string[]> {
  const perDay = await dailyCounts.perDay(shop, ALWAYS);
  const transit = await dailyCounts.transit(shop, ALWAYS);
  return [
    ...perDay.map(({ day, measure, count }) => `${day} ${measure} ${count}`),
    ...transit.map(({ carrier, country, days, count }) =>
      `${carrier} ${country} in ${days} d ${count}`.trim(),
    ),
  ].toSorted();
}

/** The same, counted one by one from what the shop's orders are counted for. */
export async function recountNumbers(db: Database['db']): Promise<string[]> {
  return recount(await countedIn(db));
}

function recount(counted: readonly string[]): string[] {
  const sums = new Map<string, number>();
  for (const { day, measure, carrier, country } of counted.flatMap(parseCounted)) {
    const key = measure.startsWith('transit_')
      ? `${carrier} ${country} in ${measure.slice('transit_'.length)} d`.trim()
      : `${day} ${measure}`;
    sums.set(key, (sums.get(key) ?? 0) + 1);
  }
  return [...sums].map(([key, count]) => `${key} ${count}`).toSorted();
}

/** How many deliveries were sent, and have arrived, by the numbers of all days. */
async function totalsOf({ dailyCounts }: Stores): Promise<number[]> {
  const perDay = await dailyCounts.perDay(aShop(), ALWAYS);
  return ['shipped', 'delivered'].map((measure) =>
    perDay.reduce((sum, one) => sum + (one.measure === measure ? one.count : 0), 0),
  );
}

/** The same by a plain model: from the deliveries that are kept, and those that stay counted. */
async function modelOf(
  db: Database['db'],
  left: readonly string[],
  closed: ReadonlySet<string>,
): Promise<number[]> {
  const rows = await db.selectFrom('deliveries').selectAll().where('shop', '=', aShop()).execute();
  const kept = rows.filter(({ order_id, status }) => {
    return !closed.has(String(order_id)) && status !== 'cancelled';
  });
  const gone = left.flatMap(parseCounted).map(({ measure }) => measure);
  return [
    kept.filter((row) => row.shipped_at !== null).length +
      gone.filter((measure) => measure === 'shipped').length,
    kept.filter((row) => row.delivered_at !== null).length +
      gone.filter((measure) => measure === 'delivered').length,
  ];
}

async function countedIn(db: Database['db'], ids?: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('orders')
    .select('counted')
    .where('shop', '=', aShop())
    .$if(ids !== undefined, (some) => some.where('order_id', 'in', ids ?? []))
    .execute();
  return rows.map(({ counted }) => counted);
}

async function put({ keptOrders }: Stores, order: Partial<Order>, now = NOW): Promise<unknown> {
  const entry = anEntry(order);
  const updatedAt = now.toISOString();
  return keptOrders.put(
    aShop(),
    { ...entry, updatedAt, order: { ...entry.order, readAt: updatedAt } },
    now,
  );
}

/**
 * What every store of numbers by day has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function dailyCountsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  async function openShop(...others: string[]): Promise<TwoServers> {
    const servers = await openTwo();
    for (const shop of ['demo', ...others]) {
      await servers.one.shops.saveFacts(aShop(shop), FACTS, NOW);
    }
    return servers;
  }

  describe(`${name}, as numbers by day`, () => {
    it('counts what happened to a delivery, once, and takes back what turns out not to have happened', async () => {
      const { one, other } = await openShop('other');
      await put(one, ON_TIME);
      expect(await numbersOf(other)).toEqual(COUNTED);
      await put(other, ON_TIME, after(1));
      expect(await numbersOf(one)).toEqual(COUNTED);
      expect(await numbersOf(one, aShop('other'))).toEqual([]);
      await put(one, anOrderIn(0), after(2));
      expect(await numbersOf(one)).toEqual(['2026-11-23 shipped 1']);
      await put(one, anOrderIn(5), after(3));
      expect(await numbersOf(one)).toEqual([]);
    });

    it('writes nothing for an order of which nothing else is counted', async () => {
      const { one, db } = await openShop();
      await put(one, ON_TIME);
      // A row that is written has a count again.
      await db.updateTable('daily_counts').set({ count: 0 }).execute();
      await put(one, ON_TIME, after(1));
      expect(await numbersOf(one)).toEqual([]);
    });

    it('goes by the day on the shop’s clock, also when the shop moves', async () => {
      const { one } = await openShop();
      const late = aShipment({ id: '1', createdAt: '2026-11-23T23:30:00Z' });
      await put(one, { shipments: [late] });
      expect(await numbersOf(one)).toEqual(['2026-11-24 shipped 1']);
      await one.shops.saveFacts(aShop(), { ...FACTS, timeZone: 'America/New_York' }, after(1));
      await put(one, { shipments: [late] }, after(1));
      expect(await numbersOf(one)).toEqual(['2026-11-23 shipped 1']);
    });

    it('is a recount after any history of puts by eight writers, deletions, redactions and forgetting', async () => {
      const { one, other, db } = await openShop();
      const step = fc.record({
        id: fc.integer({ min: 1, max: 10 }),
        state: fc.nat(6),
        zone: fc.constantFrom('Europe/Amsterdam', 'Asia/Tokyo', 'America/New_York'),
      });
      const steps = fc.sample(step, { numRuns: ROUNDS * PUTS_IN_A_ROUND, seed: 17 });
      /** What stays counted of orders that are kept no more. */
      const left: string[] = [];
      /** Orders that were forgotten so early that nothing of them is counted again. */
      const closed = new Set<string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        const now = after(round * 2 * DAY);
        const queue = steps.slice(round * PUTS_IN_A_ROUND, (round + 1) * PUTS_IN_A_ROUND);
        const [first] = queue;
        if (!first) throw new Error('no steps');
        await one.shops.saveFacts(aShop(), { ...FACTS, timeZone: first.zone }, now);
        await Promise.all(
          Array.from({ length: WRITERS }, async (_, writer) => {
            for (let next = queue.shift(); next; next = queue.shift()) {
              const order = { ...(next.state === 6 ? ON_TIME : anOrderIn(next.state)) };
              await put(writer % 2 ? one : other, { ...order, id: `${next.id}` }, now);
            }
          }),
        );
        const ids = [`${first.id}`, `${(first.id % 10) + 1}`];
        const counted = await countedIn(db, ids);
        if (round % 3 === 0) {
          await one.keptOrders.delete(aShop(), ids);
        } else if (round % 3 === 1) {
          await one.keptOrders.redact(aShop(), { orderIds: ids, contacts: [] }, after(0));
          left.push(...counted);
        } else {
          const ended = db.selectFrom('orders').select(['order_id', 'counted']);
          for (const row of await ended.where('is_open', '=', 0).execute()) {
            left.push(row.counted);
            if (row.counted !== '') closed.add(String(row.order_id));
          }
          await db.updateTable('orders').set({ forget_at: 0 }).where('is_open', '=', 0).execute();
          await one.keptOrders.forget(now, 100, LONGEST_RETENTION);
        }
        expect(await numbersOf(other), `${round}`).toEqual(
          recount([...left, ...(await countedIn(db))]),
        );
        expect(await totalsOf(other), `${round}`).toEqual(await modelOf(db, left, closed));
      }
      expect(left.filter((text) => text !== '').length).toBeGreaterThan(5);
    });

    it.each<[string, (stores: Stores) => Promise<unknown>, after: number]>([
      [
        'forgotten at its end, and read again a day later',
        ({ keptOrders }) => keptOrders.forget(after(DAY), 10, SHORT),
        2 * DAY,
      ],
      [
        'forgotten at its end, and read again after three months',
        ({ keptOrders }) => keptOrders.forget(after(DAY), 10, SHORT),
        COUNTED_WITHIN + 30 * DAY,
      ],
      [
        'redacted, and read again when its tombstone has ended',
        ({ keptOrders }) =>
          keptOrders.redact(
            aShop(),
            { orderIds: [anEntry().order.id], contacts: [] },
            after(COUNTED_WITHIN),
          ),
        COUNTED_WITHIN,
      ],
    ])('counts an order once that is %s', async (_, forget, then) => {
      const { one, other, db } = await openShop();
      const forgetAt = after(90 * DAY).toISOString();
      const entry: OrderEntry = { ...anEntry(ON_TIME), forgetAt, isFinished: true };
      await one.keptOrders.put(aShop(), entry, NOW);
      await db
        .updateTable('orders')
        .set({ forget_at: NOW.getTime() + 90 * DAY })
        .execute();
      await forget(one);
      expect(await countedIn(db)).toEqual([]);
      expect(await numbersOf(one)).toEqual(COUNTED);
      expect(await put(other, ON_TIME, after(then))).toBe('kept');
      expect(await numbersOf(one)).toEqual(COUNTED);
      await one.keptOrders.forget(after(200 * DAY), 10, LONGEST_RETENTION);
      expect(await db.selectFrom('counted_orders').selectAll().execute()).toEqual([]);
    });

    it('counts nothing of an order that is first read two months after it arrived', async () => {
      const { one } = await openShop();
      await put(one, ON_TIME, after(COUNTED_WITHIN));
      expect(await numbersOf(one)).toEqual([]);
    });

    it('adds the look-ups of all servers to the days of their slots, of shops that keep orders', async () => {
      const { one, other } = await openShop('other');
      // 23:45 and 00:00 in Amsterdam.
      const slot = Date.parse('2026-11-25T22:45:00Z');
      const found = { slot, measure: 'lookup_found', count: 2 } as const;
      await Promise.all([
        one.dailyCounts.addLookups(aShop(), [found, { ...found, slot: slot + LOOKUP_SLOT }]),
        other.dailyCounts.addLookups(aShop(), [found, { ...found, measure: 'page_opened' }]),
        other.dailyCounts.addLookups(aShop('never-seen'), [found]),
      ]);
      expect(await numbersOf(one)).toEqual([
        '2026-11-25 lookup_found 4',
        '2026-11-25 page_opened 2',
        '2026-11-26 lookup_found 2',
      ]);
      expect(await one.dailyCounts.firstDay(aShop())).toBe('2026-11-25');
      expect(await one.dailyCounts.firstDay(aShop('other'))).toBeNull();
      expect(await numbersOf(one, aShop('never-seen'))).toEqual([]);
      await one.dailyCounts.forgetBefore('2026-11-26');
      expect(await numbersOf(one)).toEqual(['2026-11-26 lookup_found 2']);
      await one.shops.setKeepsOrders(aShop(), false);
      await other.dailyCounts.addLookups(aShop(), [found]);
      expect(await numbersOf(one)).toEqual([]);
    });
  });
}
