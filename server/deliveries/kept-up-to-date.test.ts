import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderChange } from '../../e2e/fake-shopify/orders/changes/order-change.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../../e2e/fake-shopify/demo-shop.ts';
import { startAdminApi, type AdminApi } from '../../e2e/fake-shopify/admin-api/admin-api.ts';
import { createOrderRecords } from '../../e2e/fake-shopify/orders/order-records.ts';
import type { OrderRecord } from '../../e2e/fake-shopify/orders/records.ts';
import { sampleOrders } from '../../e2e/fake-shopify/orders/sample-orders.ts';
import { createContactOf } from '../access/contact.ts';
import { createBackground, type Background } from '../async/background.ts';
import type { Order } from '../core/order.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import { ADMIN_API_VERSION, createAdminClient } from '../shopify/client/admin-client.ts';
import { createFindOrderOfRecord } from '../shopify/orders/find-order-of-record.ts';
import { createOrderFinder, type OrderFinder } from '../shopify/orders/find-order.ts';
import { orderIdIn } from '../shopify/orders/order-gid.ts';
import { createReadChanges } from '../shopify/orders/read-changes.ts';
import { createReadOrders } from '../shopify/orders/read-orders.ts';
import { createReadShopFacts } from '../shopify/shop/read-shop-facts.ts';
import type { Stores } from '../stores/create-stores.ts';
import { aSession, aWebhook, memoryStores } from '../stores/stores.fixtures.ts';
import { hintedRecord } from '../webhooks/hinted-record.ts';
import { createDeliveries, type Deliveries } from './create-deliveries.ts';
import { NO_BACKFILL } from './no-backfill.fixtures.ts';

const ON = new AbortController().signal;
const MINUTE = 60_000;
const PLAN = { size: 20_000, restoreRate: 1_000 };

let now: Date;
let admin: AdminApi;
let stores: Stores;
let live: OrderFinder;
let deliveries: Deliveries;
let background: Background;
let records: ReturnType<typeof createOrderRecords>;
/** Whether webhooks arrive. */
let isConnected: boolean;
let hinted: Promise<void>[];

