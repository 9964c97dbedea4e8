import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../core/dates/durations.ts';
import type { Delivery, FlagCode } from '../../core/deliveries/delivery.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { DeliveryLists, ListQuery } from '../../ports/delivery-lists.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { aList } from '../../stores/delivery-lists.fixtures.ts';
import { anEntry, contactOf, FACTS, JANE } from '../../stores/kept-orders.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { collect } from './collect.fixtures.ts';
import { createDeliveryLists } from './create-delivery-lists.ts';

const SHOP = aShop();
const JOHN = 'john@example.com';

let stores: Stores;
beforeEach(async () => {
  stores = await memoryStores();
  await stores.shops.saveFacts(SHOP, FACTS, NOW);
});
afterEach(() => stores.close());

function lists(keepsOrders = true): DeliveryLists {
  return createDeliveryLists({ ...stores, keepsOrders, now: () => NOW });
}

interface Kept extends Partial<Omit<Delivery, 'flag'>> {
  flag?: FlagCode;
  email?: string;
  confirmationNumber?: string;
}

/** Keeps an order with one delivery, placed so many minutes before now. */
async function keep(id: number, { flag, email = JANE, confirmationNumber, ...more }: Kept = {}) {
  const [delivery] = anEntry().deliveries;
  if (!delivery) throw new Error('the order has no delivery');
  const since = new Date(NOW.getTime() - id * MINUTE).toISOString();
  const entry = anEntry(
    { id: `${id}`, name: `#${id}`, placedAt: since },
    {
      deliveries: [{ ...delivery, flag: flag ? { code: flag, since } : null, ...more }],
      contact: contactOf(email),
      ...(confirmationNumber && { confirmationNumber }),
    },
  );
  await stores.keptOrders.put(SHOP, entry, NOW);
}

async function namesOf(asked: ListQuery): Promise<string[]> {
  const list = await lists().open(SHOP, asked);
  if (!list) throw new Error('no orders are kept');
  const batches = await collect(list.batches());
  return batches.flat().map(({ orderName }) => orderName);
}

