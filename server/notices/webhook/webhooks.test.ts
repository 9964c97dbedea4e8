import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Notice } from '../../ports/outbox.ts';
import type { SendOutcome } from '../../ports/send-notice.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { FACTS } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../../stores/parcel-entry.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { dispatchNotices } from '../dispatch-notices.ts';
import { createSendWebhook, type SendWebhookPorts } from './create-send-webhook.ts';
import { createWebhookSettings } from './webhook-settings.ts';

const ORIGIN = 'https://hooks.shop.example';
const CHOICE = {
  url: `${ORIGIN}/deliveries?key=1`,
  kinds: ['delivered', 'attempt_failed'],
} as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const NOTICE: Notice = {
  shop: aShop(),
  orderId: '1',
  orderName: '#1',
  deliveryId: '71',
  kind: 'delivered',
  channel: 'webhook',
  nth: 1,
  happenedAt: NOW,
  expectedOn: null,
  carrier: 'PostNL',
  country: 'NL',
};

interface Received {
  path: string | undefined;
  headers: Record<string, string>;
  body: string;
}

let stores: Stores;
let server: Server;
let standIns: ReadonlyMap<string, string>;
let answer: (response: ServerResponse) => void;
const received: Received[] = [];

beforeAll(async () => {
  stores = await memoryStores();
  server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  standIns = new Map([[ORIGIN, `http://127.0.0.1:${address.port}`]]);
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await stores.close();
});

beforeEach(() => {
  answer = (response) => void response.writeHead(204).end();
});

afterEach(async () => {
  received.length = 0;
  await stores.deleteAllButSession(aShop());
});

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  received.push({ path: request.url, headers, body });
  answer(response);
}

async function turnOn(now = NOW): Promise<string> {
  const result = await createWebhookSettings({ ...stores, now: () => now }).save(aShop(), CHOICE);
  if (result.outcome !== 'saved' || result.secret === null) throw new Error('not saved');
  return result.secret;
}

function send(overrides: Partial<SendWebhookPorts> = {}): Promise<SendOutcome> {
  return createSendWebhook({ ...stores, standIns, now: () => NOW, ...overrides })(NOTICE, 'msg_1');
}

function isSignedBy(secret: string, { body, headers }: Received): boolean {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
}

