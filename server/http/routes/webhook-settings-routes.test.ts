import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { createTestWebhook } from '../../notices/webhook/create-test-webhook.ts';
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

/** A merchant's server, which keeps what it is sent. */
async function startReceiver() {
  const taken: { headers: Record<string, string>; body: string }[] = [];
  const receiver = {
    taken,
    status: 204,
    url: '',
    close: () => new Promise((closed) => server.close(closed)),
  };
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    taken.push({ headers: Object.fromEntries(headers), body: await readText(request) });
    response.writeHead(receiver.status, { connection: 'close' }).end();
  }
  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  receiver.url = `http://127.0.0.1:${port}`;
  return receiver;
}

const keepingOf = async () => 'on' as const;

/** The routes over the real outbox of one shop. */
async function openWebhooks(standIns: ReadonlyMap<string, string> = new Map()) {
  const stores = await memoryStores();
  opened.push(stores);
  const settings = createWebhookSettings({ ...stores, now: () => NOW });
  const testWebhook = createTestWebhook({ ...stores, standIns, now: () => NOW });
  const ports = fakePorts({
    notices: {
      ...fakePorts().notices,
      webhookSettings: settings,
      testWebhook,
      outbox: stores.outbox,
      keepingOf,
    },
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

  it('sends a signed test once, says what came of it, and not more than ten in an hour', async () => {
    const receiver = await startReceiver();
    const { ask, stores } = await openWebhooks(
      new Map([['https://hooks.shop.example', receiver.url]]),
    );
    expect((await ask('POST', '/test')).status, 'while they are off').toBe(404);
    const { body: saved } = await ask('PUT', '', CHOICE);
    expect((await ask('POST', '/test')).body).toEqual({ outcome: 'answered', status: 204 });
    const [first] = receiver.taken;
    if (!first) throw new Error('nothing has arrived');
    // The library checks the time by the machine's clock.
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    const event = new Webhook(saved.secret ?? '').verify(first.body, first.headers);
    vi.useRealTimers();
    expect(event).toEqual({
      type: 'test',
      timestamp: NOW.toISOString(),
      data: { shop: aShop() },
    });
    receiver.status = 500;
    expect((await ask('POST', '/test')).body).toEqual({ outcome: 'answered', status: 500 });
    await receiver.close();
    expect((await ask('POST', '/test')).body).toEqual({
      outcome: 'not_taken',
      problem: 'unreachable',
    });
    for (let sent = 3; sent < 10; sent += 1) await ask('POST', '/test');
    expect(await ask('POST', '/test')).toEqual({
      status: 429,
      body: { endsAt: '2026-11-25T14:05:00.000Z' },
    });
    expect(receiver.taken).toHaveLength(2);
    const after = (await ask('GET')).body;
    expect(after, 'nothing of it is stored').toMatchObject({
      endpoint: { trouble: null, stopped: null, lastSentAt: null },
      latest: [],
    });
    expect(await stores.outbox.latest(aShop(), 1)).toEqual([]);
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
