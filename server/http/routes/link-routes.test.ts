import { describe, expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import { SECURITY_HEADERS } from '../middleware/security-headers.ts';
import type { NamedOrder, OrderMiss } from '../../ports/support-links.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const LINK = {
  order: '#1001',
  url: 'https://demo.myshopify.com/apps/track-order#t=v1.x',
  expiresAt: new Date(0),
};
const TWIN: NamedOrder = { id: '1', name: '#1001', placedAt: '2026-11-12T09:00:00Z' };
const SIGNED_IN = signedIn().authorization;

const fails = (): Promise<never> => Promise.reject(new Error('no answer'));

interface Answered {
  status: number;
  body: string;
  calls: unknown[][];
  logged: object[];
}

/** Sends a request as the home page does. */
async function ask(
  path: string,
  body: unknown,
  {
    authorization = SIGNED_IN,
    links = {},
  }: { authorization?: string; links?: Partial<AppPorts['links']> } = {},
): Promise<Answered> {
  const calls: unknown[][] = [];
  const ports = fakePorts({
    links: {
      create: async (...args) => {
        calls.push(['create', ...args]);
        return { outcome: 'made', ...LINK };
      },
      revokeOrder: async (...args) => {
        calls.push(['revokeOrder', ...args]);
        return { outcome: 'revoked', order: '#1001' };
      },
      revokeShop: async (...args) => void calls.push(['revokeShop', ...args]),
      ...links,
    },
  });
  const response = await send(ports, path, {
    method: 'POST',
    headers: { authorization },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(response.headers.get(name), name).toBe(value);
  }
  return { status: response.status, body: await response.text(), calls, logged: ports.logged };
}

describe('POST /admin/links', () => {
  it('creates a link for fourteen days, or for as many as the body says', async () => {
    const usual = await ask('/admin/links', { order: '#1001' });
    expect(usual.status).toBe(200);
    expect(JSON.parse(usual.body)).toEqual({ ...LINK, expiresAt: '1970-01-01T00:00:00.000Z' });
    expect(usual.calls).toEqual([['create', aShop(), { order: '#1001', days: 14 }, 14]]);
    const longest = await ask('/admin/links', { order: '#1001', days: 90 });
    expect(longest.calls).toEqual([['create', aShop(), { order: '#1001', days: 90 }, 90]]);
    expect(JSON.stringify([usual.logged, longest.logged])).not.toMatch(/#t=|1001/);
  });

  it.each([0, 91, 1.5, -1, '14', null])('creates none for %j days', async (days) => {
    const { status, calls } = await ask('/admin/links', { order: '#1001', days });
    expect({ status, calls }).toEqual({ status: 400, calls: [] });
  });
});

describe('POST /admin/links/revoke', () => {
  it('revokes the links of an order, or of the whole shop', async () => {
    const one = await ask('/admin/links/revoke', { order: '#1001' });
    expect(one).toMatchObject({
      status: 200,
      body: '{"order":"#1001"}',
      calls: [['revokeOrder', aShop(), { order: '#1001' }]],
    });
    const all = await ask('/admin/links/revoke', { all: true });
    expect(all).toMatchObject({ status: 204, calls: [['revokeShop', aShop()]] });
  });

  it.each([{ all: false }, { all: 'true' }, { order: '#1001', all: true }, {}])(
    'revokes nothing for %j',
    async (body) => {
      const { status, calls } = await ask('/admin/links/revoke', body);
      expect({ status, calls }).toEqual({ status: 400, calls: [] });
    },
  );
});

describe.each(['/admin/links', '/admin/links/revoke'])('%s', (path) => {
  it.each(['', 'Bearer forged'])('is closed to %j', async (authorization) => {
    const { status, calls } = await ask(path, { order: '#1001' }, { authorization });
    expect({ status, calls }).toEqual({ status: 401, calls: [] });
  });

  it.each<[number, OrderMiss, string]>([
    [404, { outcome: 'none' }, 'No order has that name.'],
    [422, { outcome: 'malformed', problem: 'order_is_link' }, '{"problem":"order_is_link"}'],
    [409, { outcome: 'several', orders: [TWIN, TWIN] }, JSON.stringify({ orders: [TWIN, TWIN] })],
  ])('answers %i for %j', async (status, miss, text) => {
    const links = { create: async () => miss, revokeOrder: async () => miss };
    const answered = await ask(path, { order: '1001' }, { links });
    expect({ status: answered.status, body: answered.body }).toEqual({ status, body: text });
    expect(answered.logged).toEqual([]);
  });

  it('offers at most ten orders', async () => {
    const miss: OrderMiss = { outcome: 'several', orders: Array.from({ length: 50 }, () => TWIN) };
    const links = { create: async () => miss, revokeOrder: async () => miss };
    const { body } = await ask(path, { order: '1001' }, { links });
    expect(JSON.parse(body)).toEqual({ orders: Array.from({ length: 10 }, () => TWIN) });
  });

  it('passes on which order was chosen', async () => {
    const { calls } = await ask(path, { order: '1001', id: '4711' });
    expect(calls[0]?.[2]).toMatchObject({ order: '1001', id: '4711' });
  });

  it.each(['', 'gid://shopify/Order/1', '1'.repeat(21), 4711])('refuses the id %j', async (id) => {
    expect(await ask(path, { order: '1001', id })).toMatchObject({ status: 400, calls: [] });
  });

  it.each([
    ['no JSON', 400, '{'],
    ['too much', 413, { order: 'x'.repeat(2_000) }],
    ['an order that is no text', 400, { order: 1001 }],
  ])('refuses %s', async (_, status, body) => {
    expect(await ask(path, body)).toMatchObject({ status, calls: [] });
  });

  it('answers 503 in an outage, and logs it once', async () => {
    const links = { create: fails, revokeOrder: fails };
    const { status, logged } = await ask(path, { order: '1001' }, { links });
    expect(status).toBe(503);
    expect(logged).toMatchObject([{ level: 'error', facts: { shop: aShop() } }]);
  });
});
