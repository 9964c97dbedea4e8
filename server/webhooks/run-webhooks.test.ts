import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakePorts } from '../app.fixtures.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import { createMemoryInbox } from './webhook-inbox.fixtures.ts';
import {
  FINISHED_KEPT,
  FIRST_WAIT,
  LEASE,
  sweepWebhooks,
  workThrough,
  type WebhookWorkPorts,
} from './run-webhooks.ts';

const HOUR = 3_600_000;
const GOING_ON = new AbortController().signal;

function aWebhook(topic: string, overrides: Partial<Webhook> = {}): Webhook {
  return { topic, shop: aShop(), id: topic, subject: null, ...overrides };
}

/** A server at work on what was received, on a clock that the test turns; `done` is what it did. */
async function scene({
  received,
  ...overrides
}: Partial<WebhookWorkPorts> & { received: Webhook[] }): Promise<{
  ports: WebhookWorkPorts;
  inbox: ReturnType<typeof createMemoryInbox>;
  done: string[];
  logged: ReturnType<typeof fakePorts>['logged'];
  wait(milliseconds: number): void;
  work(): Promise<void>;
}> {
  const inbox = createMemoryInbox();
  const done: string[] = [];
  const { log, logged } = fakePorts();
  let now = NOW;
  for (const webhook of received) await inbox.add(webhook, now);
  const ports: WebhookWorkPorts = {
    inbox,
    forgetDeadSession: async (shop) => void done.push(`dead session of ${shop}`),
    refreshScopes: async (shop) => void done.push(`scopes of ${shop}`),
    forgetAllButSession: async (shop) => void done.push(`rows of ${shop}`),
    forgetSubject: async (shop, subject) => void done.push(`${subject} of ${shop}`),
    now: () => now,
    log,
    ...overrides,
  };
  return {
    ports,
    inbox,
    done,
    logged,
    wait: (milliseconds) => (now = new Date(now.getTime() + milliseconds)),
    work: () => workThrough(ports, GOING_ON),
  };
}

async function doneFor(webhook: Webhook): Promise<string[]> {
  const { work, done } = await scene({ received: [webhook] });
  await work();
  return done;
}

describe('the work of a webhook', () => {
  it.each([
    ['app/uninstalled', ['dead session of demo.myshopify.com']],
    ['app/scopes_update', ['scopes of demo.myshopify.com']],
    ['customers/data_request', []],
    ['customers/redact', ['pseudonym of demo.myshopify.com']],
    ['shop/redact', ['rows of demo.myshopify.com', 'dead session of demo.myshopify.com']],
  ])('%s is %j', async (topic, done) => {
    expect(await doneFor(aWebhook(topic, { subject: 'pseudonym' }))).toEqual(done);
  });

  it('is nothing for a customer without an e-mail address', async () => {
    expect(await doneFor(aWebhook('customers/redact'))).toEqual([]);
  });

  it.each(['orders/updated', 'constructor'])(
    'is nothing for the unknown topic %s, which is logged',
    async (topic) => {
      const { work, logged, inbox } = await scene({ received: [aWebhook(topic)] });
      await work();
      expect(logged).toMatchObject([{ level: 'warn', facts: { topic } }]);
      expect([...inbox.rows.values()]).toMatchObject([{ finishedAt: NOW.getTime() }]);
    },
  );

  it('is known for every topic that the app subscribes to', async () => {
    const toml = readFileSync(new URL('../../shopify.app.toml', import.meta.url), 'utf8');
    const topics = [...toml.matchAll(/^\s*(?:compliance_)?topics = (\[.*\])$/gm)]
      .flatMap(([, list = '']) => JSON.parse(list))
      .map(String);
    expect(topics).toHaveLength(5);
    const { work, logged } = await scene({ received: topics.map((topic) => aWebhook(topic)) });
    await work();
    expect(logged.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('tells a request for a customer’s records in the log, without the customer', async () => {
    const received = [aWebhook('customers/data_request', { subject: 'pseudonym' })];
    const { work, logged } = await scene({ received });
    await work();
    expect(logged).toMatchObject([{ level: 'info', facts: { shop: 'demo.myshopify.com' } }]);
    expect(JSON.stringify(logged)).not.toContain('pseudonym');
  });

  it('is done once, for all that was received', async () => {
    const received = Array.from({ length: 25 }, (_, index) =>
      aWebhook('app/scopes_update', { id: String(index) }),
    );
    const { work, wait, done } = await scene({ received });
    await work();
    wait(LEASE);
    await work();
    expect(done).toHaveLength(25);
  });

  it('that fails is tried again, each time after twice the wait, at least every hour', async () => {
    const tries: number[] = [];
    const { work, wait, ports, logged } = await scene({
      received: [aWebhook('app/uninstalled')],
      forgetDeadSession: async () => {
        tries.push(ports.now().getTime() - NOW.getTime());
        throw new Error('Shopify is away');
      },
    });
    for (let elapsed = 0; elapsed < 6 * HOUR; elapsed += FIRST_WAIT) {
      await work();
      wait(FIRST_WAIT);
    }
    const waits = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8].map((times) => times * FIRST_WAIT));
    expect(waits.slice(-2)).toEqual([HOUR, HOUR]);
    expect(logged[0]).toMatchObject({ level: 'error', facts: { topic: 'app/uninstalled' } });
  });

  it('that fails holds up no other', async () => {
    const { work, done } = await scene({
      received: [aWebhook('app/uninstalled'), aWebhook('app/scopes_update')],
      forgetDeadSession: () => Promise.reject(new Error('Shopify is away')),
    });
    await work();
    expect(done).toEqual(['scopes of demo.myshopify.com']);
  });

  it('that a crash cut short is done by another server, once the lease is over', async () => {
    const { work, wait, inbox, done } = await scene({ received: [aWebhook('app/scopes_update')] });
    await inbox.claim(NOW, new Date(NOW.getTime() + LEASE), 1);
    wait(LEASE - 1);
    await work();
    expect(done).toEqual([]);
    wait(1);
    await work();
    expect(done).toHaveLength(1);
  });

  it('is left to the next start when the server is told to stop', async () => {
    const { ports, done } = await scene({ received: [aWebhook('app/scopes_update')] });
    await workThrough(ports, AbortSignal.abort());
    expect(done).toEqual([]);
  });

  it('is remembered until it cannot come again, and for ever while it is not done', async () => {
    const { ports, work, wait, inbox } = await scene({
      received: [aWebhook('app/scopes_update'), aWebhook('app/uninstalled')],
      forgetDeadSession: () => Promise.reject(new Error('Shopify is away')),
    });
    await work();
    wait(FINISHED_KEPT);
    await sweepWebhooks(ports);
    expect(inbox.rows.size).toBe(2);
    wait(1);
    await sweepWebhooks(ports);
    expect([...inbox.rows.values()]).toMatchObject([{ webhook: { topic: 'app/uninstalled' } }]);
  });
});
