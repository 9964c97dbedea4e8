import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../../server/core/order.fixtures.ts';
import { listen, type RunningServer } from '../listen.ts';
import { seededRandom } from '../seeded-random.ts';
import { KEEPING_APP } from './app-config.fixtures.ts';
import { parseAppConfig } from './app-config.ts';
import {
  createWebhookSender,
  RETRY_MINUTES,
  SAME_BODY_WINDOW,
  type WebhookSender,
} from './webhook-sender.ts';

const MINUTE = 60_000;
const SECRET = 'secret';

/** What the app has got, oldest first. */
let received: { headers: Headers; body: string }[];
/** The status with which the app answers. */
let status: number;
let app: RunningServer;
let clock: Date;

beforeEach(async () => {
  received = [];
  status = 200;
  clock = NOW;
  app = await listen(async (request) => {
    received.push({ headers: request.headers, body: await request.text() });
    return new Response(null, { status });
  }, 0);
});

afterEach(() => app.close());

function aSender(
  options: { isGranted?: (topic: string) => boolean; seed?: number } = {},
): WebhookSender {
  const sender = createWebhookSender({
    shopDomain: 'demo.myshopify.com',
    apiSecret: SECRET,
    subscriptions: parseAppConfig(KEEPING_APP).subscriptions,
    isGranted: options.isGranted ?? (() => true),
    now: () => clock,
    random: seededRandom(options.seed ?? 1),
  });
  sender.deliverTo(app.url);
  return sender;
}

function updated(id: number, at = `2026-11-25T13:${String(id).padStart(2, '0')}:00Z`) {
  const body = { id, updated_at: at, email: 'jane@example.com', name: '#1001' };
  return { topic: 'orders/updated', body };
}

function wait(milliseconds: number): void {
  clock = new Date(clock.getTime() + milliseconds);
}

function topics(): (string | null)[] {
  return received.map(({ headers }) => headers.get('X-Shopify-Topic'));
}

function distinct(header: string): number {
  return new Set(received.map(({ headers }) => headers.get(header))).size;
}

/** Orders in the order in which their webhooks came, within a minute. */
async function arrivals(seed: number): Promise<number[]> {
  received = [];
  const sender = aSender({ seed });
  sender.faults = { lost: 0.3, doubled: 0.3, lateBy: MINUTE };
  for (let id = 1; id <= 40; id += 1) sender.send([updated(id)]);
  for (let second = 0; second <= 60; second += 1) {
    await sender.run();
    wait(1000);
  }
  return received.map(({ body }) => Number(JSON.parse(body).id));
}

async function settled(count: number): Promise<void> {
  await expect.poll(() => received.length).toBe(count);
}

describe('a webhook', () => {
  it('has the members that the app includes, signed, with Shopify’s headers', async () => {
    aSender().send([updated(1)]);
    await settled(1);
    const [{ headers, body } = { headers: new Headers(), body: '' }] = received;
    expect(JSON.parse(body)).toEqual({ id: 1, updated_at: '2026-11-25T13:01:00Z' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-shopify-topic': 'orders/updated',
      'x-shopify-shop-domain': 'demo.myshopify.com',
      'x-shopify-triggered-at': NOW.toISOString(),
      'x-shopify-hmac-sha256': createHmac('sha256', SECRET).update(body).digest('base64'),
      'x-shopify-webhook-id': expect.stringMatching(/./),
      'x-shopify-event-id': expect.stringMatching(/./),
    });
  });

  it('comes for each subscribed topic of one change, which have one event id', async () => {
    const fulfilled = { topic: 'orders/fulfilled', body: { id: 1 } };
    const created = { topic: 'fulfillments/create', body: { id: 7, order_id: 1 } };
    aSender().send([created, fulfilled, updated(1)]);
    await settled(2);
    expect(new Set(topics())).toEqual(new Set(['fulfillments/create', 'orders/updated']));
    expect(distinct('X-Shopify-Event-Id')).toBe(1);
    expect(distinct('X-Shopify-Webhook-Id')).toBe(2);
  });

  it('does not come for a topic whose scope was not granted', async () => {
    const sender = aSender({ isGranted: (topic) => !topic.startsWith('fulfillment') });
    sender.send([{ topic: 'fulfillments/create', body: { id: 7 } }, updated(1)]);
    await settled(1);
    expect(topics()).toEqual(['orders/updated']);
    expect(sender.deliveries).toHaveLength(1);
  });

  it('is dropped when its trimmed body equals that of an earlier one, for a short time', async () => {
    const sender = aSender();
    sender.send([updated(1)]);
    sender.send([updated(1)]);
    wait(SAME_BODY_WINDOW - 1);
    sender.send([updated(1)]);
    await settled(1);
    wait(1);
    sender.send([updated(1)]);
    await settled(2);
    // A body that is not trimmed has no twin.
    for (let time = 0; time < 2; time += 1)
      sender.send([{ topic: 'orders/delete', body: { id: 1 } }]);
    await settled(4);
  });

  it('is sent eight times again in four hours, with the body that it had at first', async () => {
    status = 503;
    const sender = aSender();
    sender.send([updated(1)]);
    await settled(1);
    await expect.poll(() => sender.deliveries[0]?.answers).toEqual([503]);
    for (const minutes of RETRY_MINUTES) {
      const before = received.length;
      wait(minutes * MINUTE - 1);
      await sender.run();
      expect(received).toHaveLength(before);
      wait(1);
      await sender.run();
      expect(received).toHaveLength(before + 1);
    }
    wait(240 * MINUTE);
    await sender.run();
    expect(received).toHaveLength(9);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(clock.getTime() - NOW.getTime()).toBeLessThanOrEqual(2 * 240 * MINUTE);
  });

  it('is not sent again once the app has answered', async () => {
    status = 500;
    const sender = aSender();
    sender.send([updated(1)]);
    await expect.poll(() => sender.deliveries[0]?.answers).toEqual([500]);
    status = 200;
    wait(MINUTE);
    await sender.run();
    wait(300 * MINUTE);
    await sender.run();
    expect(sender.deliveries[0]?.answers).toEqual([500, 200]);
  });

  it('has no answer while nothing listens', async () => {
    const sender = aSender();
    sender.deliverTo('http://127.0.0.1:1');
    sender.send([updated(1)]);
    await expect.poll(() => sender.deliveries[0]?.answers).toEqual([0]);
  });
});

describe('a network with faults', () => {
  it('loses some, doubles some, and lets them overtake each other', async () => {
    const ids = await arrivals(1);
    expect(new Set(ids).size).toBeGreaterThan(15);
    expect(new Set(ids).size).toBeLessThan(40);
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
    expect(ids).not.toEqual(ids.toSorted((a, b) => a - b));
    expect(distinct('X-Shopify-Webhook-Id'), 'the id of a double').toBe(new Set(ids).size);
  });

  it('does the same for the same seed', async () => {
    const first = new Set(await arrivals(7));
    expect(new Set(await arrivals(7))).toEqual(first);
    expect(new Set(await arrivals(8))).not.toEqual(first);
  });
});
