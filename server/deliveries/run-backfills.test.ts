import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startShop, type ShopUnderTest } from '../../e2e/fake-shopify/start-shop.fixtures.ts';
import {
  BULK_DELAY,
  BULK_RETENTION,
} from '../../e2e/fake-shopify/admin-api/bulk/bulk-operation.ts';
import { sampleOrders } from '../../e2e/fake-shopify/orders/sample-orders.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createBulkOrders } from '../shopify/bulk/bulk-orders.ts';
import type { Stores } from '../stores/create-stores.ts';
import { anEntry, FACTS } from '../stores/kept-orders.fixtures.ts';
import { aSession, memoryStores } from '../stores/stores.fixtures.ts';
import { createBackfillControl } from './control-backfill.ts';
import { MOST_SEARCHES, type RunBackfillsPorts } from './backfill-step.ts';
import { LEASE } from './follow-search.ts';
import { runBackfills } from './run-backfills.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ON = new AbortController().signal;

const ORDERS = sampleOrders(NOW).map(({ order }) => order);
/** Shopify shows the orders of these days to every app. */
const RECENT = ORDERS.filter(
  ({ processedAt }) => Date.parse(processedAt) >= NOW.getTime() - 60 * DAY,
);

let shop: ShopUnderTest;
let stores: Stores;
let now: Date;
let isAnyAge: boolean;
let warned: object[];
let ports: RunBackfillsPorts;

beforeEach(async () => {
  [now, isAnyAge, warned] = [NOW, false, []];
  shop = await startShop({ now: () => now });
  stores = await memoryStores();
  onTestFinished(async () => {
    await shop.close();
    await stores.close();
  });
  await stores.sessions.save(aSession());
  ports = {
    ...stores,
    bulkOrders: createBulkOrders({ ...shop, storage: shop.admin.bulk.filesUrl }),
    findsOldOrders: async () => isAnyAge,
    daysKept: 180,
    now: () => now,
    log: { warn: (facts) => warned.push(facts) },
  };
});

function wait(milliseconds: number): void {
  now = new Date(now.getTime() + milliseconds);
}

/** Runs what is due, and again until the search has ended. */
async function search(): Promise<void> {
  await runBackfills(ports, ON);
  wait(BULK_DELAY + MINUTE);
  await runBackfills(ports, ON);
}

async function load() {
  const backfill = await stores.backfills.load(aShop());
  if (!backfill) throw new Error('there is no back-fill');
  return backfill;
}

async function read() {
  const control = createBackfillControl({ ...ports, onRequest: () => {} });
  return control.read(aShop());
}

/** The marked orders in the order in which they are read, which counts as having read them. */
async function readAll(): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const [claimed] = await stores.staleOrders.claim(now, new Date(now.getTime() + LEASE), 1);
    if (!claimed) return ids;
    await stores.staleOrders.settle(claimed, now);
    ids.push(claimed.orderId);
  }
}

function idOf({ id }: { id: string }): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

