import { describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from './app.ts';
import { fakePorts, LOOKUP, post, send, signedPath } from './app.fixtures.ts';
import { anOrder, aPlan, aShop, NOW, units } from './core/order.fixtures.ts';
import { HEADERS } from './http/headers.ts';

const found = { findOrder: async () => anOrder() };

/** When the order was placed, as the answer writes it. */
async function placedIn(locale: unknown): Promise<string> {
  const answer = await (await post(fakePorts(found), { ...LOOKUP, locale })).json();
  return answer.order.placedAt.text;
}

describe('POST /proxy/lookup', () => {
  it('answers with the order, for the shop that Shopify signed', async () => {
    const asked: unknown[] = [];
    const ports = fakePorts({
      findOrder: async (shop, lookup) => {
        asked.push(shop, lookup.email);
        return anOrder();
      },
    });
    const response = await post(ports);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({ outcome: 'found', order: { name: '#1001' } });
    expect(asked).toEqual(['demo.myshopify.com', 'jane@example.com']);
  });

  it('writes dates in the locale that was asked for, and in English where that is none', async () => {
    expect(await placedIn('nl')).toBe('12 november');
    expect(await placedIn('de')).toBe('12. November');
    expect(await placedIn('x_y')).toBe('November 12');
    expect(await placedIn(undefined)).toBe('November 12');
  });

  it('tells a remembered order once, and each language apart', async () => {
    const order = anOrder();
    const ports = fakePorts({ findOrder: async () => order });
    const first = await (await post(ports)).text();
    ports.now = () => new Date(NOW.getTime() + 3_000);
    expect(await (await post(ports)).text()).toBe(first);
    expect(await (await post(ports, { ...LOOKUP, locale: 'nl' })).text()).not.toBe(first);
  });

  it('tells an order whose records contradict each other, and counts what did not fit', async () => {
    const order = anOrder({ plans: [aPlan({ units: [units('shirt', 3)] })] });
    const ports = fakePorts({ findOrder: async () => order });
    expect(await (await post(ports, LOOKUP)).json()).toMatchObject({ outcome: 'found' });
    expect(ports.logged).toMatchObject([{ facts: { surplusUnits: 2, contradictions: 0 } }]);
  });

  it('says at which field something can be mended, before anything is counted or asked', async () => {
    const ports = fakePorts({ rateLimit: forbidden, findOrder: forbidden });
    const response = await post(ports, { ...LOOKUP, order: ' ', email: 'jane' });
    expect(await response.json()).toEqual({
      outcome: 'invalid',
      problems: [
        { field: 'order', code: 'order_required' },
        { field: 'email', code: 'email_malformed' },
      ],
    });
  });

  it('answers a miss with one body, whatever was missed', async () => {
    const response = await post(fakePorts());
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"outcome":"not_found"}');
  });

  it('tells a miss when its slot has come, and what it finds at once', async () => {
    const slot = Promise.withResolvers<void>();
    const startMiss = () => () => slot.promise;
    let told = false;
    const miss = post(fakePorts({ startMiss })).then(() => (told = true));
    expect(await (await post(fakePorts({ startMiss, ...found }))).json()).toHaveProperty('order');
    expect(told).toBe(false);
    slot.resolve();
    expect(await miss).toBe(true);
  });

  it('says how long to wait when a budget is spent, and asks Shopify nothing', async () => {
    const attempts: unknown[] = [];
    const ports = fakePorts({
      findOrder: forbidden,
      rateLimit: async (attempt) => {
        attempts.push(attempt);
        return 42;
      },
    });
    expect(await (await post(ports)).json()).toEqual({
      outcome: 'rate_limited',
      retryAfterSeconds: 42,
    });
    expect(attempts).toEqual([{ shop: aShop(), address: '203.0.113.7', references: ['1001'] }]);
  });

  it('counts each look-up by what the shopper was told, and what is no look-up not at all', async () => {
    const away = { findOrder: () => Promise.reject(new Error('Shopify is away')) };
    for (const [ports, outcome] of [
      [fakePorts(found), 'found'],
      [fakePorts(), 'not_found'],
      [fakePorts(away), 'unavailable'],
    ] as const) {
      await post(ports);
      await post(ports, '{}');
      expect(ports.counted).toEqual([outcome]);
    }
  });

  it('calls an outage an outage, never a miss, and logs it without what was typed', async () => {
    const ports = fakePorts({
      findOrder: async () => {
        throw new Error('Shopify is away');
      },
    });
    const response = await post(ports);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ outcome: 'unavailable', retryAfterSeconds: 30 });
    expect(ports.logged).toMatchObject([{ level: 'error', facts: { shop: 'demo.myshopify.com' } }]);
    expect(JSON.stringify(ports.logged)).not.toContain('jane');
  });

  it.each<[string, number, unknown, RequestOptions]>([
    ['is not JSON', 400, '{"order":', {}],
    ['is empty', 400, '', {}],
    ['is a list', 400, [], {}],
    ['is null', 400, 'null', {}],
    ['has a number for an order', 400, { ...LOOKUP, order: 1001 }, {}],
    ['has an object for an e-mail address', 400, { ...LOOKUP, email: { $ne: 1 } }, {}],
    ['lacks the e-mail address', 400, { order: '1001' }, {}],
    ['is too large', 413, { ...LOOKUP, order: 'x'.repeat(MAX_BODY_BYTES) }, {}],
    ['says that it is too large', 413, LOOKUP, { headers: { 'content-length': '4097' } }],
    [
      'is a form',
      415,
      'order=1001',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['is plain text', 415, LOOKUP, { headers: { 'content-type': 'text/plain' } }],
    [
      'has a type that only begins alike',
      415,
      LOOKUP,
      { headers: { 'content-type': 'application/jsonp' } },
    ],
  ])('refuses a body that %s with %s', async (_, status, body, options) => {
    const response = await post(fakePorts({ findOrder: forbidden }), body, options);
    expect(response.status).toBe(status);
  });

  it('ignores what a later widget may add', async () => {
    const response = await post(fakePorts(found), { ...LOOKUP, pass: 'x', __proto__: { a: 1 } });
    expect(await response.json()).toMatchObject({ outcome: 'found' });
  });

  it.each([
    ['no signature', '/proxy/lookup'],
    [
      'a wrong one',
      signedPath('/proxy/lookup').replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ],
    ['an old one', signedPath('/proxy/lookup', new Date(NOW.getTime() - 61_000))],
    ['one of another shop', signedPath('/proxy/lookup').replace('demo', 'other')],
  ])('answers %s with 401, reads no body and leaks no signature', async (_, path) => {
    const ports = fakePorts({ findOrder: forbidden, rateLimit: forbidden });
    const response = await post(ports, 'not even JSON', { path });
    expect(response.status).toBe(401);
    expect(JSON.stringify(ports.logged)).not.toMatch(/[0-9a-f]{64}/);
  });
});

describe('every answer', () => {
  it.each<[string, () => Promise<Response> | Response, number]>([
    ['found', () => post(fakePorts(found)), 200],
    ['not found', () => post(fakePorts()), 200],
    ['not JSON', () => post(fakePorts(), '{'), 400],
    ['too large', () => post(fakePorts(), 'x'.repeat(MAX_BODY_BYTES + 1)), 413],
    ['not signed', () => post(fakePorts(), LOOKUP, { path: '/proxy/lookup' }), 401],
    ['of another method', () => send(fakePorts(), signedPath('/proxy/lookup')), 404],
    ['of no route', () => send(fakePorts(), '/wp-login.php'), 404],
    ['of the webhooks', () => post(fakePorts(), '{}', { path: '/webhooks' }), 401],
  ])('%s is neither cached nor framed, and names no origin', async (_, answer, status) => {
    const response = await answer();
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(response.headers.get(name), name).toBe(value);
    }
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

type RequestOptions = Exclude<Parameters<typeof post>[2], undefined>;

const forbidden: (...anything: unknown[]) => Promise<never> = async () => {
  throw new Error('this port must not be used here');
};
