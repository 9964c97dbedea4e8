import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isObjectType, print } from 'graphql';
import { score, shareOf } from '../e2e/score/score.fixtures.ts';
import { startApp } from '../e2e/start-app.ts';
import { startShop, type ShopUnderTest } from '../e2e/start-shop.fixtures.ts';
import { ADMIN_FAULTS } from '../e2e/store/admin-faults.ts';
import { loadAdminSchema } from '../e2e/store/admin-schema.ts';
import { DEMO_ACCESS_TOKEN, DEMO_API_SECRET } from '../e2e/store/demo-shop.ts';
import { ourDocuments } from '../e2e/store/prune-schema.ts';
import { sampleOrders } from '../e2e/store/sample-orders.ts';
import { fakePorts, LOOKUP, post, signedPath } from './app.fixtures.ts';
import { NOW } from './core/order.fixtures.ts';
import { createFindOrder } from './shopify/find-order.ts';
import type { QueryAdmin } from './shopify/admin-client.ts';

const samples = sampleOrders(NOW);
/** All of them in full, every fifth otherwise. */
const someOrders = samples.filter(
  (_, index) => index % Math.round(samples.length / shareOf(samples.length, 0.2)) === 0,
);
const CANARY = 'canary';

let shop: ShopUnderTest;

beforeAll(async () => {
  shop = await startShop();
});

afterAll(() => shop.close());

/** Types of Shopify's that an order leads to. */
const LEADS_TO =
  /^(?:Order|Customer|MailingAddress|LineItem|Fulfillment|Return|Refund|Reverse|Company|Staff|Transaction|Payment|Shop$|Location|DraftOrder|Risk|Abandoned)/;

/** What we do ask for somewhere: planted elsewhere, it would be another record. */
const OURS = new Set(ourDocuments().flatMap((document) => print(document).match(/\w+/g) ?? []));

/** Every other name that a field of theirs has. */
const FIELDS = [
  ...new Set(
    Object.values(loadAdminSchema().schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => LEADS_TO.test(name))
      .flatMap((type) => Object.keys(type.getFields()))
      .filter((field) => !OURS.has(field)),
  ),
];

/** The same answer, every object in it with all the fields that nobody has asked for. */
function withCanaries(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => withCanaries(one, path));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, one]) => [
    key,
    withCanaries(one, `${path}.${key}`),
  ]);
  const planted = FIELDS.filter((field) => !Object.hasOwn(value, field));
  return {
    ...Object.fromEntries(planted.map((field) => [field, `${CANARY}${path}.${field}@x.example`])),
    ...Object.fromEntries(known),
  };
}

async function askWithCanaries(...question: Parameters<QueryAdmin>): Promise<unknown> {
  return withCanaries(await shop.queryAdmin(...question));
}

describe('of an order', () => {
  it('no field that is not named in the contract reaches anybody, whatever it is', async ({
    task,
  }) => {
    const findOrder = createFindOrder({
      queryAdmin: askWithCanaries as QueryAdmin,
      withScanCity: true,
      now: () => NOW,
    });
    const ports = fakePorts({ findOrder });
    const answers: string[] = [];
    for (const { name, email } of someOrders) {
      if (email) answers.push(await (await post(ports, { ...LOOKUP, order: name, email })).text());
    }
    expect(FIELDS.length).toBeGreaterThanOrEqual(200);
    expect(answers.filter((answer) => !answer.startsWith('{"outcome":"found"'))).toEqual([]);
    const leaks = [...answers, JSON.stringify(ports.logged)].filter((text) =>
      /canary|gid:\/\/|@|shpat_/.test(text),
    );
    expect(leaks).toEqual([]);
    score(task, {
      suite: `orders with ${FIELDS.length} fields too many in every record`,
      target: '0 of them in answers or log',
      tried: FIELDS.length * answers.length,
      survived: FIELDS.length * answers.length,
    });
  });
});