describe('a back-fill', () => {
  it('begins when the app is installed, and has the orders of 60 days read', async () => {
    await search();
    const listed = { phase: 'reading', days: 60, found: RECENT.length, line: RECENT.length };
    expect(await load()).toMatchObject(listed);
    expect((await readAll()).toSorted()).toEqual(RECENT.map(idOf).toSorted());
    wait(MINUTE);
    await runBackfills(ports, ON);
    expect(await load()).toMatchObject({ phase: 'finished', endedAt: now, problem: null });
    expect(shop.asked()).toEqual(['StartBackfill', 'BackfillState']);
    wait(DAY);
    await runBackfills(ports, ON);
    expect(shop.asked()).toEqual([]);
  });

  it('goes back as far as orders are kept, where the app may read orders of any age', async () => {
    isAnyAge = true;
    await search();
    const { found, days } = await load();
    expect(days).toBe(180);
    expect(found).toBeGreaterThan(RECENT.length);
  });

  it('has the open orders read first, and of these the newest', async () => {
    await search();
    const turns = (await readAll()).map((id) => ORDERS.find((order) => idOf(order) === id));
    const isWaiting = turns.map(
      (order) => order?.displayFulfillmentStatus === 'UNFULFILLED' && !order.cancelledAt,
    );
    const isOver = turns.map(
      (order) => order?.displayFulfillmentStatus === 'UNFULFILLED' && !!order.cancelledAt,
    );
    expect(isWaiting.lastIndexOf(true)).toBeLessThan(isOver.indexOf(true));
    for (const is of [isWaiting, isOver]) {
      const placed = turns.filter((_, at) => is[at]).map((order) => order?.processedAt ?? '');
      expect(placed).not.toEqual([]);
      expect(placed).toEqual(placed.toSorted().toReversed());
    }
  });

  it('reads no order again that is kept as it is', async () => {
    await stores.shops.saveFacts(aShop(), FACTS, NOW);
    for (const order of RECENT.slice(0, 3)) {
      const entry = anEntry({ id: idOf(order) });
      const updatedAt = order === RECENT[0] ? '2020-01-01T00:00:00Z' : order.updatedAt;
      await stores.keptOrders.put(aShop(), { ...entry, updatedAt }, NOW);
    }
    await search();
    expect((await readAll()).toSorted()).toEqual(
      [RECENT[0], ...RECENT.slice(3)].map((order) => idOf(order ?? { id: '' })).toSorted(),
    );
  });

  it('of a shop without orders ends at once', async () => {
    await shop.close();
    shop = await startShop({ now: () => now, orders: [] });
    ports = {
      ...ports,
      bulkOrders: createBulkOrders({ ...shop, storage: shop.admin.bulk.filesUrl }),
    };
    await search();
    expect(await read()).toMatchObject({ phase: 'finished', found: 0, read: 0 });
  });

  it('waits while Shopify runs five searches, and begins later', async () => {
    for (let count = 0; count < 5; count += 1) await ports.bulkOrders.start(aShop(), NOW);
    await runBackfills(ports, ON);
    expect(await read()).toMatchObject({ phase: 'waiting', problem: 'busy' });
    wait(MINUTE);
    await search();
    expect(await load()).toMatchObject({ phase: 'reading', problem: null, attempts: 0 });
  });

  it('asks seldom for a search that takes long', async () => {
    shop.admin.bulk.fault = 'endless';
    const times: number[] = [];
    for (let second = 0; second <= 3_600; second += 5) {
      now = new Date(NOW.getTime() + second * 1_000);
      await runBackfills(ports, ON);
      if (shop.asked().includes('BackfillState')) times.push(second);
    }
    expect(times.slice(0, 3)).toEqual([10, 20, 30]);
    expect(times.length).toBeLessThan(30);
  });

  it('is cancelled with its search', async () => {
    shop.admin.bulk.fault = 'endless';
    await search();
    const control = createBackfillControl({ ...ports, onRequest: () => {} });
    await control.cancel(aShop());
    expect(shop.asked()).toContain('StopBackfill');
    wait(HOUR);
    await runBackfills(ports, ON);
    expect(await read()).toMatchObject({ phase: 'cancelled', read: null, secondsLeft: null });
    await control.start(aShop());
    shop.admin.bulk.fault = 'none';
    await search();
    expect(await load()).toMatchObject({ phase: 'reading' });
  });

  it('cancels a search that began while it was cancelled itself', async () => {
    const { start } = ports.bulkOrders;
    const during: RunBackfillsPorts['bulkOrders']['start'] = async (...given) => {
      const started = await start(...given);
      await stores.backfills.cancel(aShop(), now);
      return started;
    };
    await runBackfills({ ...ports, bulkOrders: { ...ports.bulkOrders, start: during } }, ON);
    expect(shop.asked()).toEqual(['StartBackfill', 'StopBackfill']);
  });

  it('of a shop that keeps no orders any more is none', async () => {
    await stores.backfills.begin(now);
    await runBackfills({ ...ports, shops: { keepsOrders: async () => false } }, ON);
    expect(shop.asked()).toEqual([]);
    await stores.shops.setKeepsOrders(aShop(), false);
    await runBackfills(ports, ON);
    expect(await stores.backfills.load(aShop())).toBeNull();
    expect(await read()).toBeNull();
  });

  it('uninstall mid-flight → nothing is marked afterwards', async () => {
    await runBackfills(ports, ON);
    wait(MINUTE);
    const { findTimes } = stores.keptOrders;
    await runBackfills(
      {
        ...ports,
        keptOrders: {
          async findTimes(...given) {
            await stores.sessions.remove(aSession());
            await stores.shops.leave(aShop(), now);
            return findTimes(...given);
          },
        },
      },
      ON,
    );
    expect(await readAll()).toEqual([]);
    expect(await stores.backfills.load(aShop())).toBeNull();
    wait(DAY);
    await runBackfills(ports, ON);
    expect(await stores.backfills.load(aShop())).toBeNull();
  });

  it('does not bring back an order that was redacted', async () => {
    await search();
    const [id = ''] = RECENT.map(idOf);
    await stores.shops.saveFacts(aShop(), FACTS, NOW);
    const until = new Date(now.getTime() + DAY);
    await stores.keptOrders.redact(aShop(), { orderIds: [id], contacts: [] }, until);
    expect(await readAll()).not.toContain(id);
    expect(await stores.keptOrders.put(aShop(), anEntry({ id }), now)).toBe('redacted');
  });
});

