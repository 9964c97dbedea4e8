import { expect, it, onTestFinished, vi } from 'vitest';
import { startApp } from '../fixtures/start-app.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { startFakeShopify } from '../fake-shopify/start-fake-shopify.ts';

const HOUR = 3_600_000;

it('answers shoppers from the installation until the app is uninstalled, with token refreshes', async () => {
  // `Date` itself, because Shopify's library reads it.
  vi.setSystemTime('2026-11-25T13:05:00Z');
  onTestFinished(() => void vi.useRealTimers());
  const warned: object[] = [];
  const recordWarning = (facts: object): void => void warned.push(facts);
  const shopify = await startFakeShopify({
    port: 0,
    now: () => new Date(),
    app: (adminUrl, clock, sessionToken = '') =>
      startApp({
        adminUrl,
        now: clock,
        sessionToken,
        log: { info: () => {}, warn: recordWarning, error: recordWarning },
      }),
  });
  onTestFinished(() => shopify.close());
  const orders = sampleOrders(new Date()).filter(({ email }) => email !== null);

  async function outcomeOf(order: (typeof orders)[number] | undefined): Promise<unknown> {
    const response = await fetch(`${shopify.url}/apps/track-order/lookup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ order: order?.name, email: order?.email, locale: 'en' }),
    });
    return response.json();
  }

  expect(await outcomeOf(orders[0])).toMatchObject({ outcome: 'found' });
  vi.setSystemTime(Date.now() + 2 * HOUR);
  expect(await outcomeOf(orders[1])).toMatchObject({ outcome: 'found' });
  expect(shopify.tokens.requests).toEqual([
    'urn:ietf:params:oauth:grant-type:token-exchange',
    'refresh_token',
  ]);
  expect(warned).toEqual([]);

  shopify.tokens.uninstall();
  for (const order of orders.slice(2, 5)) {
    expect(await outcomeOf(order)).toMatchObject({ outcome: 'unavailable' });
  }
  expect(shopify.tokens.requests, 'Shopify gets one more request, and then none').toHaveLength(3);
  expect(warned).toMatchObject(
    Array.from({ length: 3 }, () => ({ err: { reason: 'not_installed' } })),
  );
});
