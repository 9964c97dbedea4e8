import { afterAll, beforeAll, expect, it } from 'vitest';
import { aShop } from '../../../server/core/order.fixtures.ts';
import type { Stores } from '../../../server/stores/create-stores.ts';
import { keepSampleOrders } from '../../fixtures/keep-sample-orders.ts';
import { openStoresInMemory, startApp } from '../../fixtures/start-app.ts';
import { DEMO_API_KEY, DEMO_API_SECRET } from '../demo-shop.ts';
import { sampleOrders } from '../orders/sample-orders.ts';
import { startFakeShopify, type FakeShopify } from '../start-fake-shopify.ts';
import { signCustomerToken } from '../token-endpoint/session-token.ts';

const now = (): Date => new Date();
const orders = sampleOrders(now());
const log = { info: () => {}, warn: () => {}, error: () => {} };
let stores: Stores;
let shopify: FakeShopify;

beforeAll(async () => {
  stores = await openStoresInMemory();
  shopify = await startFakeShopify({
    port: 0,
    now,
    app: (adminUrl, clock, sessionToken) =>
      startApp({
        adminUrl,
        now: clock,
        log,
        stores,
        keepOrders: true,
        ...(sessionToken && { sessionToken }),
      }),
  });
  await keepSampleOrders(stores, now, ['#1001']);
  const caughtUpAt = now();
  const cursor = { cursorAt: caughtUpAt, caughtUpAt, setAt: now(), dueAt: caughtUpAt };
  await stores.syncCursors.save(aShop(), 'orders', cursor);
});

afterAll(async () => {
  await shopify.close();
  await stores.close();
});

/** Asks as the extension does; the names of the queries that Shopify has got for it. */
async function ask(name: string, code?: string): Promise<{ outcome: unknown; asked: unknown[] }> {
  const order = orders.find((one) => one.name === name)?.order;
  const before = shopify.admin.requests.length;
  const claims = { shop: aShop(), apiKey: DEMO_API_KEY, issuedAt: now() };
  const response = await fetch(`${shopify.appUrl}/extension/order`, {
    method: 'POST',
    headers: { authorization: `Bearer ${signCustomerToken(claims, DEMO_API_SECRET)}` },
    body: JSON.stringify({
      orderId: order?.id,
      confirmationNumber: code ?? order?.confirmationNumber,
      locale: 'en',
    }),
  });
  const { outcome } = Object(await response.json());
  const asked = shopify.admin.requests.slice(before).map(({ operationName }) => operationName);
  return { outcome, asked };
}

it('costs a kept order no point of the shop, however often its page is opened', async () => {
  for (let opened = 0; opened < 3; opened += 1) {
    expect(await ask('#1001')).toEqual({ outcome: 'found', asked: [] });
  }
});

it('reads an order live that is not kept, and a wrong number costs one cheap query', async () => {
  expect(await ask('#1002')).toEqual({ outcome: 'found', asked: ['OrderById', 'OrderDetails'] });
  expect(await ask('#1001', 'XPAV284CX')).toEqual({ outcome: 'pass_ended', asked: ['OrderById'] });
});