/** What leaves this process, or is kept by it, while shoppers look up and things go wrong. */
async function journey(): Promise<{ written: Map<string, string>; secrets: string[] }> {
  const log: string[] = [];
  const urls: string[] = [];
  const console: string[] = [];
  const bodies: string[] = [];
  const secrets: string[] = [DEMO_ACCESS_TOKEN, DEMO_API_SECRET];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(globalThis.console, name).mockImplementation((...words) => {
      console.push(words.map(String).join(' '));
    }),
  );
  const noteRequest = (message: unknown): void => {
    const { request } = message as { request: { origin: string; path: string; body: unknown } };
    // What we were sent is the shopper's; what we send on is ours.
    if (request.path.startsWith('/admin')) urls.push(`${request.origin}${request.path}`);
  };
  subscribe('undici:request:create', noteRequest);
  const app = await startApp({
    adminUrl: shop.admin.url,
    now: () => NOW,
    log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
    ports: { rateLimit: async () => null, startMiss: () => async () => {} },
  });

  let asked = 0;
  async function send(path: string, body: string, type = 'application/json'): Promise<void> {
    const sent = new URL(path, app.url);
    secrets.push(sent.searchParams.get('signature') ?? '');
    const answer = await fetch(sent, {
      method: 'POST',
      headers: { 'content-type': type, 'x-forwarded-for': '203.0.113.7', cookie: 'canary-cookie' },
      body,
    });
    const text = await answer.text();
    if (!text.startsWith('{"outcome":"found"')) bodies.push(text);
  }
  const look = async (order: string, email: string, path = '/proxy/lookup'): Promise<void> => {
    secrets.push(email);
    await send(
      signedPath(path, NOW, DEMO_API_SECRET),
      JSON.stringify({ order, email, locale: 'en' }),
    );
  };
  const canary = (): string => `${CANARY}-${(asked += 1)}@leak.example`;

  for (const { name, email } of someOrders) {
    if (email) await look(name, email);
    await look(name, canary());
  }
  for (const fault of ADMIN_FAULTS.filter((one) => one !== 'hang' && one !== 'throttled')) {
    shop.admin.fault = fault;
    await look('1002', samples.find(({ name }) => name === '#1002')?.email ?? '');
    await look('1002', canary());
  }
  shop.admin.fault = 'none';
  await look(`${CANARY}-order`, 'not an address canary-address');
  await look('1002', `${CANARY}@leak.example`, `/proxy/${CANARY}-path`);
  await send(`/proxy/lookup?email=${canary()}&signature=${'0'.repeat(64)}`, '{}');
  const signed = signedPath('/proxy/lookup', NOW, DEMO_API_SECRET);
  await send(signed, `{"email":"${canary()}"`);
  await send(signed, `email=${canary()}`, 'application/x-www-form-urlencoded');
  await send(signed, `"${canary().repeat(300)}"`);
  await send('/webhooks', JSON.stringify({ customer: { email: canary(), phone: 'canary-phone' } }));
  await send(`/webhooks/${canary()}`, canary());

  await app.close();
  unsubscribe('undici:request:create', noteRequest);
  for (const spy of spies) spy.mockRestore();
  const written = new Map([
    ['log', log.join('\n')],
    ['console', console.join('\n')],
    ['addresses we ask', urls.join('\n')],
    ['questions we ask', JSON.stringify(shop.admin.requests.map(({ variables }) => variables))],
    ['answers but "found"', bodies.join('\n')],
  ]);
  return { written, secrets: [...new Set([...secrets, CANARY])].filter(Boolean) };
}

describe('of a look-up', () => {
  it('no address, name, token or signature is written anywhere, whatever goes wrong', async ({
    task,
  }) => {
    const { written, secrets } = await journey();
    expect(written.get('log')).toContain('a look-up failed');
    expect(written.get('log')).toContain('refused a request that Shopify did not sign');
    expect(written.get('addresses we ask')).toContain('/admin/api/');
    const origins = new Set(
      written
        .get('addresses we ask')
        ?.split('\n')
        .map((url) => new URL(url).origin),
    );
    expect([...origins], 'nobody but Shopify is asked anything').toEqual([shop.admin.url]);
    const titles = samples
      .flatMap(({ order }) => order.lineItems({ first: 5 }).nodes)
      .map(({ title }) => title);
    const private_ = [...secrets, ...titles];
    const leaks = [...written].flatMap(([place, text]) =>
      private_.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
    );
    expect(leaks).toEqual([]);
    const tried = private_.length * written.size;
    score(task, {
      suite: 'secrets looked for in log, console, addresses, questions and refusals',
      target: '0 found',
      tried,
      survived: tried - leaks.length,
    });
  });
});
