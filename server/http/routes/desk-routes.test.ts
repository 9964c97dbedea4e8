import { describe, expect, it, onTestFinished } from 'vitest';
import { createDeskKeys, shopOfKey } from '../../access/desk-keys.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { MOST_KEYS } from '../../ports/desk-keys.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const URL = 'https://demo.example/apps/track-order#t=v1.pass';

/** A server whose merchant can make keys, and whose links are to one order. */
async function startServer(overrides: Partial<AppPorts> = {}) {
  const stores = await memoryStores();
  onTestFinished(() => stores.close());
  const asked: unknown[] = [];
  const ports = fakePorts({
    desks: { shopOfKey, deskKeys: createDeskKeys({ ...stores, now: () => NOW }) },
    links: {
      async create(shop, { order, id }, days) {
        asked.push({ shop, order, days, ...(id !== undefined && { id }) });
        if (order === 'none') return { outcome: 'none' };
        if (order === '!') return { outcome: 'malformed', problem: 'order_malformed' };
        const orders = [{ id: '1', name: '#1001', placedAt: NOW.toISOString() }];
        if (order === 'two') return { outcome: 'several', orders };
        return { outcome: 'made', order: '#1001', url: URL, expiresAt: NOW };
      },
      revokeOrder: async () => ({ outcome: 'none' }),
      revokeShop: async () => {},
    },
    ...overrides,
  });

  const admin = async (method: string, path = '', body?: unknown) => {
    const response = await send(ports, `/admin/desk-keys${path}`, {
      method,
      headers: signedIn(),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: response.ok ? await response.json() : null };
  };
  async function makeKey(name = 'Zendesk'): Promise<{ id: string; secret: string }> {
    const { json } = await admin('POST', '', { name });
    return { id: json.keys.at(-1).id, secret: json.secret };
  }
  async function ask(key: string | null, body: unknown = { order: '#1001' }) {
    const response = await send(ports, '/support/link', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const { status, headers } = response;
    return { status, headers, text: await response.text() };
  }
  return { ports, admin, makeKey, ask, asked };
}

describe('POST /support/link', () => {
  it('makes a link for whoever has a key that the merchant has made', async () => {
    const { makeKey, ask, asked, ports } = await startServer();
    const { id, secret } = await makeKey();
    const { status, text, headers } = await ask(secret);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ order: '#1001', url: URL, expiresAt: NOW.toISOString() });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(asked).toEqual([{ shop: aShop(), order: '#1001', days: 14 }]);
    await ask(secret, { order: '#1001', days: 3, id: '7' });
    expect(asked[1]).toEqual({ shop: aShop(), order: '#1001', days: 3, id: '7' });
    expect(JSON.stringify(ports.logged)).not.toContain(secret);
    expect(JSON.stringify(ports.logged)).toContain(id);
  });

  it('answers every key that is none alike, and asks for no order', async () => {
    const { makeKey, admin, ask, asked } = await startServer();
    const { id, secret } = await makeKey();
    await admin('DELETE', `/${id}`);
    const other = `tyo_other_${secret.slice(-43)}`;
    const wrong = `tyo_demo_${'A'.repeat(43)}`;
    const answers = [];
    for (const key of [secret, other, wrong, 'tyo_demo_x', `${secret}x`, '', null]) {
      const { status, headers, text } = await ask(key);
      answers.push([status, headers.get('www-authenticate'), text]);
    }
    expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify([401, 'Bearer', '{"error":"unauthorized"}'])]),
    );
    expect(asked).toEqual([]);
  });

  it.each<[unknown, number, string]>([
    [{ order: 'none' }, 404, 'no_such_order'],
    [{ order: 'two' }, 409, 'several_orders'],
    [{ order: '!' }, 422, 'order_malformed'],
    [{ order: 1001 }, 400, 'malformed'],
    [{ order: '#1001', days: 91 }, 400, 'malformed'],
    ['{', 400, 'malformed'],
  ])('answers %j with %i', async (body, status, error) => {
    const { makeKey, ask } = await startServer();
    const answer = await ask((await makeKey()).secret, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ error });
  });

  it('limits each key, and who tries keys, and says when to come back', async () => {
    const counted: string[] = [];
    const { makeKey, ask } = await startServer({
      budgets: {
        request: (_, by) => (counted.push(by), counted.length > 4 ? 17 : null),
        consume: async (_, evaluate) => ({ refusal: null, found: await evaluate() }),
      },
    });
    const { id, secret } = await makeKey();
    await ask(secret);
    await ask(`tyo_demo_${'A'.repeat(43)}`);
    await ask(`tyo_demo_${'A'.repeat(43)}`);
    const { status, headers } = await ask(secret);
    expect([status, headers.get('retry-after')]).toEqual([429, '17']);
    expect(counted[1]).toBe(`desk key ${id}`);
  });

  it('says that it is unavailable while the database or Shopify is away', async () => {
    const { makeKey, ask, ports } = await startServer({
      links: {
        create: () => Promise.reject(new Error('down')),
        revokeOrder: async () => ({ outcome: 'none' }),
        revokeShop: async () => {},
      },
    });
    const { status, text } = await ask((await makeKey()).secret);
    expect([status, text]).toEqual([503, '{"error":"unavailable"}']);
    expect(ports.logged.at(-1)).toMatchObject({ level: 'error' });
  });
});

describe('/admin/desk-keys', () => {
  it('shows a key once, and afterwards its name and when it was used', async () => {
    const { admin, ask } = await startServer();
    expect(await admin('GET')).toMatchObject({ json: { keys: [], most: MOST_KEYS, secret: null } });
    const made = await admin('POST', '', { name: '  Gorgias ' });
    expect(made.json.secret).toMatch(/^tyo_demo_[\w-]{43}$/);
    expect(made.json.keys).toMatchObject([{ name: 'Gorgias', usedAt: null }]);
    await ask(made.json.secret);
    const { json } = await admin('GET');
    expect(json).toMatchObject({ keys: [{ usedAt: NOW.toISOString() }], secret: null });
    expect(JSON.stringify(json)).not.toContain(made.json.secret);
  });

  it('makes no more than a shop may have, and none without a name', async () => {
    const { admin, makeKey } = await startServer();
    for (let nth = 0; nth < MOST_KEYS; nth += 1) await makeKey(`Desk ${nth}`);
    expect(await admin('POST', '', { name: 'one more' })).toMatchObject({ status: 409 });
    for (const body of [{ name: ' ' }, { name: 'a'.repeat(61) }, {}]) {
      expect(await admin('POST', '', body)).toMatchObject({ status: 400 });
    }
  });

  it('is for the signed-in merchant alone', async () => {
    const { ports } = await startServer();
    for (const method of ['GET', 'POST']) {
      expect((await send(ports, '/admin/desk-keys', { method })).status).toBe(401);
    }
    expect((await send(ports, '/admin/desk-keys/1', { method: 'DELETE' })).status).toBe(401);
  });
});
