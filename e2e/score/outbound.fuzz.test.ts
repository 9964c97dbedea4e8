import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startApp } from '../fixtures/start-app.ts';
import { UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { DEMO_API_SECRET } from '../fake-shopify/demo-shop.ts';
import { startShop } from '../fake-shopify/start-shop.fixtures.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { signedPath } from '../../server/app.fixtures.ts';
import { NOW } from '../../server/core/order.fixtures.ts';
import { countCases, someOf } from './count-cases.fixtures.ts';

/** Requests that name another host wherever a header can. */
const FOREIGN: Readonly<Record<string, string>> = {
  host: 'evil.example',
  origin: 'https://evil.example',
  referer: 'https://evil.example/',
  'x-forwarded-host': 'evil.example',
  'x-original-url': 'http://evil.example/',
  'x-shopify-shop-domain': 'evil.example',
};

it('nobody makes the server connect to another host than Shopify’s', async ({ task }) => {
  const shop = await startShop();
  onTestFinished(() => shop.close());
  const connections: string[] = [];
  const record = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    socket.once('connect', () => connections.push(`${socket.remoteAddress}:${socket.remotePort}`));
  };
  subscribe('net.client.socket', record);
  onTestFinished(() => void unsubscribe('net.client.socket', record));
  const app = await startApp({
    adminUrl: shop.admin.url,
    now: () => NOW,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    budgets: UNLIMITED_BUDGETS,
    startMiss: () => async () => {},
  });
  onTestFinished(() => app.close());

  let tried = 0;
  for (const { name, email } of someOf(sampleOrders(NOW), 0.1)) {
    for (const locale of ['en', 'https://evil.example/']) {
      const path = signedPath(
        '/proxy/lookup',
        NOW,
        { url: 'https://evil.example' },
        DEMO_API_SECRET,
      );
      const response = await fetch(app.url + path, {
        method: 'POST',
        headers: {
          ...FOREIGN,
          'content-type': 'application/json',
          'x-forwarded-for': '203.0.113.7',
        },
        body: JSON.stringify({ order: name, email: email ?? 'jane@evil.example', locale }),
      });
      expect(response.status).toBe(200);
      tried += 1;
    }
  }
  const ours = new Set([app.url, shop.admin.url].map((url) => new URL(url).host));
  const foreign = connections.filter((host) => !ours.has(host));
  expect(connections).toContain(new URL(shop.admin.url).host);
  expect(foreign).toEqual([]);
  countCases(task, {
    row: 'C8',
    suite: 'look-ups of orders with links of carriers, and of other hosts in every header',
    target: '0 connections but to Shopify’s host',
    tried,
    survived: tried,
    figure: `${connections.length} connections`,
    runsIn: 'npm test: 10 %',
  });
});
