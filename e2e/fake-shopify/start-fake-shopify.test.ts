import { expect, it } from 'vitest';
import { startFakeShopify } from './start-fake-shopify.ts';

const now = (): Date => new Date('2026-11-26T13:05:00Z');

it('starts the Admin API, then the app, then the storefront, and closes all of them', async () => {
  const closed: string[] = [];
  const store = await startFakeShopify({
    port: 0,
    now,
    app: async (adminUrl) => ({
      url: adminUrl,
      close: async () => {
        closed.push('app');
      },
    }),
  });
  expect(store.appUrl).toBe(store.admin.url);
  expect((await fetch(`${store.url}/__demo/orders`)).status).toBe(200);
  await store.close();
  expect(closed).toEqual(['app']);
  await expect(fetch(store.url)).rejects.toThrow();
  await expect(fetch(store.admin.url)).rejects.toThrow();
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