describe('a webhook', () => {
  it('is one that the library of Standard Webhooks takes, and says who it is about by ids', async () => {
    const now = new Date();
    const secret = await turnOn(now);
    expect(await send({ now: () => now })).toEqual({ outcome: 'sent' });
    const [one] = received;
    if (!one) throw new Error('nothing has arrived');
    expect(isSignedBy(secret, one)).toBe(true);
    expect(isSignedBy(secret, { ...one, body: `${one.body} ` })).toBe(false);
    expect(isSignedBy(secret, { ...one, headers: { ...one.headers, 'webhook-id': 'x' } })).toBe(
      false,
    );
    expect(one).toMatchObject({
      path: '/deliveries?key=1',
      headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' },
    });
    expect(JSON.parse(one.body)).toEqual({
      type: 'delivery.delivered',
      timestamp: NOW.toISOString(),
      data: {
        shop: 'demo.myshopify.com',
        order_id: '1',
        order_name: '#1',
        fulfillment_id: '71',
        carrier: 'PostNL',
        country: 'NL',
        expected_on: null,
        count: 1,
      },
    });
  });

  it('is signed by two secrets for a day after a new one was made', async () => {
    const old = await turnOn();
    const made = await createWebhookSettings({ ...stores, now: () => new Date() }).rotateSecret(
      aShop(),
    );
    if (!made) throw new Error('there is no secret');
    const today = new Date();
    await send({ now: () => today });
    await send({ now: () => new Date(today.getTime() + 2 * DAY) });
    const [one, other] = received;
    if (!one || !other) throw new Error('nothing has arrived');
    expect([isSignedBy(old, one), isSignedBy(made.secret, one)]).toEqual([true, true]);
    expect(one.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    expect(other.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });

  it.each<[string, (response: ServerResponse) => void, SendOutcome]>([
    ['is taken', (response) => response.writeHead(200).end('fine'), { outcome: 'sent' }],
    ['fails', (response) => response.writeHead(500).end(), notNow('refused')],
    ['is not known', (response) => response.writeHead(404).end(), notNow('refused')],
    [
      'is to come later',
      (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
      notNow('refused', 120),
    ],
    [
      'is sent elsewhere',
      (response) => response.writeHead(307, { location: 'http://169.254.169.254/' }).end(),
      notNow('refused'),
    ],
    ['is cut off', (response) => response.destroy(), notNow('unreachable')],
    [
      'is answered without an end',
      (response) => response.writeHead(200).end('x'.repeat(70_000)),
      notNow('unreachable'),
    ],
    [
      'is wanted no more',
      (response) => response.writeHead(410).end(),
      { outcome: 'stopped', stop: 'gone', problem: 'gone' },
    ],
  ])('that %s', async (_, answering, expected) => {
    await turnOn();
    answer = answering;
    expect(await send()).toEqual(expected);
    expect(received).toHaveLength(1);
  });

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1'])(
    'does not go to %s, whatever its name is',
    async (address) => {
      await turnOn();
      const family = address.includes(':') ? 6 : 4;
      const outcome = await send({
        standIns: new Map(),
        resolve: (_host, _options, callback) => callback(null, [{ address, family }]),
      });
      expect(outcome).toEqual(notNow('address_refused'));
    },
  );

  it('stops where no key opens its address', async () => {
    expect(await send()).toEqual({ outcome: 'stopped', stop: 'unreadable', problem: 'unreadable' });
  });
});

describe('the address of webhooks', () => {
  it.each([
    'http://hooks.shop.example',
    'https://localhost/hooks',
    'https://10.0.0.1',
    'https://[::1]/',
    'https://user:pass@hooks.shop.example',
    'https://hooks.shop.example:8443',
    'https://hooks.shop.example#a',
    'hooks.shop.example',
    `https://hooks.shop.example/${'x'.repeat(1_000)}`,
  ])('is refused: %s', async (url) => {
    const settings = createWebhookSettings({ ...stores, now: () => NOW });
    const refused = { outcome: 'refused', problem: 'url_refused' };
    expect(await settings.save(aShop(), { ...CHOICE, url })).toEqual(refused);
    expect(await settings.read(aShop())).toBeNull();
  });
});

describe('webhooks that a merchant turns on', () => {
  it('tell once what happens to an order from then on, until they are turned off', async () => {
    const settings = createWebhookSettings({ ...stores, now: () => NOW });
    await stores.shops.saveFacts(aShop(), FACTS, NOW);
    await stores.keptOrders.put(aShop(), parcelEntry('in_transit'), NOW);
    await turnOn();
    const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * MINUTE);
    const change = (...entry: Parameters<typeof parcelEntry>): Promise<unknown> =>
      stores.keptOrders.put(aShop(), parcelEntry(...entry), at((entry[1] ?? 0) / MINUTE));
    const dispatch = (minutes: number): Promise<void> =>
      dispatchNotices(
        {
          ...stores,
          channels: new Map([
            ['webhook', createSendWebhook({ ...stores, standIns, now: () => NOW })],
          ]),
          now: () => at(minutes),
          random: () => 0.5,
          log: { warn() {} },
        },
        new AbortController().signal,
      );
    await change('attempt_failed', MINUTE);
    await dispatch(5);
    expect(received, 'it has not settled').toEqual([]);
    answer = (response) => void response.writeHead(500).end();
    await dispatch(12);
    expect((await settings.read(aShop()))?.trouble?.problem).toBe('refused');
    answer = (response) => void response.writeHead(204).end();
    await dispatch(14);
    await dispatch(20);
    const ids = received.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    expect(await settings.read(aShop())).toMatchObject({
      url: CHOICE.url,
      trouble: null,
      lastSentAt: at(14),
    });
    await settings.turnOff(aShop());
    await change('delivered', 30 * MINUTE);
    await dispatch(60);
    expect(received).toHaveLength(2);
  });
});

function notNow(
  problem: 'refused' | 'unreachable' | 'address_refused',
  retryAfterSeconds: number | null = null,
): SendOutcome {
  return { outcome: 'not_now', problem, retryAfterSeconds };
}
