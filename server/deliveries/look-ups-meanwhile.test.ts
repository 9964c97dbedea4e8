import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  lookup,
  startShop,
  type ShopUnderTest,
} from '../../e2e/fake-shopify/start-shop.fixtures.ts';
import { sampleOrders } from '../../e2e/fake-shopify/orders/sample-orders.ts';
import { createContactOf } from '../access/contact.ts';
import { createBackground } from '../async/background.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { FindOrder } from '../ports/find-order.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import { createBulkOrders } from '../shopify/bulk/bulk-orders.ts';
import { createOrderFinder } from '../shopify/orders/find-order.ts';
import { createReadOrders } from '../shopify/orders/read-orders.ts';
import type { Stores } from '../stores/create-stores.ts';
import { aSession, memoryStores } from '../stores/stores.fixtures.ts';
import { createDeliveries, type Deliveries } from './create-deliveries.ts';

const MINUTE = 60_000;
const ON = new AbortController().signal;
const UNLIMITED = { size: 10_000_000, restoreRate: 1_000 };

/** The orders that Shopify shows to every app, whose names no other order has. */
const samples = sampleOrders(NOW).filter(
  ({ name, email, isOld }, _, all) =>
    email !== null && !isOld && all.filter((one) => one.name === name).length === 1,
);

let shop: ShopUnderTest;
let stores: Stores;
let deliveries: Deliveries;
let composed: FindOrder;
let now = NOW;
let counted: string[] = [];
const clock = (): Date => now;
const fail = (error: unknown): never => {
  throw error;
};
const background = createBackground(1_000, fail);

beforeAll(async () => {
  shop = await startShop({ now: () => now, plan: UNLIMITED });
  stores = await memoryStores();
  await stores.sessions.save(aSession());
  const passContactOf = createContactOf('secret');
  const { queryAdmin } = shop;
  deliveries = createDeliveries({
    ...stores,
    orderReports: NO_ORDER_REPORTS,
    bulkOrders: createBulkOrders({ queryAdmin, storage: shop.admin.bulk.filesUrl }),
    findsOldOrders: async () => false,
    daysKept: 180,
    findOrderOfRecord: async () => null,
    readShopFacts: async () => null,
    readOrders: createReadOrders({ queryAdmin, withScanCity: false, now: clock }),
    readChanges: async () => null,
    passContactOf,
    background,
    now: clock,
    countLookup: (result) => void counted.push(result),
    countRefetch: () => {},
    onUnavailable: fail,
    log: { warn: (facts) => fail(new Error(JSON.stringify(facts))) },
  });
  composed = deliveries.findBefore(
    createOrderFinder({
      queryAdmin,
      withScanCity: false,
      contactOf: passContactOf,
      now: clock,
      onRead: deliveries.onRead,
    }),
  );
});

afterAll(async () => {
  await shop.close();
  await stores.close();
});

/** Reconciliation has seen every change. */
async function wait(milliseconds: number): Promise<void> {
  now = new Date(now.getTime() + milliseconds);
  const cursor = { cursorAt: now, caughtUpAt: now, setAt: NOW, dueAt: now };
  await stores.syncCursors.save(aShop(), 'orders', cursor);
}

/** How a look-up was answered, and the queries that it cost. */
async function look(index: number): Promise<string[]> {
  const { name, email } = samples[index] ?? { name: '', email: '' };
  counted = [];
  shop.asked();
  expect((await composed.findOrder(aShop(), lookup(name, email ?? '')))?.name).toBe(name);
  await background.settle();
  return [...counted, ...shop.asked().map(String)];
}

describe('while the orders from before the app are being read, a look-up', () => {
  it('goes live and is kept, so that the next one asks nothing, though its order is still marked', async () => {
    await deliveries.runBackfills(ON);
    await wait(MINUTE);
    await deliveries.runBackfills(ON);
    expect(await stores.backfills.countLeft(aShop())).toBeGreaterThan(samples.length - 1);
    expect(await look(0)).toEqual(['absent', 'FindOrderCandidates', 'OrderDetails']);
    expect(await look(0)).toEqual(['kept']);
    await wait(10 * MINUTE);
    expect(await look(0)).toEqual(['kept']);
  });

  it('asks nothing of any order, once all were read', async () => {
    while ((await stores.backfills.countLeft(aShop())) > 0) {
      await deliveries.refetch.begin(ON);
      await deliveries.refetch.settle();
    }
    await wait(MINUTE);
    await deliveries.runBackfills(ON);
    expect(await stores.backfills.load(aShop())).toMatchObject({ phase: 'finished' });
    for (const index of samples.keys()) {
      expect([samples[index]?.name, await look(index)]).toEqual([samples[index]?.name, ['kept']]);
    }
    expect(samples.length).toBeGreaterThan(50);
  });
});
