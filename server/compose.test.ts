import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { serve } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DEMO_API_KEY, DEMO_API_SECRET, DEMO_SHOP } from '../e2e/fake-shopify/demo-shop.ts';
import { sampleOrders } from '../e2e/fake-shopify/orders/sample-orders.ts';
import { startFakeShopify, type FakeShopify } from '../e2e/fake-shopify/start-fake-shopify.ts';
import { fakePorts, LOOKUP, signedPath } from './app.fixtures.ts';
import { signSessionToken } from '../e2e/fake-shopify/token-endpoint/session-token.ts';
import { createGuestAccess } from './access/guest-access.ts';
import { composeServer, type ServerDependencies } from './compose.ts';
import { aFakeService } from './carriers/fake-service.fixtures.ts';
import { aReport, aScan, NOW } from './core/order.fixtures.ts';
import { parseShopDomain } from './ports/shop-domain.ts';
import { aDelivery } from './webhooks/signed-webhook.fixtures.ts';
import { createLiveReads, MOST_READS } from './shopify/orders/live-reads.ts';
import { createRecentOrders } from './shopify/orders/recent-orders.ts';
import { createMetrics, type Metrics } from './runtime/metrics.ts';
import { anAccountChoice } from './stores/carriers.fixtures.ts';
import type { Stores } from './stores/create-stores.ts';
import { anEntry, FACTS } from './stores/kept-orders.fixtures.ts';
import { memoryStores } from './stores/stores.fixtures.ts';

const CONFIG = {
  apiKey: DEMO_API_KEY,
  apiSecret: DEMO_API_SECRET,
  trustedHops: 0,
  withScanCity: false,
  keepOrders: false,
  supportEmail: '',
};
const SHOP = parseShopDomain(DEMO_SHOP.domain);
/** Of the fake's orders, one with a parcel that Shopify has no news of. */
const SILENT = 22;
const LATER = new Date(NOW.getTime() + 1);
const CUSTOMER = { topic: 'customers/redact' };

// Shopify's library verifies session tokens by `Date`.
beforeEach(() => void vi.setSystemTime(NOW));
afterEach(() => void vi.useRealTimers());

interface Running {
  store: FakeShopify;
  stores: Stores;
  metrics: Metrics;
  logged: ReturnType<typeof fakePorts>['logged'];
  /** By the order's name and e-mail address; or, for a string, by that number. */
  lookUp(order: number, by?: string | null): Promise<unknown>;
  /** Delivers a webhook; the HTTP status it is answered with. */
  deliver(webhook: Parameters<typeof aDelivery>[0]): Promise<number>;
  /** Posts to the server itself; the HTTP status. */
  post(path: string, body: unknown, headers: Record<string, string>): Promise<number>;
}

