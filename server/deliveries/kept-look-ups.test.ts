import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  lookup,
  startShop,
  type ShopUnderTest,
} from '../../e2e/fake-shopify/start-shop.fixtures.ts';
import { sampleOrders } from '../../e2e/fake-shopify/orders/sample-orders.ts';
import { someOf } from '../../e2e/score/count-cases.fixtures.ts';
import { createContactOf } from '../access/contact.ts';
import { createBackground } from '../async/background.ts';
import { parseCodeLookup } from '../core/lookup/order-lookup.ts';
import type { Order } from '../core/order.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import { createOrderFinder, type OrderFinder } from '../shopify/orders/find-order.ts';
import type { Stores } from '../stores/create-stores.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createDeliveries } from './create-deliveries.ts';
import { NO_BACKFILL } from './no-backfill.fixtures.ts';
import type { FindOrder } from '../ports/find-order.ts';

const passContactOf = createContactOf('secret');
const all = sampleOrders(NOW).flatMap(({ name, email, order }) =>
  email ? [{ name, email, code: order.confirmationNumber }] : [],
);
/** All of them in full mode, else every third. */
const samples = someOf(all, 0.34);

let shop: ShopUnderTest;
let stores: Stores;
let live: OrderFinder;
let composed: FindOrder;
let counted: string[] = [];
const background = createBackground(1_000, (error) => {
  throw error;
});

beforeAll(async () => {
  shop = await startShop();
  stores = await memoryStores();
  const deliveries = createDeliveries({
    ...stores,
    orderReports: NO_ORDER_REPORTS,
    ...NO_BACKFILL,
    findOrderOfRecord: async () => null,
    readShopFacts: async () => null,
    readOrders: async () => null,
    readChanges: async () => null,
    passContactOf,
    background,
    now: () => NOW,
    countLookup: (result) => void counted.push(result),
    countRefetch: () => {},
    onUnavailable: (error) => {
      throw error;
    },
    log: { warn: () => {} },
  });
  live = createOrderFinder({
    queryAdmin: shop.queryAdmin,
    withScanCity: false,
    contactOf: passContactOf,
    now: () => NOW,
    onRead: deliveries.onRead,
  });
  composed = deliveries.findBefore(live);
  const cursor = { cursorAt: NOW, caughtUpAt: NOW, setAt: NOW, dueAt: NOW };
  await stores.syncCursors.save(aShop(), 'orders', cursor);
});

afterAll(async () => {
  await shop.close();
  await stores.close();
});

/** Two orders that have one name cannot be told apart among the kept ones, so they are read live. */
function isAmbiguous(name: string): boolean {
  return all.filter((one) => one.name === name).length > 1;
}

describe('a look-up of an order that was read before', () => {
  it('asks Shopify nothing, and finds the very order, for every sample order that is tried', async () => {
    const read = new Map<string, Order | null>();
    for (const { name, email } of samples) {
      read.set(`${name} ${email}`, await composed.findOrder(aShop(), lookup(name, email)));
      await background.settle();
    }
    shop.asked();
    counted = [];
    for (const { name, email } of samples) {
      const order = await composed.findOrder(aShop(), lookup(name, email));
      expect(order, name).toEqual(read.get(`${name} ${email}`));
      if (isAmbiguous(name)) continue;
      expect([name, shop.asked()]).toEqual([name, []]);
      const contact = passContactOf(aShop(), email);
      for (const by of [contact, null]) {
        expect(await composed.findOrderById(aShop(), order?.id ?? '', by), name).toEqual(order);
      }
      expect([name, shop.asked()]).toEqual([name, []]);
    }
    expect(counted).toContain('kept');
  });

  it('asks as always, and finds nothing, with another e-mail address', async () => {
    const [{ name } = { name: '' }] = samples;
    shop.asked();
    expect(await composed.findOrder(aShop(), lookup(name, 'stranger@example.com'))).toBeNull();
    expect(shop.asked()).toEqual(['FindOrderCandidates']);
  });

  it('finds it by its confirmation number, also in small letters', async () => {
    const [{ name, email, code } = { name: '', email: '', code: '' }] = samples;
    const order = await live.findOrder(aShop(), lookup(name, email));
    await background.settle();
    shop.asked();
    const typed = lookup((code ?? '').toLowerCase(), email);
    expect(await composed.findOrder(aShop(), typed)).toEqual(order);
    expect(shop.asked()).toEqual([]);
  });

  it('finds it by the link of its mail, and by the pass that this link gives', async () => {
    const withCode = samples.filter(({ name, code }) => code !== null && !isAmbiguous(name));
    shop.asked();
    for (const { name, code } of withCode) {
      const link = parseCodeLookup({ order: name, code: (code ?? '').toLowerCase() });
      if (!link.ok) throw new Error(`no link: ${name}`);
      const order = await composed.findOrder(aShop(), link.lookup);
      expect(order?.name, name).toBe(name);
      const pass = passContactOf(aShop(), code);
      expect(await composed.findOrderById(aShop(), order?.id ?? '', pass)).toEqual(order);
      expect([name, shop.asked()]).toEqual([name, []]);
    }
    expect(withCode.length).toBeGreaterThan(20);
  });

  it('asks as always, and finds nothing, with the code of another order', async () => {
    const [one, another] = samples.filter(({ code }) => code !== null);
    const link = parseCodeLookup({ order: one?.name ?? '', code: another?.code ?? '' });
    if (!link.ok) throw new Error('no link');
    shop.asked();
    expect(await composed.findOrder(aShop(), link.lookup)).toBeNull();
    expect(shop.asked()).not.toEqual([]);
  });

  it('asks again once the shop keeps no orders', async () => {
    const [{ name, email } = { name: '', email: '' }] = samples;
    await stores.shops.setKeepsOrders(aShop(), false);
    shop.asked();
    expect((await composed.findOrder(aShop(), lookup(name, email)))?.name).toBe(name);
    await background.settle();
    expect((await composed.findOrder(aShop(), lookup(name, email)))?.name).toBe(name);
    expect(shop.asked()).toHaveLength(4);
    expect(await stores.deliveryCounts(aShop())).toEqual(new Map());
  });
});
