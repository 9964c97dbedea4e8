import { afterEach, describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { SavedViews } from '../../ports/saved-views.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const LATE = { name: 'Late in Germany', query: 'needs=late&country=DE' };

const opened: Stores[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((stores) => stores.close()));
});

interface Answer {
  status: number;
  body: { views?: (typeof LATE & { id: string; version: number })[]; [field: string]: unknown };
}

/** The routes over real saved views of one shop. */
async function openViews() {
  const stores = await memoryStores();
  opened.push(stores);
  const ports = fakePorts({ savedViews: stores.savedViews });
  async function ask(method: string, path = '', body?: unknown): Promise<Answer> {
    const response = await send(ports, `/admin/views${path}`, {
      method,
      headers: signedIn(),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : { text } };
  }
  return { ask, ports, stores };
}

const down = () => Promise.reject(new Error('down'));

describe('/admin/views', () => {
  it('saves a view, changes, lists, orders and deletes it', async () => {
    const { ask } = await openViews();
    expect(await ask('GET')).toEqual({ status: 200, body: { views: [] } });
    const { body: saved } = await ask('POST', '', { ...LATE, name: '  Late in\nGermany ' });
    expect(saved).toMatchObject({ view: { ...LATE, version: 1 }, views: [LATE] });
    const [late] = saved.views ?? [];
    await ask('POST', '', { name: 'Lost', query: '?needs=lost' });
    const { body: ordered } = await ask('POST', '/order', { ids: ['gone', late?.id] });
    expect(ordered.views?.map(({ name }) => name)).toEqual(['Late in Germany', 'Lost']);
    const change = { name: 'Late', query: 'needs=late', version: 1 };
    const { body: changed } = await ask('PUT', `/${late?.id}`, change);
    expect(changed).toMatchObject({ view: { id: late?.id, name: 'Late', version: 2 } });
    const { body: left } = await ask('DELETE', `/${late?.id}?version=2`);
    expect(left.views).toMatchObject([{ name: 'Lost', query: 'needs=lost' }]);
  });

  it('tells who changes or deletes a view that somebody else has changed or deleted', async () => {
    const { ask } = await openViews();
    const { body } = await ask('POST', '', LATE);
    const [{ id } = { id: '' }] = body.views ?? [];
    const theirs = { ...LATE, name: 'Theirs', version: 1 };
    await ask('PUT', `/${id}`, theirs);
    const conflict = { status: 409, body: { view: { ...theirs, id, version: 2 } } };
    expect(await ask('PUT', `/${id}`, { ...LATE, version: 1 })).toEqual(conflict);
    expect(await ask('DELETE', `/${id}?version=1`)).toEqual(conflict);
    await ask('DELETE', `/${id}?version=2`);
    const gone = { status: 409, body: { view: null } };
    expect(await ask('PUT', `/${id}`, { ...LATE, version: 2 })).toEqual(gone);
    expect(await ask('DELETE', `/${id}?version=2`)).toEqual({ status: 200, body: { views: [] } });
  });

  it('keeps of a query what a list is made of, and nothing of Shopify’s', async () => {
    const { ask } = await openViews();
    const query = '?shop=x&id_token=secret&hmac=1&view=all&after=abc&saved=1&carrier=DHL&carrier=';
    const { body } = await ask('POST', '', { name: 'A', query });
    expect(body.views?.[0]?.query).toBe('view=all&carrier=DHL&carrier=');
  });

  it.each([
    ['name_missing', { ...LATE, name: ' \n ' }],
    ['name_too_long', { ...LATE, name: 'a'.repeat(61) }],
    ['query_too_long', { ...LATE, query: `carrier=${'a'.repeat(2_000)}` }],
    ['query_has_email', { ...LATE, query: 'q=jane%40example.com' }],
    ['query_has_email', { ...LATE, query: 'q=1001&q=jane%40example.com' }],
    ['query_has_email', { ...LATE, query: 'needs=late,jane@example.com' }],
    ['query_has_email', { ...LATE, query: 'carrier=DHL+jane%40example.com' }],
  ])('saves nothing and says why: %s', async (problem, body) => {
    const { ask, stores } = await openViews();
    expect(await ask('POST', '', body)).toEqual({ status: 422, body: { problem } });
    expect(await ask('PUT', '/a', { ...body, version: 1 })).toMatchObject({ status: 422 });
    expect(await stores.savedViews.list(aShop())).toEqual([]);
  });

  it('says that a name is taken, and that there are enough', async () => {
    const { ask } = await openViews();
    await ask('POST', '', LATE);
    const taken = await ask('POST', '', { ...LATE, name: LATE.name.toUpperCase() });
    expect(taken).toEqual({ status: 422, body: { problem: 'name_taken' } });
    for (let index = 1; index < 50; index++) await ask('POST', '', { name: `${index}`, query: '' });
    const full = await ask('POST', '', { name: 'One more', query: '' });
    expect(full).toEqual({ status: 422, body: { problem: 'too_many_views' } });
  });

  it.each([
    ['POST', '', '{'],
    ['POST', '', { name: 'A' }],
    ['PUT', '/a', LATE],
    ['PUT', '/a', { ...LATE, version: 2 ** 31 }],
    ['POST', '/order', { ids: ['a b'] }],
    ['DELETE', '/a', undefined],
  ])('refuses what the page does not send: %s%s %j', async (method, path, body) => {
    const { ask } = await openViews();
    expect(await ask(method, path, body)).toMatchObject({ status: 400 });
  });

  it('refuses a body that is too large, and who is not signed in', async () => {
    const { ask, ports } = await openViews();
    expect(await ask('POST', '', { ...LATE, name: 'a'.repeat(20_000) })).toMatchObject({
      status: 413,
    });
    for (const headers of [{}, signedIn(NOW, 'guessed')]) {
      for (const method of ['GET', 'POST']) {
        const response = await send(ports, '/admin/views', { method, headers });
        expect(response.status).toBe(401);
      }
    }
  });

  it('answers 503 when the database does not answer, and logs no name and no query', async () => {
    const savedViews: SavedViews = {
      list: down,
      find: down,
      add: down,
      change: down,
      delete: down,
      reorder: down,
    };
    const ports = fakePorts({ savedViews });
    for (const [method, path, body] of [
      ['GET', ''],
      ['POST', '', LATE],
      ['PUT', '/a', { ...LATE, version: 1 }],
      ['DELETE', '/a?version=1'],
      ['POST', '/order', { ids: [] }],
    ] as const) {
      const response = await send(ports, `/admin/views${path}`, {
        method,
        headers: signedIn(),
        ...(body && { body: JSON.stringify(body) }),
      });
      expect([method, response.status]).toEqual([method, 503]);
    }
    expect(JSON.stringify(ports.logged)).not.toMatch(/Germany|needs/);
  });
});