beforeEach(async () => {
  [now, isConnected, hinted] = [NOW, true, []];
  const clock = (): Date => now;
  const passContactOf = createContactOf('secret');
  records = createOrderRecords(sampleOrders(NOW));
  admin = await startAdminApi({
    orders: records,
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now: clock,
    plan: PLAN,
    onEvents(events) {
      for (const { topic, body } of isConnected ? events : []) {
        const about = hintedRecord(topic, body);
        if (about !== null) hinted.push(deliveries.hints.onOrder(aShop(), about));
      }
    },
  });
  const queryAdmin = createAdminClient({
    endpoint: () => `${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    accessToken: async () => DEMO_ACCESS_TOKEN,
    invalidateToken: async () => {},
  });
  stores = await memoryStores();
  await stores.sessions.save(aSession());
  await stores.inbox.add(aWebhook(), NOW);
  background = createBackground(1_000, (error) => {
    throw error;
  });
  deliveries = createDeliveries({
    ...stores,
    orderReports: NO_ORDER_REPORTS,
    ...NO_BACKFILL,
    findOrderOfRecord: createFindOrderOfRecord(queryAdmin),
    readShopFacts: createReadShopFacts(queryAdmin),
    readOrders: createReadOrders({ queryAdmin, withScanCity: false, now: clock }),
    readChanges: createReadChanges(queryAdmin),
    passContactOf,
    background,
    now: clock,
    countLookup: () => {},
    countRefetch: () => {},
    onUnavailable: (error) => {
      throw error;
    },
    log: { warn: ({ ...facts }) => expect.fail(JSON.stringify(facts)) },
  });
  live = createOrderFinder({
    queryAdmin,
    withScanCity: false,
    contactOf: passContactOf,
    now: clock,
  });
  await deliveries.reconcile(ON);
});

afterEach(async () => {
  await admin.close();
  await stores.close();
});

function orderThat(isWanted: (order: OrderRecord) => boolean): OrderRecord {
  const found = [...records.all()].find(isWanted);
  if (!found) throw new Error('no such sample order');
  return found;
}

const isUnshipped = (one: OrderRecord): boolean =>
  one.displayFulfillmentStatus === 'UNFULFILLED' && one.fulfillmentsCount.count === 0;

/** All that is due is done, so many minutes later. */
async function pass(minutes: number): Promise<void> {
  await Promise.all(hinted.splice(0));
  now = new Date(now.getTime() + minutes * MINUTE);
  for (let turn = 0; turn < 2; turn += 1) {
    await deliveries.reconcile(ON);
    await deliveries.refetch.begin(ON);
    await deliveries.refetch.settle();
  }
}

async function isKeptAsItIs({ id }: OrderRecord): Promise<boolean> {
  const kept = (await stores.keptOrders.findById(aShop(), orderIdIn(id)))?.order;
  const found = await live.findOrderById(aShop(), orderIdIn(id), null);
  expect(timeless(kept)).toEqual(timeless(found));
  return kept !== undefined;
}

/** Without when it was read, and when each report of it was. */
function timeless(order: Order | null | undefined): unknown {
  if (!order) return null;
  const shipments = order.shipments.map((one) => ({
    ...one,
    reports: one.reports.map((report) => ({ ...report, fetchedAt: '' })),
  }));
  return { ...order, readAt: '', shipments };
}

function change(order: OrderRecord, how: OrderChange): void {
  now = new Date(now.getTime() + MINUTE);
  admin.changeOrder(order.id, how);
}

const STORY: OrderChange[] = [
  { kind: 'hold', reason: 'AWAITING_PAYMENT' },
  { kind: 'release' },
  { kind: 'ship' },
  { kind: 'scan', status: 'IN_TRANSIT' },
  { kind: 'deliver' },
  { kind: 'request_return' },
  { kind: 'approve_return' },
  { kind: 'process_return' },
];

describe('a kept order', () => {
  it('is as it is at Shopify a minute after each change, by the webhook of that change', async () => {
    const order = orderThat(isUnshipped);
    for (const how of STORY) {
      change(order, how);
      await pass(1);
      expect(await isKeptAsItIs(order), how.kind).toBe(true);
    }
  });

  it('is so within 20 minutes without any webhook where a time of Shopify’s moves, and all else within a day', async () => {
    isConnected = false;
    const order = orderThat(isUnshipped);
    for (const how of STORY.slice(0, 3)) {
      change(order, how);
      await pass(10);
      await pass(10);
      expect(await isKeptAsItIs(order), how.kind).toBe(true);
    }
    for (const how of STORY.slice(3)) {
      change(order, how);
      await pass(12 * 60);
      await pass(12 * 60 + 16);
      expect(await isKeptAsItIs(order), how.kind).toBe(true);
    }
  });

  it('is gone a minute after it was deleted', async () => {
    const order = orderThat(isUnshipped);
    change(order, { kind: 'hold' });
    await pass(1);
    expect(await isKeptAsItIs(order)).toBe(true);
    change(order, { kind: 'delete' });
    await pass(1);
    expect(await stores.keptOrders.findById(aShop(), orderIdIn(order.id))).toBeNull();
  });

  it('is read at most ten times in its life, by one query for its outline and one for all of it', async () => {
    const order = orderThat(isUnshipped);
    admin.requests.length = 0;
    for (const how of STORY) {
      change(order, how);
      await pass(1);
    }
    const asked = admin.requests.map(({ operationName }) => operationName);
    expect(asked.filter((name) => name === 'RefetchOrders').length).toBeLessThanOrEqual(10);
    expect(asked.filter((name) => name === 'OrderDetails')).toEqual([]);
  });
});

describe('a hint at an order that the shop does not have', () => {
  it('costs one cheap question, and then nothing', async () => {
    await pass(10);
    admin.requests.length = 0;
    await deliveries.hints.onOrder(aShop(), 'gid://shopify/Order/1');
    await pass(1);
    await pass(1);
    const asked = admin.requests.filter(
      ({ operationName }) => !operationName?.startsWith('Changed'),
    );
    expect(asked).toMatchObject([{ operationName: 'OutlineOrders', requestedCost: 2 }]);
    await deliveries.hints.onOrder(aShop(), 'gid://shopify/FulfillmentOrder/1');
    await pass(1);
    expect(admin.requests.at(-1)?.operationName).toBe('OrderOfFulfillmentOrder');
  });
});

describe('many orders that have changed', () => {
  it('are all kept as they are, ten a query, whatever they need', async () => {
    const all = [...records.all()]
      .filter(({ createdAt }) => Date.parse(createdAt) > NOW.getTime() - 50 * 86_400_000)
      .slice(0, 40);
    for (const { id } of all) await deliveries.hints.onOrder(aShop(), id);
    await pass(1);
    for (const order of all) expect(await isKeptAsItIs(order), order.name).toBe(true);
    const costs = admin.requests.map(({ requestedCost }) => requestedCost ?? 0);
    expect(Math.max(...costs)).toBeLessThan(1_000);
  });
});
