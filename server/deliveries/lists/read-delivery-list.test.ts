import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../core/dates/durations.ts';
import type { FlagCode } from '../../core/deliveries/delivery.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { anEntry, FACTS } from '../../stores/kept-orders.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import {
  createReadDeliveryList,
  type DeliveryListPage,
  type DeliveryListRequest,
} from './read-delivery-list.ts';
import { parseListQuery } from './parse-list-query.ts';
import { createReadSyncStatus } from '../sync-lag.ts';

const SHOP = aShop();
/** Of two pages and a half. */
const MANY = 62;

let stores: Stores;
beforeEach(async () => {
  stores = await memoryStores();
  await stores.shops.saveFacts(SHOP, FACTS, NOW);
});
afterEach(() => stores.close());

/** Keeps an order with one delivery. */
async function keep(
  id: number,
  {
    name = `#${id}`,
    flag,
    number = null,
  }: { name?: string; flag?: FlagCode; number?: string | null } = {},
): Promise<void> {
  const [delivery] = anEntry().deliveries;
  if (!delivery) throw new Error('the order has no delivery');
  const since = new Date(NOW.getTime() - id * MINUTE).toISOString();
  const placedAt = new Date(NOW.getTime() + id * MINUTE).toISOString();
  const entry = anEntry(
    { id: `${id}`, name, placedAt },
    {
      deliveries: [
        { ...delivery, trackingNumber: number, flag: flag ? { code: flag, since } : null },
      ],
    },
  );
  await stores.keptOrders.put(SHOP, entry, NOW);
}

async function ask(request: Partial<DeliveryListRequest> = {}, keepsOrders = true) {
  const readDeliveryList = createReadDeliveryList({
    ...stores,
    keepsOrders,
    syncStatus: createReadSyncStatus({ ...stores, now: () => NOW }),
    now: () => NOW,
  });
  return readDeliveryList(SHOP, { ...parseListQuery('view=all'), email: null, ...request });
}

async function read(request: Partial<DeliveryListRequest> = {}): Promise<DeliveryListPage> {
  const result = await ask(request);
  if (result.outcome !== 'listed') throw new Error(`nothing was listed: ${result.outcome}`);
  return result.page;
}

const namesOf = ({ rows }: DeliveryListPage): string[] => rows.map(({ orderName }) => orderName);

/** The pages on one side of a page, the nearest first. */
async function turn(page: DeliveryListPage, side: 'after' | 'before'): Promise<DeliveryListPage[]> {
  const position = page[side];
  if (!position) return [];
  const next = await read({ beside: { side, position, sort: page.list.sort } });
  return [next, ...(await turn(next, side))];
}

