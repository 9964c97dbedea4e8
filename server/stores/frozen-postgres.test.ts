import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { startAdminApi } from '../../e2e/fake-shopify/admin-api/admin-api.ts';
import { loadAdminSchema } from '../../e2e/fake-shopify/admin-api/admin-schema.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../../e2e/fake-shopify/demo-shop.ts';
import { sampleOrders } from '../../e2e/fake-shopify/orders/sample-orders.ts';
import { signedPath } from '../app.fixtures.ts';
import { composeServer } from '../compose.ts';
import { NOW } from '../core/order.fixtures.ts';
import { createMetrics } from '../runtime/metrics.ts';
import { createStores, type Stores } from './create-stores.ts';
import { startHeldProxy } from './held-proxy.fixtures.ts';
import { startPostgres, type Postgres } from './start-postgres.fixtures.ts';
import { aKey, aSession } from './stores.fixtures.ts';

/** Milliseconds in which every shopper is answered. */
const LIMIT = 2_500;

/** Milliseconds for a busy machine on top of it. */
const SLACK = 1_000;

const CONFIG = {
  apiKey: 'key',
  apiSecret: 'app-secret',
  trustedHops: 0,
  withScanCity: false,
  supportEmail: '',
  keepOrders: false,
};

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.end());

interface Answer {
  status: number;
  text: string;
  took: number;
}

/** The whole server on these stores, with a shop at Shopify that is well. */
async function startServer(
  stores: Stores,
): Promise<(type: string, body: string) => Promise<Answer>> {
  const admin = await startAdminApi({
    orders: sampleOrders(NOW),
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: [...DEMO_SCOPES],
    now: () => NOW,
    schema: loadAdminSchema(),
  });
  await stores.sessions.save(aSession({ accessToken: DEMO_ACCESS_TOKEN }));
  const { app, stopWork, closeConnections } = await composeServer(CONFIG, {
    shopifyOf: () => admin.url,
    stores,
    metrics: createMetrics(),
    now: () => NOW,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  onTestFinished(async () => {
    await stopWork();
    await closeConnections();
    await admin.close();
  });
  return async (type, body) => {
    const start = performance.now();
    const headers = { 'content-type': type, 'x-forwarded-for': '203.0.113.7' };
    const init = { method: 'POST', headers, body };
    const response = await app.request(signedPath('/proxy/lookup', NOW), init, {});
    const text = await response.text();
    return { status: response.status, text, took: performance.now() - start };
  };
}

it('a Postgres that freezes keeps no shopper waiting, with a pass or without script', async () => {
  const proxy = await startHeldProxy(postgres.port);
  const url = new URL(await postgres.freshDatabase());
  url.port = `${proxy.port}`;
  const stores = await createStores({ databaseUrl: url.href, keys: [aKey()] });
  const post = await startServer(stores);
  const [known, other] = sampleOrders(NOW).filter(({ email, isOld }) => email !== null && !isOld);
  const fields = (order: typeof known): Record<string, string> => ({
    order: order?.name ?? '',
    email: order?.email ?? '',
    locale: 'en',
  });
  const json = async (body: object): Promise<Answer> =>
    post('application/json', JSON.stringify(body));
  const { pass } = JSON.parse((await json(fields(known))).text);

  proxy.hold();
  const waves = [];
  for (let wave = 0; wave < 2; wave += 1) {
    waves.push(
      ...(await Promise.all([
        ...Array.from({ length: 15 }, () => json({ pass, locale: 'en' })),
        ...Array.from({ length: 15 }, () => json(fields(other))),
        json({ ...fields(known), email: 'stranger@example.com' }),
        post('application/x-www-form-urlencoded', new URLSearchParams(fields(known)).toString()),
      ])),
    );
  }
  proxy.release();
  await stores.close();
  proxy.close();

  expect(waves.map(({ status }) => status)).toEqual(waves.map(() => 200));
  const outcomes = waves.map(({ text }) => /^{"outcome":"(\w+)"/.exec(text)?.[1] ?? 'a page');
  expect(new Set(outcomes)).toEqual(new Set(['unavailable', 'found', 'not_found', 'a page']));
  expect(Math.max(...waves.map(({ took }) => took))).toBeLessThan(LIMIT + SLACK);
});
