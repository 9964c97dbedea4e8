import { randomBytes } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { countCases, someOf } from './count-cases.fixtures.ts';
import { UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { startApp } from '../fixtures/start-app.ts';
import { startShop, type ShopUnderTest } from '../fake-shopify/start-shop.fixtures.ts';
import { ADMIN_FAULTS } from '../fake-shopify/admin-api/admin-faults.ts';
import { DEMO_ACCESS_TOKEN, DEMO_API_SECRET } from '../fake-shopify/demo-shop.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { signedPath } from '../../server/app.fixtures.ts';
import { aShop, NOW } from '../../server/core/order.fixtures.ts';
import { aDelivery } from '../../server/webhooks/signed-webhook.fixtures.ts';
import { createStores } from '../../server/stores/create-stores.ts';

const samples = sampleOrders(NOW);
/** All of them in full mode, else every fifth. */
const someOrders = someOf(samples, 0.2);
const CANARY = 'canary';

let shop: ShopUnderTest;

beforeAll(async () => {
  shop = await startShop();
});

afterAll(() => shop.close());

/** All that the server writes, sends or stores during look-ups and failures, and the secrets among the input. */
async function collectOutput(): Promise<{ written: Map<string, string>; secrets: string[] }> {
  const log: string[] = [];
  const urls: string[] = [];
  const console: string[] = [];
  const bodies: string[] = [];
  const secrets: string[] = [DEMO_ACCESS_TOKEN, DEMO_API_SECRET];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(globalThis.console, name).mockImplementation((...args) => {
      console.push(args.map(String).join(' '));
    }),
  );
  const recordRequest = (message: unknown): void => {
    const { request } = message as { request: { origin: string; path: string; body: unknown } };
    // Requests to our own server have the shopper's input; only those to Shopify are output.
    if (request.path.startsWith('/admin')) urls.push(`${request.origin}${request.path}`);
  };
  subscribe('undici:request:create', recordRequest);
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
  const stores = await createStores({
    databaseUrl: join(folder, 'shops.db'),
    keys: [{ id: 'k1', key: randomBytes(32) }],
  });
  const app = await startApp({
    adminUrl: shop.admin.url,
    now: () => NOW,
    log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
    budgets: UNLIMITED_BUDGETS,
    startMiss: () => async () => {},
    stores,
  });
  await stores.sessions.save({
    shop: aShop(),
    accessToken: DEMO_ACCESS_TOKEN,
    expiresAt: null,
    refreshToken: 'shprt_canary-refresh',
    refreshExpiresAt: null,
    scopes: ['read_orders'],
  });

  let canaries = 0;
  async function send(
    path: string,
    body: string,
    type = 'application/json',
    additional: Headers = new Headers(),
  ): Promise<void> {
    const sent = new URL(path, app.url);
    secrets.push(sent.searchParams.get('signature') ?? '');
    const response = await fetch(sent, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-forwarded-for': '203.0.113.7',
        cookie: 'canary-cookie',
        ...Object.fromEntries(additional),
      },
      body,
    });
    const text = await response.text();
    if (!text.startsWith('{"outcome":"found"')) bodies.push(text);
  }
  const lookUp = async (order: string, email: string, path = '/proxy/lookup'): Promise<void> => {
    secrets.push(email);
    await send(
      signedPath(path, NOW, {}, DEMO_API_SECRET),
      JSON.stringify({ order, email, locale: 'en' }),
    );
  };
  const canary = (): string => `${CANARY}-${(canaries += 1)}@leak.example`;

  for (const { name, email } of someOrders) {
    if (email) await lookUp(name, email);
    await lookUp(name, canary());
  }
  for (const fault of ADMIN_FAULTS.filter((one) => one !== 'hang' && one !== 'throttled')) {
    shop.admin.fault = fault;
    await lookUp('1002', samples.find(({ name }) => name === '#1002')?.email ?? '');
    await lookUp('1002', canary());
  }
  shop.admin.fault = 'none';
  await lookUp(`${CANARY}-order`, 'not an address canary-address');
  await lookUp('1002', `${CANARY}@leak.example`, `/proxy/${CANARY}-path`);
  await send(`/proxy/lookup?email=${canary()}&signature=${'0'.repeat(64)}`, '{}');
  const signed = signedPath('/proxy/lookup', NOW, {}, DEMO_API_SECRET);
  await send(signed, `{"email":"${canary()}"`);
  await send(signed, `email=${canary()}`, 'application/x-www-form-urlencoded');
  await send(signed, `"${canary().repeat(300)}"`);
  await send('/webhooks', JSON.stringify({ customer: { email: canary(), phone: 'canary-phone' } }));
  await send(`/webhooks/${canary()}`, canary());
  const customer = { id: 42, email: canary(), phone: 'canary-phone' };
  const body = JSON.stringify({ shop_domain: aShop(), customer, orders_to_redact: [] });
  const redact = aDelivery({ topic: 'customers/redact', body, secret: DEMO_API_SECRET });
  await send('/webhooks', body, 'application/json', redact.headers);

  await app.close();
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  await stores.close();
  rmSync(folder, { recursive: true });
  unsubscribe('undici:request:create', recordRequest);
  for (const spy of spies) spy.mockRestore();
  const written = new Map([
    ['log', log.join('\n')],
    ['console', console.join('\n')],
    ['URLs we request', urls.join('\n')],
    ['queries we send', JSON.stringify(shop.admin.requests.map(({ variables }) => variables))],
    ['responses but "found"', bodies.join('\n')],
    ['database', files.join('\n')],
  ]);
  return { written, secrets: [...new Set([...secrets, CANARY])].filter(Boolean) };
}

describe('a look-up', () => {
  it('leaves no address, name, token or signature anywhere, also when it fails', async ({
    task,
  }) => {
    const { written, secrets } = await collectOutput();
    expect(written.get('log')).toContain('a look-up failed');
    expect(written.get('log')).toContain('refused a request that Shopify did not sign');
    expect(written.get('URLs we request')).toContain('/admin/api/');
    expect(written.get('database')?.includes('customers/redact'), 'the webhook is stored').toBe(
      true,
    );
    const origins = new Set(
      written
        .get('URLs we request')
        ?.split('\n')
        .map((url) => new URL(url).origin),
    );
    expect([...origins], 'requests go to Shopify only').toEqual([shop.admin.url]);
    const titles = samples
      .flatMap(({ order }) => order.lineItems({ first: 5 }).nodes)
      .map(({ title }) => title);
    const canariesAndSecrets = [...secrets, ...titles];
    const leaks = [...written].flatMap(([place, text]) =>
      canariesAndSecrets
        .filter((secret) => text.includes(secret))
        .map((secret) => `${secret} in ${place}`),
    );
    expect(leaks).toEqual([]);
    const tried = canariesAndSecrets.length * written.size;
    countCases(task, {
      row: 'B4',
      suite: 'secrets searched in log, console, URLs, queries, other responses and database',
      target: '0 found',
      tried,
      survived: tried - leaks.length,
    });
  });
});