describe('a list by its query string', () => {
  it('is read to its end, however many batches that takes', async () => {
    for (let id = 1; id <= 12; id += 1) await keep(id);
    const sizes: number[] = [];
    const reading = createDeliveryLists({
      ...stores,
      keepsOrders: true,
      now: () => NOW,
      async listDeliveries(shop, list, part) {
        sizes.push(part.size);
        return stores.listDeliveries(shop, list, { ...part, size: 5 });
      },
    });
    const list = await reading.open(SHOP, { query: 'view=all' });
    const batches = list ? await collect(list.batches()) : [];
    expect(batches.map((rows) => rows.length)).toEqual([5, 5, 2]);
    expect(new Set(batches.flat().map(({ orderId }) => orderId)).size).toBe(12);
    expect(sizes).toEqual([1_000, 1_000, 1_000]);
  });

  it('lets everybody else have a turn between two batches, however many are read at once', async () => {
    await keep(1);
    const { rows } = await stores.listDeliveries(SHOP, aList(), { size: 1, beside: null });
    let turns = 0;
    const batchesByTurn = new Map<number, number>();
    const reading = createDeliveryLists({
      ...stores,
      keepsOrders: true,
      now: () => NOW,
      // As SQLite answers: in the same turn.
      async listDeliveries() {
        const batches = (batchesByTurn.get(turns) ?? 0) + 1;
        batchesByTurn.set(turns, batches);
        return { rows, hasMore: batchesByTurn.size < 20 };
      },
    });
    let isRead = false;
    const countTurns = (): void => {
      turns += 1;
      if (!isRead) setImmediate(countTurns);
    };
    setImmediate(countTurns);
    const opened = await Promise.all(
      [1, 2, 3].map(() => reading.open(SHOP, { query: 'view=all' })),
    );
    await Promise.all(opened.map((list) => (list ? collect(list.batches()) : Promise.resolve([]))));
    isRead = true;
    expect(batchesByTurn.size).toBeGreaterThanOrEqual(20);
    expect(Math.max(...batchesByTurn.values()), 'in one turn').toBeLessThanOrEqual(2);
  });

  it('says how long it is, where that is kept, and what it did not understand', async () => {
    await keep(1, { country: 'DE' });
    await keep(2, { country: 'DE', flag: 'late' });
    await keep(3, { carrier: null, status: 'waiting', substatus: 'awaiting_stock' });
    const countOf = async (query: string) => (await lists().open(SHOP, { query }))?.count;
    expect(await countOf('view=all')).toBe(3);
    expect(await countOf('')).toBe(1);
    expect(await countOf('needs=late,lost')).toBe(1);
    expect(await countOf('view=all&needs=late')).toBe(1);
    expect(await countOf('view=all&country=DE')).toBe(2);
    expect(await countOf('country=DE')).toBeNull();
    expect(await countOf('view=all&country=DE&needs=late')).toBeNull();
    expect(await countOf('view=all&carrier=&carrier=PostNL')).toBe(3);
    expect(await countOf('view=all&hold=awaiting_stock')).toBe(1);
    expect(await countOf('view=all&status=waiting,in_transit')).toBe(3);
    expect(await countOf('view=all&placed=..0')).toBeNull();
    expect(await countOf('view=all&q=1')).toBeNull();
    expect(await lists().open(SHOP, { query: 'view=all&colour=red' })).toMatchObject({
      ignored: ['colour'],
      timeZone: 'Europe/Amsterdam',
    });
  });

  it('has of what stands still nothing that has arrived, unless it is asked for', async () => {
    await keep(1, { lastEventAt: '2026-11-10T12:00:00.000Z' });
    await keep(2, { lastEventAt: '2026-11-10T12:00:00.000Z', status: 'delivered' });
    await keep(3, { lastEventAt: '2026-11-24T12:00:00.000Z' });
    expect(await namesOf({ query: 'view=all&moved=..-7' })).toEqual(['#1']);
    expect(await namesOf({ query: 'view=all&moved=..-7&status=delivered' })).toEqual(['#2']);
    expect(await namesOf({ query: 'view=all&moved=2026-11-01..-7' })).toEqual(['#1', '#2']);
  });

  it('finds an e-mail address by its pseudonym, however it is typed', async () => {
    await keep(1, { email: JOHN });
    await keep(2);
    await keep(3, { flag: 'late', email: JOHN });
    expect(await namesOf({ query: 'view=all', email: ' John@Example.com' })).toEqual(['#1', '#3']);
    expect(await namesOf({ query: '', email: JOHN })).toEqual(['#3']);
    expect(await namesOf({ query: 'view=all', email: 'jo@example.com' })).toEqual([]);
  });

  it('finds the whole confirmation number, and no part of it', async () => {
    await keep(1, { confirmationNumber: 'X7K2QM9PD' });
    expect(await namesOf({ query: 'view=all&q=x7k2qm9pd' })).toEqual(['#1']);
    expect(await namesOf({ query: 'view=all&q=X7K2' })).toEqual([]);
  });

  it('is of those that were chosen alone', async () => {
    for (let id = 1; id <= 4; id += 1) await keep(id, id === 2 ? {} : { flag: 'late' });
    const only = ['4', '2', '1', '9'].map((orderId) => ({ orderId, deliveryId: '1' }));
    expect(await namesOf({ query: 'view=all', only })).toEqual(['#1', '#2', '#4']);
    expect(await namesOf({ query: '', only })).toEqual(['#4', '#1']);
    expect(await namesOf({ query: '', only: [] })).toEqual([]);
  });

  it('is summed up by flag, with the ten most urgent', async () => {
    for (let id = 1; id <= 12; id += 1) await keep(id, { flag: id === 5 ? 'lost' : 'late' });
    await keep(13);
    await keep(14, { flag: 'lost', country: 'DE' });
    const summary = await lists().summarize(SHOP, { query: 'view=all&country=NL&sort=placed' });
    expect(summary?.byFlag).toEqual(
      new Map([
        ['lost', 1],
        ['late', 11],
        [null, 1],
      ]),
    );
    const names = summary?.mostUrgent.map(({ orderName }) => orderName);
    expect(names).toEqual(['#5', '#12', '#11', '#10', '#9', '#8', '#7', '#6', '#4', '#3']);
  });

  it('is none where the server keeps no orders, or the merchant lets none be kept', async () => {
    await keep(1);
    expect(await lists(false).open(SHOP, { query: '' })).toBeNull();
    await stores.shops.setKeepsOrders(SHOP, false);
    expect(await lists().open(SHOP, { query: '' })).toBeNull();
    expect(await lists().summarize(SHOP, { query: '' })).toBeNull();
  });
});