describe('the list of deliveries', () => {
  it('has what needs somebody, the most urgent first, and counts both views', async () => {
    await keep(1, { flag: 'no_tracking' });
    await keep(2);
    await keep(3, { flag: 'late' });
    await keep(4, { flag: 'late' });
    const page = await read({ view: 'needs_you' });
    expect(namesOf(page)).toEqual(['#4', '#3', '#1']);
    expect(page.counts).toEqual({ needsYou: 3, all: 4, muted: 0 });
    expect(page.facets).toEqual({
      flags: [
        { code: 'late', count: 2 },
        { code: 'no_tracking', count: 1 },
      ],
      statuses: [{ code: 'in_transit', count: 4 }],
      reasons: [],
      carriers: [{ code: 'PostNL', count: 4 }],
      countries: [{ code: 'NL', count: 4 }],
    });
    expect(page.timeZone).toBe('Europe/Amsterdam');
    expect(namesOf(await read())).toEqual(['#4', '#3', '#2', '#1']);
  });

  it('counts what one page holds, and what is muted, and nothing for a longer list that is not kept', async () => {
    for (let id = 1; id <= 26; id += 1) await keep(id, id <= 2 ? { flag: 'late' } : {});
    await stores.muteDeliveries(SHOP, [{ orderId: '1', deliveryId: '1' }], true);
    const listed = await read(parseListQuery('view=all&placed=..0&tracking=without'));
    expect([listed.rows.length, listed.count]).toEqual([25, null]);
    const needed = await read(parseListQuery('needs=late&placed=..0'));
    expect([needed.count, needed.counts]).toEqual([1, { needsYou: 1, all: 26, muted: 1 }]);
  });

  it('is turned over page by page, to the end and back to the beginning', async () => {
    for (let id = 1; id <= MANY; id += 1) await keep(id);
    const first = await read();
    const after = await turn(first, 'after');
    const all = [first, ...after].flatMap(namesOf);
    expect(all).toEqual(Array.from({ length: MANY }, (_, index) => `#${MANY - index}`));
    expect([first, ...after].map(({ rows }) => rows.length)).toEqual([25, 25, 12]);
    expect(first.before).toBeNull();
    const last = after.at(-1) ?? first;
    const before = await turn(last, 'before');
    expect(before.map(namesOf)).toEqual([after[0], first].map((one) => one && namesOf(one)));
    expect(before.at(-1)?.before).toBeNull();
  });

  it('begins anew where a page has fewer rows before it than it had, or none after it any more', async () => {
    for (let id = 1; id <= 30; id += 1) await keep(id);
    const first = await read();
    const [second] = await turn(first, 'after');
    await stores.keptOrders.delete(SHOP, ['30', '29']);
    const [back] = await turn(second ?? first, 'before');
    expect(back && namesOf(back).slice(0, 2)).toEqual(['#28', '#27']);
    expect(back?.rows).toHaveLength(25);
    await stores.keptOrders.delete(SHOP, ['1', '2', '3', '4', '5']);
    expect((await turn(first, 'after')).map(namesOf)[0]?.[0]).toBe('#28');
  });

  it.each([
    ['1001', ['#EN1001', '#EN10012']],
    ['#en1001', ['#EN1001', '#EN10012']],
    [' EN10012 ', ['#EN10012']],
    ['3s ab', ['#EN1001']],
    ['3SABC', ['#EN1001']],
    ['X9', ['#X9']],
    ['#', ['#X9', '#EN10012', '#EN1001']],
    ['nobody', []],
    ['%', []],
  ])(
    'finds %j by name, with the shop’s prefix or without it, else by tracking number',
    async (search, names) => {
      const nameFormat = { prefix: '#EN', suffix: '' };
      await stores.shops.saveFacts(SHOP, { ...FACTS, nameFormat }, NOW);
      await keep(1, { name: '#EN1001', number: '3SAB C12' });
      await keep(2, { name: '#EN10012', number: '1001X' });
      await keep(3, { name: '#X9' });
      expect(namesOf(await read({ search }))).toEqual(names);
    },
  );

  it('finds in a view only what is in it, and turns the pages of what it found', async () => {
    for (let id = 100; id < 130; id += 1) await keep(id, id % 2 ? { flag: 'late' } : {});
    expect((await read({ view: 'needs_you', search: '1' })).rows).toHaveLength(15);
    const first = await read({ search: '1' });
    const position = first.after;
    if (!position) throw new Error('there is one page only');
    const next = await read({
      search: '1',
      beside: { side: 'after', position, sort: first.list.sort },
    });
    expect(namesOf(next)).toEqual(['#125', '#126', '#127', '#128', '#129']);
  });

  it('begins anew, and says so, where the cursor is of another list', async () => {
    for (let id = 100; id < 130; id += 1) await keep(id);
    const first = await read({ search: '1' });
    const position = first.after;
    if (!position) throw new Error('there is one page only');
    const beside = { side: 'after', position, sort: first.list.sort } as const;
    expect(await read({ search: '12', beside })).toMatchObject({ ignored: [] });
    const other = await read({ search: '#11', beside });
    expect([namesOf(other)[0], other.ignored]).toEqual(['#110', ['after']]);
    const view = await read({ beside: { ...beside, side: 'before' } });
    expect([namesOf(view)[0], view.ignored]).toEqual(['#129', ['before']]);
  });

  it.each([
    [null, true],
    [61, true],
    [59, false],
  ])(
    'says up to when it is complete: %s minutes ago is lagging, %s',
    async (minutes, isLagging) => {
      const caughtUpAt = minutes === null ? null : new Date(NOW.getTime() - minutes * MINUTE);
      const cursor = { cursorAt: NOW, caughtUpAt, setAt: NOW, dueAt: NOW };
      await stores.syncCursors.save(SHOP, 'orders', cursor);
      expect(await read()).toMatchObject({ rows: [], caughtUpAt, isLagging });
    },
  );

  it('is none where the server keeps no orders, or the merchant lets none be kept', async () => {
    await keep(1);
    expect(await ask({}, false)).toEqual({ outcome: 'off', by: 'server' });
    await stores.shops.setKeepsOrders(SHOP, false);
    expect(await ask()).toEqual({ outcome: 'off', by: 'merchant' });
  });
});
