import { expect, it, onTestFinished } from 'vitest';
import { listen } from './listen.ts';
import { sampleOrders } from './orders/sample-orders.ts';
import { startFakeShopify } from './start-fake-shopify.ts';
import { KEEPING_APP } from './webhooks/app-config.fixtures.ts';
import { parseAppConfig } from './webhooks/app-config.ts';

const now = (): Date => new Date('2026-11-26T13:05:00Z');

it('starts the Admin API, then the app, then the storefront, and closes all of them', async () => {
  const closed: string[] = [];
  const shopify = await startFakeShopify({
    port: 0,
    now,
    app: async (adminUrl) => ({
      url: adminUrl,
      close: async () => {
        closed.push('app');
      },
    }),
  });
  expect(shopify.appUrl).toBe(shopify.admin.url);
  expect((await fetch(`${shopify.url}/__demo/orders`)).status).toBe(200);
  await shopify.close();
  expect(closed).toEqual(['app']);
  await expect(fetch(shopify.url)).rejects.toThrow();
  await expect(fetch(shopify.admin.url)).rejects.toThrow();
});

it('leaves nothing running when the app does not start', async () => {
  let adminUrl = '';
  await expect(
    startFakeShopify({
      port: 0,
      now,
      app: async (url) => {
        adminUrl = url;
        throw new Error('no app');
      },
    }),
  ).rejects.toThrow('no app');
  await expect(fetch(adminUrl)).rejects.toThrow();
});

it('sends the app a webhook for each change of an order, to the address in its configuration', async () => {
  const received: string[] = [];
  const app = await listen(async (request) => {
    received.push(`${new URL(request.url).pathname} ${await request.text()}`);
    return new Response(null, { status: 200 });
  }, 0);
  const shopify = await startFakeShopify({
    port: 0,
    now,
    subscriptions: parseAppConfig(KEEPING_APP).subscriptions,
    app: async () => app,
  });
  onTestFinished(() => shopify.close());
  const { order } = sampleOrders(now()).find(({ name }) => name === '#1002') ?? {};
  shopify.admin.changeOrder(order?.id ?? '', { kind: 'correct_email', email: 'x@example.com' });
  await expect
    .poll(() => received)
    .toEqual([`/webhooks {"id":${order?.legacyResourceId},"updated_at":"2026-11-26T13:05:00Z"}`]);
});
