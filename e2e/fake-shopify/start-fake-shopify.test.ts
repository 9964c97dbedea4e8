import { expect, it } from 'vitest';
import { startFakeShopify } from './start-fake-shopify.ts';

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