/** The real server, installed on the fake's shop. */
async function start(
  keepOrders = false,
  overrides: Partial<ServerDependencies> = {},
): Promise<Running> {
  const stores = await memoryStores();
  const metrics = createMetrics();
  const { log, logged } = fakePorts();
  let appUrl = '';
  const store = await startFakeShopify({
    port: 0,
    now: () => NOW,
    app: async (adminUrl, clock, sessionToken) => {
      const { app, tokens, stopWork, closeConnections } = await composeServer(
        { ...CONFIG, keepOrders },
        {
          shopifyOf: () => adminUrl,
          stores,
          metrics,
          now: clock,
          log,
          ...overrides,
        },
      );
      if (SHOP && sessionToken) await tokens.install(SHOP, sessionToken);
      const { promise, resolve } = Promise.withResolvers<AddressInfo>();
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, resolve);
      appUrl = `http://127.0.0.1:${(await promise).port}`;
      return {
        url: appUrl,
        async close() {
          await new Promise((closed) => server.close(closed));
          await stopWork();
          await closeConnections();
        },
      };
    },
  });
  onTestFinished(() => store.close());
  const orders = sampleOrders(NOW).filter(({ email, isOld }) => email !== null && !isOld);
  return {
    store,
    stores,
    metrics,
    logged,
    async lookUp(order, by) {
      const response = await fetch(`${store.url}/apps/track-order/lookup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...pick(orders[order]), ...(by && { order: by }), locale: 'en' }),
      });
      return response.json();
    },
    async deliver(webhook) {
      const delivery = aDelivery({ secret: DEMO_API_SECRET, shop: DEMO_SHOP.domain, ...webhook });
      return (await fetch(`${appUrl}/webhooks`, { method: 'POST', ...delivery })).status;
    },
    async post(path, body, headers) {
      const request = { method: 'POST', headers, body: JSON.stringify(body) };
      return (await fetch(`${appUrl}${path}`, request)).status;
    },
  };
}

function pick(order: { name: string; email: string | null } | undefined): object {
  return { order: order?.name, email: order?.email };
}

/** Stands where Shopify would be and refuses everything. */
async function startRefusingShopify(): Promise<{
  url: string;
  sockets: Set<Socket>;
  /** The `x-request-id` of everything that it was asked. */
  requestIds: unknown[];
}> {
  const sockets = new Set<Socket>();
  const requestIds: unknown[] = [];
  const server = createServer((request, response) => {
    requestIds.push(request.headers['x-request-id']);
    response.writeHead(400).end('{}');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets, requestIds };
}

describe('the whole server', () => {
  it('leaves no connection to Shopify open when it has stopped', async () => {
    const { url, sockets } = await startRefusingShopify();
    const stores = await memoryStores();
    onTestFinished(() => stores.close());
    const { tokens, stopWork, closeConnections } = await composeServer(CONFIG, {
      shopifyOf: () => url,
      stores,
      metrics: createMetrics(),
      now: () => NOW,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
    if (!SHOP) throw new Error('no shop');
    const claims = { shop: SHOP, apiKey: DEMO_API_KEY, issuedAt: NOW };
    const sessionToken = signSessionToken(claims, DEMO_API_SECRET);
    await expect(tokens.install(SHOP, sessionToken)).rejects.toThrow('HTTP 400');
    expect(sockets.size, 'kept for the next query').toBe(1);
    await stopWork();
    expect(sockets.size, 'requests under way may still need it').toBe(1);
    await closeConnections();
    await vi.waitFor(() => expect(sockets.size).toBe(0));
  });

  it.each([true, false])(
    'asks the merchant’s tracking service about a parcel that Shopify has no news of, and again after its hook; keeps orders: %s',
    async (keepOrders) => {
      const service = aFakeService();
      const { stores, lookUp, post, metrics } = await start(keepOrders, {
        trackingProviders: [service],
      });
      if (!SHOP) throw new Error('no shop');
      await stores.carrierAccounts.save(SHOP, anAccountChoice(), NOW);
      const place = 'Canarydorp';
      const scan = aScan('in_transit', '2026-11-24T10:00:00Z', { source: '17track', place });
      const report = aReport({ source: '17track', events: [scan] });
      service.answer = () => ({ kind: 'report', ref: 'r', report, hasEnded: false });
      const answered = async (): Promise<string> => JSON.stringify(await lookUp(SILENT));
      // On a busy machine the first answer may come without.
      await expect.poll(answered, { timeout: 20_000, interval: 3_000 }).toContain(place);

      const { hookId } = (await stores.carrierAccounts.load(SHOP)) ?? {};
      const number = service.calls[0]?.parcels[0]?.number ?? '';
      const hook = { isSigned: false, parcels: [{ number, ref: 'r', answer: null }] };
      const { hookSecret } = anAccountChoice().account;
      const headers = { signature: hookSecret ?? '' };
      expect(await post(`/carriers/${hookId}`, hook, headers)).toBe(200);
      await vi.waitFor(() => expect(service.calls.map(({ by }) => by)).toContain('fetch'), 9_000);
      const { text } = await metrics.write();
      expect(text).toContain('order_tracking_carrier_hooks_total{result="new"} 1');
      expect(text).toContain('provider_calls_total{provider="ship24",result="answered"}');
    },
  );

  it('names the request in its log and in its queries, and in no background work', async () => {
    const { url, requestIds } = await startRefusingShopify();
    const stores = await memoryStores();
    onTestFinished(() => stores.close());
    const { log, logged } = fakePorts();
    const { app, stopWork, closeConnections } = await composeServer(CONFIG, {
      shopifyOf: () => url,
      stores,
      metrics: createMetrics(),
      now: () => NOW,
      log,
    });
    onTestFinished(async () => {
      await stopWork();
      await closeConnections();
    });
    if (!SHOP) throw new Error('no shop');
    await stores.sessions.save({
      shop: SHOP,
      accessToken: 'token',
      expiresAt: null,
      refreshToken: 'refresh token',
      refreshExpiresAt: null,
      scopes: [],
    });
    const requestId = '7b7f8f3e-2d0c-4a1f-9c1e-6a2f1f3b5d60';

    await app.request(
      signedPath('/proxy/lookup', NOW, {}, DEMO_API_SECRET),
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': requestId },
        body: JSON.stringify(LOOKUP),
      },
      {},
    );
    expect(requestIds).toEqual([requestId]);
    expect(logged).toContainEqual({
      level: 'error',
      message: 'a look-up failed',
      facts: { requestId, shop: SHOP, err: expect.any(Error) },
    });

    logged.length = 0;
    requestIds.length = 0;
    const delivery = aDelivery({ secret: DEMO_API_SECRET, shop: SHOP });
    delivery.headers.set('x-request-id', requestId);
    await app.request('/webhooks', { method: 'POST', ...delivery }, {});
    await vi.waitFor(() => expect(requestIds).toEqual([undefined]));
    await vi.waitFor(() => expect(logged).toHaveLength(2));
    expect(logged).toMatchObject([
      { message: 'received a webhook', facts: { requestId } },
      { level: 'error', facts: { topic: 'app/uninstalled' } },
    ]);
    expect(logged[1]?.facts).not.toHaveProperty('requestId');
  });

  it('answers from what it keeps, if it is to: the same, and without a query', async () => {
    const { store, stores, lookUp } = await start(true);
    if (!SHOP) throw new Error('no shop');
    const dueAt = new Date(NOW.getTime() + 3_600_000);
    const cursor = { cursorAt: NOW, caughtUpAt: NOW, dueAt, setAt: NOW };
    await stores.syncCursors.save(SHOP, 'orders', cursor);
    const live = await lookUp(0);
    expect(live).toMatchObject({ outcome: 'found' });
    const { deliveryCounts } = stores;
    await vi.waitFor(async () => expect((await deliveryCounts(SHOP)).size).toBeGreaterThan(0));
    const before = store.admin.requests.length;
    const first = sampleOrders(NOW).find(({ email, isOld }) => email !== null && !isOld);
    const kept = await lookUp(0, first?.order.confirmationNumber);
    expect(store.admin.requests.length).toBe(before);
    expect(kept).toEqual({ ...Object(live), pass: expect.any(String) });
  });

  it.each([
    ['marks the order that a hint names', true, 1],
    ['takes a hint without any effect where it keeps no orders', false, 0],
  ])('%s', async (_, keepOrders, marked) => {
    const { stores, deliver } = await start(keepOrders);
    const hint = { topic: 'orders/updated', body: { id: 1, updated_at: NOW.toISOString() } };
    expect(await deliver(hint)).toBe(200);
    await vi.waitFor(async () => expect(await stores.inbox.deleteFinished(LATER)).toBe(1));
    expect((await stores.staleOrders.backlog()).orders).toBe(marked);
  });

  it.each([
    ['', false],
    [', also where it keeps orders', true],
  ])('answers shoppers while its database does not answer%s', async (_, keepOrders) => {
    const { stores, lookUp, deliver } = await start(keepOrders);
    expect(await lookUp(0)).toMatchObject({ outcome: 'found' });
    await stores.close();
    await expect(stores.check()).rejects.toThrow();
    expect(await lookUp(1)).toMatchObject({ outcome: 'found' });
    expect(await deliver(CUSTOMER), 'Shopify is to send it again').toBe(503);
  });

  it('says when Shopify answers by another version of its API, and answers shoppers all the same', async () => {
    const { store, metrics, logged, lookUp } = await start();
    const counted = async (): Promise<unknown> =>
      /^order_tracking_other_api_version_answers_total (\d+)$/m.exec(
        (await metrics.write()).text,
      )?.[1];
    expect(await lookUp(0)).toMatchObject({ outcome: 'found' });
    expect(await counted()).toBe('0');
    const said = {
      level: 'warn',
      message: 'Shopify answered by another version of the Admin API',
      facts: { requestId: expect.any(String), asked: '2026-10', answered: '2027-01' },
    };
    expect(logged).not.toContainEqual(said);

    store.admin.version = '2027-01';
    expect(await lookUp(1)).toMatchObject({ outcome: 'found' });
    expect(await counted()).toBe('2');
    expect(logged).toContainEqual(said);
  });

  it('tells a customer who spells an order anew again and again to wait, and neither logs nor counts an outage', async () => {
    const limits = { reads: createLiveReads(() => 0), readRecent: createRecentOrders() };
    const { metrics, logged, lookUp } = await start(false, { readLimits: limits });
    const spellings = Array.from({ length: MOST_READS + 1 }, (_, n) => `${'q'.repeat(n)} 1001`);
    const answers: unknown[] = [];
    for (const spelling of spellings) answers.push(await lookUp(0, spelling));
    expect(answers.at(-1)).toEqual({ outcome: 'rate_limited', retryAfterSeconds: 30 });
    expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
    const { text } = await metrics.write();
    expect(text).toContain('_lookup_duration_seconds_count{outcome="rate_limited"} 1');
    expect(text).not.toContain('outcome="unavailable"');
  });

  it('deletes the session of a shop that removed the app, and not on a false report', async () => {
    const { store, stores, lookUp, deliver } = await start(true);
    if (!SHOP) throw new Error('no shop');
    const { deliveryCounts } = stores;
    expect(await deliver({ id: 'false-alarm' })).toBe(200);
    await vi.waitFor(() => expect(store.tokens.requests).toContain('refresh_token'));
    expect(await lookUp(0)).toMatchObject({ outcome: 'found' });
    await vi.waitFor(async () => expect((await deliveryCounts(SHOP)).size).toBeGreaterThan(0));

    store.tokens.uninstall();
    expect(await deliver({ id: 'removed' })).toBe(200);
    await vi.waitFor(async () => expect(await stores.sessions.load(SHOP)).toBeNull());
    await vi.waitFor(async () => expect(await deliveryCounts(SHOP)).toEqual(new Map()));
    expect(await lookUp(1)).toMatchObject({ outcome: 'unavailable' });
  });

  it('deletes the counts of a customer when Shopify asks for it', async () => {
    const { stores, deliver } = await start();
    if (!SHOP) throw new Error('no shop');
    const { budgets } = createGuestAccess({
      journal: stores.guessJournal,
      apiSecret: DEMO_API_SECRET,
      counters: null,
      tokenVersions: stores.tokenVersions,
      now: () => NOW,
      onStoreUnavailable: () => {},
    });
    const key = budgets.counterOf(SHOP, 'Jane@Example.com ');
    const add = async (points: number): Promise<number> => {
      const { count } = await stores.counters.add(SHOP, key, points, NOW, 60_000);
      return count;
    };
    expect(await add(5)).toBe(5);
    expect(await deliver(CUSTOMER)).toBe(200);
    await vi.waitFor(async () => expect(await add(0)).toBe(0));
  });

  it.each([true, false])(
    'deletes the kept orders of a customer when Shopify asks for it; the server keeps some: %s',
    async (keepOrders) => {
      const { stores, deliver } = await start(keepOrders);
      if (!SHOP) throw new Error('no shop');
      const { keptOrders, shops, contactsOf } = stores;
      const [contact] = contactsOf(SHOP, 'jane@example.com');
      await shops.saveFacts(SHOP, FACTS, NOW);
      for (const order of [{ id: '1' }, { id: '2' }, { id: '3' }]) {
        const own = order.id === '1' ? contact : null;
        await keptOrders.put(SHOP, anEntry(order, { contact: own }), NOW);
      }
      const body = {
        shop_domain: SHOP,
        customer: { email: ' Jane@Example.com' },
        orders_to_redact: [2],
      };
      expect(await deliver({ ...CUSTOMER, body })).toBe(200);
      const left = { orderIds: ['1', '2', '3'], contacts: [contact] };
      await vi.waitFor(async () => expect(await keptOrders.idsOf(SHOP, left)).toEqual(['3']));
      expect(await keptOrders.put(SHOP, anEntry({ id: '1' }), NOW)).toBe('redacted');
    },
  );
});
