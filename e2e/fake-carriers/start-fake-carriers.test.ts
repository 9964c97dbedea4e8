import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '../fake-shopify/listen.ts';
import { sendHooks } from './send-hooks.ts';
import { startFakeCarriers, type FakeCarriers } from './start-fake-carriers.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const DELIVERED = '1Z0000000000000002';

let fake: FakeCarriers;
let receiver: RunningServer;
const received: string[] = [];

beforeAll(async () => {
  fake = await startFakeCarriers({ now: () => NOW, hasLimits: true, delay: 1 });
  const app = new Hono();
  app.post('/hook', async (c) => {
    received.push(await c.req.text());
    return c.body(null, 204);
  });
  receiver = await listen(app.fetch, 0);
});

afterAll(async () => {
  await Promise.all([fake.close(), receiver.close()]);
});

describe('the fake of the tracking services', () => {
  it('answers as many calls in a second as a service allows', async () => {
    const url = fake.standIns.get('https://api.17track.net');
    const statuses: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) {
      const headers = { '17token': fake.account('17track').apiKey };
      const path = `${url}/track/v2.4/getquota`;
      const { status } = await fetch(path, { method: 'POST', headers, body: '{}' });
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('sends each hook once or twice, and out of order', async () => {
    const hooks = fake.hooksOf('easypost', DELIVERED);
    const sent = hooks.map(({ body }) => body);
    const orders = new Set<string>();
    for (const seed of [1, 2, 3]) {
      received.length = 0;
      const statuses = await sendHooks(`${receiver.url}/hook`, hooks, seed);
      expect(new Set(statuses)).toEqual(new Set([204]));
      expect(new Set(received)).toEqual(new Set(sent));
      orders.add(received.map((body) => sent.indexOf(body)).join(' '));
    }
    expect([...orders].some((order) => order !== order.split(' ').toSorted().join(' '))).toBe(true);
    expect([...orders].some((order) => order.split(' ').length > sent.length)).toBe(true);
  });
});