describe('a list of orders', () => {
  it('bulk file cut in the middle → goes on', async () => {
    await runBackfills(ports, ON);
    wait(MINUTE);
    shop.admin.bulk.fault = 'cut';
    await runBackfills(ports, ON);
    const { line, ...cut } = await load();
    expect(cut).toMatchObject({ phase: 'searching', problem: 'cut', found: RECENT.length });
    expect(line).toBeGreaterThan(10);
    expect(line).toBeLessThan(RECENT.length);
    const before = await readAll();
    expect(before).toHaveLength(line);
    expect(await read()).toMatchObject({ read: line, found: RECENT.length });

    shop.admin.bulk.fault = 'none';
    wait(MINUTE);
    await runBackfills(ports, ON);
    expect(await load()).toMatchObject({ phase: 'reading', problem: null, line: RECENT.length });
    const after = await readAll();
    expect([...before, ...after].toSorted()).toEqual(RECENT.map(idOf).toSorted());
    expect(shop.asked().filter((name) => name === 'StartBackfill')).toHaveLength(1);
  });

  it.each([
    ['short', 'cut', 'searching'],
    ['gone', 'list_wrong', 'waiting'],
    ['too_large', 'list_wrong', 'waiting'],
    ['other_host', 'list_wrong', 'waiting'],
    ['redirected', 'list_wrong', 'waiting'],
    ['not_json', 'list_wrong', 'waiting'],
  ] as const)(
    'that is %s is %s, which is said, and read to its end later',
    async (fault, problem, phase) => {
      await runBackfills(ports, ON);
      wait(MINUTE);
      shop.admin.bulk.fault = fault;
      await runBackfills(ports, ON);
      expect(await read()).toMatchObject({ phase, problem });
      expect(warned).toMatchObject([{ problem }]);
      shop.admin.bulk.fault = 'none';
      wait(MINUTE);
      await search();
      expect(await load()).toMatchObject({ phase: 'reading', problem: null });
      expect((await readAll()).toSorted()).toEqual(RECENT.map(idOf).toSorted());
    },
  );

  it.each(['TIMEOUT', 'INTERNAL_SERVER_ERROR'] as const)(
    'that Shopify ends early by %s is read as far as it goes, and searched again',
    async (fault) => {
      shop.admin.bulk.fault = fault;
      await search();
      expect(await read()).toMatchObject({ phase: 'waiting', problem: 'search_failed' });
      const early = await readAll();
      expect(early.length).toBeGreaterThan(10);
      shop.admin.bulk.fault = 'none';
      wait(MINUTE);
      await search();
      expect(await load()).toMatchObject({ phase: 'reading', problem: null });
    },
  );

  it('that stays wrong is given up after some searches, until the merchant asks again', async () => {
    shop.admin.bulk.fault = 'not_json';
    for (let attempt = 0; attempt < 2 * MOST_SEARCHES; attempt += 1) {
      await search();
      wait(10 * MINUTE);
    }
    expect(await read()).toMatchObject({ phase: 'stopped', problem: 'list_wrong' });
    expect(shop.asked().filter((name) => name === 'StartBackfill')).toHaveLength(MOST_SEARCHES);
    shop.admin.bulk.fault = 'none';
    await stores.backfills.request(aShop(), now);
    await search();
    expect(await load()).toMatchObject({ phase: 'reading', problem: null });
  });

  it('that Shopify keeps no longer is searched again', async () => {
    await runBackfills(ports, ON);
    wait(BULK_RETENTION + DAY);
    await runBackfills(ports, ON);
    expect(await read()).toMatchObject({ phase: 'waiting', problem: 'search_failed' });
  });

  it('that the app may not have is given up at once', async () => {
    await shop.close();
    shop = await startShop({ now: () => now, scopes: ['write_app_proxy'] });
    ports = {
      ...ports,
      bulkOrders: createBulkOrders({ ...shop, storage: shop.admin.bulk.filesUrl }),
    };
    await search();
    expect(await read()).toMatchObject({ phase: 'stopped', problem: 'denied' });
  });

  it('is read on by another server when one stops', async () => {
    await runBackfills(ports, ON);
    wait(MINUTE);
    const stopping = new AbortController();
    const { findTimes } = stores.keptOrders;
    const keptOrders: RunBackfillsPorts['keptOrders'] = {
      findTimes(...given) {
        stopping.abort();
        return findTimes(...given);
      },
    };
    await runBackfills({ ...ports, keptOrders }, stopping.signal);
    await runBackfills(ports, ON);
    expect((await readAll()).toSorted()).toEqual(RECENT.map(idOf).toSorted());
  });

  it('is asked for again when Shopify has not answered', async () => {
    shop.admin.fault = 'http500';
    await runBackfills(ports, ON);
    expect(await read()).toMatchObject({ phase: 'waiting', problem: 'unavailable' });
    shop.admin.fault = 'none';
    wait(2 * MINUTE);
    await search();
    expect(await load()).toMatchObject({ phase: 'reading', problem: null });
  });
});

describe('the time that is left', () => {
  it('is not said before it was measured, and then follows the measured pace', async () => {
    await search();
    expect(await read()).toMatchObject({ read: 0, found: RECENT.length, secondsLeft: null });
    const half = Math.floor(RECENT.length / 2);
    for (let count = 0; count < half; count += 1) {
      const [claimed] = await stores.staleOrders.claim(now, new Date(now.getTime() + LEASE), 1);
      if (claimed) await stores.staleOrders.settle(claimed, now);
    }
    expect(await read(), 'no time has passed').toMatchObject({ read: half, secondsLeft: null });
    wait(HOUR);
    const seconds = Math.ceil(((RECENT.length - half) / half) * 3_600);
    expect(await read()).toMatchObject({ read: half, secondsLeft: seconds });
  });
});
