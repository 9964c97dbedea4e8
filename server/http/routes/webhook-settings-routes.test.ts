import { afterEach, describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { createWebhookSettings } from '../../notices/webhook/webhook-settings.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { FACTS } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../../stores/parcel-entry.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const CHOICE = { url: 'https://hooks.shop.example/canary-path', kinds: ['delivered', 'lost'] };

const opened: Stores[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((stores) => stores.close()));
});

interface Answer {
  status: number;
  body: { secret?: string; [field: string]: unknown };
}

const keepingOf = async () => 'on' as const;

/** The routes over the real outbox of one shop. */
async function openWebhooks() {
  const stores = await memoryStores();
  opened.push(stores);
  const settings = createWebhookSettings({ ...stores, now: () => NOW });
  const ports = fakePorts({
    notices: { webhookSettings: settings, outbox: stores.outbox, keepingOf },
  });
  async function ask(method: string, path = '', body?: unknown): Promise<Answer> {
    const response = await send(ports, `/admin/webhooks${path}`, {
      method,
      headers: signedIn(),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : { text } };
  }
  return { ask, ports, stores };
}

const down = () => Promise.reject(new Error('down'));

describe('/admin/webhooks', () => {
  it('turns webhooks on, tells their secret once, makes a new one, and turns them off', async () => {
    const { ask, ports } = await openWebhooks();
    const off = { status: 200, body: { keeping: 'on', endpoint: null, latest: [] } };
    expect(await ask('GET')).toEqual(off);
    expect((await ask('POST', '/secret')).status).toBe(404);
    const { body: first } = await ask('PUT', '', CHOICE);
    expect(first.secret).toMatch(/^whsec_[\w+/]{32}$/);
    const endpoint = {
      url: CHOICE.url,
      kinds: ['lost', 'delivered'],
      stopped: null,
      trouble: null,
      lastSentAt: null,
      oldSecretEndsAt: null,
    };
    expect(await ask('GET')).toEqual({
      status: 200,
      body: { keeping: 'on', endpoint, latest: [] },
    });
    const { body: changed } = await ask('PUT', '', { ...CHOICE, kinds: ['late'] });
    expect(changed).toEqual({
      keeping: 'on',
      endpoint: { ...endpoint, kinds: ['late'] },
      latest: [],
    });
    const { body: rotated } = await ask('POST', '/secret');
    expect(rotated).toMatchObject({
      secret: expect.stringMatching(/^whsec_/),
      endpoint: { kinds: ['late'], oldSecretEndsAt: '2026-11-26T13:05:00.000Z' },
    });
    expect(rotated.secret).not.toBe(first.secret);
    expect(await ask('DELETE')).toEqual(off);
    expect(JSON.stringify(ports.log)).not.toMatch(/canary-path|whsec_/);
  });

  it('shows what was written last, and what came of it', async () => {
    const { ask, stores } = await openWebhooks();
    await stores.shops.saveFacts(aShop(), FACTS, NOW);
    await ask('PUT', '', CHOICE);
    for (const state of ['in_transit', 'delivered'] as const) {
      await stores.keptOrders.put(aShop(), parcelEntry(state, state === 'delivered' ? 1 : 0), NOW);
    }
    expect((await ask('GET')).body).toMatchObject({
      latest: [{ orderName: '#1', kind: 'delivered', end: null, problem: null, attempts: 0 }],
    });
  });

  it.each([
    ['url_refused', { ...CHOICE, url: 'http://hooks.shop.example' }],
    ['url_refused', { ...CHOICE, url: 'https://192.168.0.1/' }],
    ['no_kinds', { ...CHOICE, kinds: [] }],
  ])('saves nothing where there is %s', async (problem, body) => {
    const { ask } = await openWebhooks();
    expect(await ask('PUT', '', body)).toEqual({ status: 422, body: { problem } });
    expect((await ask('GET')).body).toEqual({ keeping: 'on', endpoint: null, latest: [] });
  });

  it('answers nobody without a session, no other body, and says when the store is away', async () => {
    const { ask, ports } = await openWebhooks();
    const body = JSON.stringify(CHOICE);
    expect((await send(ports, '/admin/webhooks', { method: 'PUT', body })).status).toBe(401);
    expect((await ask('PUT', '', { ...CHOICE, kinds: ['eaten'] })).status).toBe(400);
    const webhookSettings = { ...ports.notices.webhookSettings, read: down };
    const away = { ...ports, notices: { ...ports.notices, webhookSettings } };
    expect((await send(away, '/admin/webhooks', { headers: signedIn() })).status).toBe(503);
  });
});
