import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { anOrder, aShop, NOW } from '../core/order.fixtures.ts';
import type { OrderRead } from '../ports/kept-orders.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import type { OrdersRead } from '../ports/read-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY, type Priority } from '../ports/stale-orders.ts';
import type { Stores } from '../stores/create-stores.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createKeepOrder } from './keep-order.ts';
import {
  createRefetchOrders,
  FIRST_RETRY_DELAY,
  LEASE,
  type RefetchOrders,
} from './refetch-orders.ts';

const FACTS = { timeZone: 'Europe/Amsterdam', nameFormat: { prefix: '#', suffix: '' } };
const ON = new AbortController().signal;

let stores: Stores;
let now: Date;
/** What Shopify has, by shop and id. */
let live: Map<string, OrderRead>;
/** What was asked for, in order. */
let asked: string[];
let counted: string[];
let answer: (shop: ShopDomain, ids: readonly string[]) => Promise<OrdersRead | null>;
let refetch: RefetchOrders;

beforeEach(async () => {
  stores = await memoryStores();
  onTestFinished(() => stores.close());
  [now, live, asked, counted] = [NOW, new Map(), [], []];
  answer = async (shop, ids) => ({
    facts: FACTS,
    orders: new Map(ids.map((id) => [id, live.get(`${shop} ${id}`) ?? null])),
  });
  refetch = startServer();
});

const clock = (): Date => now;

function startServer(): RefetchOrders {
  return createRefetchOrders({
    ...stores,
    keepOrder: createKeepOrder({
      ...stores,
      orderReports: NO_ORDER_REPORTS,
      passContactOf: () => 'jane',
      now: clock,
    }),
    readOrders: async (shop, ids) => {
      asked.push(`${shop.replace('.myshopify.com', '')} ${ids.join()}`);
      return answer(shop, ids);
    },
    now: clock,
    countRefetch: (result) => counted.push(result),
    log: { warn: () => {} },
  });
}

function change(id: string, minutes: number, shop = aShop()): void {
  const at = new Date(NOW.getTime() + minutes * 60_000).toISOString();
  const order = anOrder({ id, readAt: at });
  live.set(`${shop} ${id}`, { order, confirmationNumber: null, email: null, updatedAt: at });
}

async function mark(
  id: string,
  shop = aShop(),
  priority: Priority = PRIORITY.webhook,
): Promise<void> {
  await stores.staleOrders.mark(shop, id, priority, { at: now, dueAt: now });
}

async function run(server = refetch): Promise<void> {
  await server.begin(ON);
  await server.settle();
}

function wait(milliseconds: number): void {
  now = new Date(now.getTime() + milliseconds);
}

async function readAtOf(id: string, shop = aShop()): Promise<string | undefined> {
  return (await stores.keptOrders.findById(shop, id))?.order.readAt;
}

describe('stale orders', () => {
  it('that had duplicate and reordered hints are read once, and kept in their newest state', async () => {
    change('1', 1);
    for (let hint = 0; hint < 5; hint += 1) await mark('1');
    await run();
    await run();
    expect(asked).toEqual(['demo 1']);
    expect(await readAtOf('1')).toBe('2026-11-25T13:06:00.000Z');
    expect(counted).toEqual(['kept']);
  });

  it('are read ten at a time, of each shop by itself', async () => {
    for (let id = 1; id <= 12; id += 1) await mark(`${id}`);
    await mark('1', aShop('other'));
    await run();
    expect(asked.toSorted()).toEqual(['demo 1,2,3,4,5,6,7,8,9,10', 'demo 11,12', 'other 1']);
  });

  it('of which Shopify has none are kept no more, after one question', async () => {
    change('1', 0);
    await mark('1');
    await run();
    live.clear();
    await mark('1');
    await mark('2');
    await run();
    expect(asked).toEqual(['demo 1', 'demo 1,2']);
    expect(counted).toEqual(['kept', 'gone', 'gone']);
    expect(await readAtOf('1')).toBeUndefined();
    wait(LEASE);
    await run();
    expect(asked).toHaveLength(2);
  });

  it('are read again at once when they were marked meanwhile', async () => {
    change('1', 0);
    await mark('1');
    const { promise, resolve } = Promise.withResolvers<OrdersRead>();
    answer = () => promise;
    await refetch.begin(ON);
    await mark('1');
    const read = live.get(`${aShop()} 1`) ?? null;
    resolve({ facts: FACTS, orders: new Map([['1', read]]) });
    await refetch.settle();
    await run();
    expect(asked).toEqual(['demo 1', 'demo 1']);
  });

  it('of a shop that has uninstalled the app are given up', async () => {
    await mark('1');
    answer = async () => null;
    await run();
    wait(LEASE);
    await run();
    expect(asked).toHaveLength(1);
    expect(counted).toEqual(['no_access']);
  });

  it('are read later when Shopify does not answer, each alone and ever less often', async () => {
    await mark('1');
    await mark('2');
    answer = () => Promise.reject(new Error('Shopify is unavailable'));
    const times: number[] = [];
    for (let elapsed = 0; elapsed <= 7 * FIRST_RETRY_DELAY; elapsed += FIRST_RETRY_DELAY) {
      const before = asked.length;
      await run();
      if (asked.length > before) times.push(elapsed / FIRST_RETRY_DELAY);
      wait(FIRST_RETRY_DELAY);
    }
    expect(times).toEqual([0, 1, 3, 7]);
    expect(asked.slice(0, 3)).toEqual(['demo 1,2', 'demo 1', 'demo 2']);
    change('1', 5);
    change('2', 5);
    answer = async (shop, ids) => ({
      facts: FACTS,
      orders: new Map(ids.map((id) => [id, live.get(`${shop} ${id}`) ?? null])),
    });
    wait(10 * 60_000);
    await run();
    expect(counted.slice(-2)).toEqual(['kept', 'kept']);
  });

  it('are kept though another one of their batch makes Shopify fail', async () => {
    change('1', 0);
    await mark('1');
    await mark('2');
    const whole = answer;
    answer = (shop, ids) =>
      ids.includes('2') ? Promise.reject(new Error('too large')) : whole(shop, ids);
    await run();
    wait(FIRST_RETRY_DELAY);
    await run();
    expect(await readAtOf('1')).toBe('2026-11-25T13:05:00.000Z');
  });

  it('of one shop that waits for points do not hold up another shop', async () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    answer = (shop) => (shop === aShop() ? promise : Promise.resolve(null));
    for (let id = 1; id <= 60; id += 1) await mark(`${id}`, aShop(), PRIORITY.backfill);
    await refetch.begin(ON);
    await mark('1', aShop('other'));
    await refetch.begin(ON);
    expect(asked).toEqual(['demo 1,2,3,4,5,6,7,8,9,10', 'other 1']);
    resolve(null);
    await refetch.settle();
  });

  it('of a server that crashed are read by another when the lease has ended', async () => {
    change('1', 0);
    await mark('1');
    answer = () => new Promise(() => {});
    await refetch.begin(ON);
    answer = async () => null;
    const other = startServer();
    await run(other);
    wait(LEASE);
    await run(other);
    expect(asked).toEqual(['demo 1', 'demo 1']);
  });

  it('are left to another server by one that stops', async () => {
    for (let id = 1; id <= 12; id += 1) await mark(`${id}`);
    const stopping = new AbortController();
    const { promise, resolve } = Promise.withResolvers<null>();
    answer = () => promise;
    await refetch.begin(stopping.signal);
    stopping.abort();
    resolve(null);
    await refetch.settle();
    await run(startServer());
    expect(asked).toEqual(['demo 1,2,3,4,5,6,7,8,9,10', 'demo 11', 'demo 12']);
  });
});
