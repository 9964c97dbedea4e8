import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakePorts } from '../app.fixtures.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import { HINT_TOPICS } from './hinted-record.ts';
import { createMemoryInbox } from './webhook-inbox.fixtures.ts';
import {
  FINISHED_RETENTION,
  FIRST_RETRY_DELAY,
  LEASE,
  deleteFinishedWebhooks,
  runDueWebhooks,
  type RunWebhooksPorts,
} from './run-webhooks.ts';

const HOUR = 3_600_000;
const NOT_ABORTED = new AbortController().signal;

function aWebhook(topic: string, overrides: Partial<Webhook> = {}): Webhook {
  return { topic, shop: aShop(), id: topic, subject: null, about: null, ...overrides };
}

/** A server with received webhooks, on a clock that the test sets; `effects` is what it did. */
async function startServer({
  received,
  ...overrides
}: Partial<RunWebhooksPorts> & { received: Webhook[] }): Promise<{
  ports: RunWebhooksPorts;
  inbox: ReturnType<typeof createMemoryInbox>;
  effects: string[];
  logged: ReturnType<typeof fakePorts>['logged'];
  wait(milliseconds: number): void;
  run(): Promise<void>;
}> {
  const inbox = createMemoryInbox();
  const effects: string[] = [];
  const { log, logged } = fakePorts();
  let now = NOW;
  for (const webhook of received) await inbox.add(webhook, now);
  const ports: RunWebhooksPorts = {
    inbox,
    deleteRevokedSession: async (shop) => void effects.push(`revoked session of ${shop}`),
    deleteUnreadableSession: async (shop) => void effects.push(`unreadable session of ${shop}`),
    leave: async (shop) => void effects.push(`kept orders of ${shop}`),
    refreshScopes: async (shop) => void effects.push(`scopes of ${shop}`),
    deleteAllButSession: async (shop) => void effects.push(`rows of ${shop}`),
    deleteCounter: async (shop, subject) => void effects.push(`${subject} of ${shop}`),
    receiveDataRequest: async (shop, id, { orderIds }) =>
      void effects.push(`request ${id} for ${orderIds.join()} of ${shop}`),
    redactCustomer: async (shop, { orderIds }) =>
      void effects.push(`orders ${orderIds.join()} of ${shop}`),
    hints: {
      onOrder: async (shop, record) => void effects.push(`hint at ${record} of ${shop}`),
      onShop: async (shop) => void effects.push(`facts of ${shop}`),
      onBulkOperation: async (shop) => void effects.push(`bulk operation of ${shop}`),
    },
    answerLinkRequest: async (shop, orderId) => void effects.push(`link to ${orderId} of ${shop}`),
    hintParcels: async (shop, about) => void effects.push(`parcels ${about} of ${shop}`),
    now: () => now,
    log,
    ...overrides,
  };
  return {
    ports,
    inbox,
    effects,
    logged,
    wait: (milliseconds) => (now = new Date(now.getTime() + milliseconds)),
    run: () => runDueWebhooks(ports, NOT_ABORTED),
  };
}

async function effectsOf(webhook: Webhook): Promise<string[]> {
  const { run, effects } = await startServer({ received: [webhook] });
  await run();
  return effects;
}

describe('the effect of a webhook', () => {
  it.each([
    [
      'app/uninstalled',
      ['revoked session of demo.myshopify.com', 'kept orders of demo.myshopify.com'],
    ],
    ['app/scopes_update', ['scopes of demo.myshopify.com']],
    ['shop/update', ['facts of demo.myshopify.com']],
    ['bulk_operations/finish', ['bulk operation of demo.myshopify.com']],
    ['orders/updated', ['hint at null of demo.myshopify.com']],
    ['customers/data_request', ['request customers/data_request for  of demo.myshopify.com']],
    ['customers/redact', ['pseudonym of demo.myshopify.com']],
    [
      'shop/redact',
      [
        'rows of demo.myshopify.com',
        'unreadable session of demo.myshopify.com',
        'revoked session of demo.myshopify.com',
      ],
    ],
  ])('%s is %j', async (topic, effects) => {
    expect(await effectsOf(aWebhook(topic, { subject: 'pseudonym' }))).toEqual(effects);
  });

  it('is that the orders of a customer without an e-mail address are deleted too', async () => {
    const customer = { orderIds: ['1', '2'], contacts: [] };
    expect(await effectsOf(aWebhook('customers/redact', { customer }))).toEqual([
      'orders 1,2 of demo.myshopify.com',
    ]);
  });

  it.each(HINT_TOPICS)('%s is a hint at what the body names', async (topic) => {
    const about = 'gid://shopify/Order/1';
    expect(await effectsOf(aWebhook(topic, { about }))).toEqual([
      'hint at gid://shopify/Order/1 of demo.myshopify.com',
    ]);
  });

  it.each(['orders/paid', 'constructor'])(
    'is nothing for the unknown topic %s, which is logged',
    async (topic) => {
      const { run, logged, inbox } = await startServer({ received: [aWebhook(topic)] });
      await run();
      expect(logged).toMatchObject([{ level: 'warn', facts: { topic } }]);
      expect([...inbox.rows.values()]).toMatchObject([{ finishedAt: NOW.getTime() }]);
    },
  );

  it('is known for every topic that the app subscribes to', async () => {
    const toml = readFileSync(new URL('../../shopify.app.toml', import.meta.url), 'utf8');
    const topics = [...toml.matchAll(/^\s*(?:compliance_)?topics = \[([^\]]*)\]$/gm)]
      .flatMap(([, list = '']) => list.split(','))
      .flatMap((quoted) => /"(.*)"/.exec(quoted)?.[1] ?? []);
    expect(topics).toHaveLength(43);
    expect(topics).toEqual(expect.arrayContaining([...HINT_TOPICS]));
    const { run, logged } = await startServer({ received: topics.map((topic) => aWebhook(topic)) });
    await run();
    expect(logged.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('is a log line for a request for a customer’s data, without the customer', async () => {
    const received = [aWebhook('customers/data_request', { subject: 'pseudonym' })];
    const { run, logged } = await startServer({ received });
    await run();
    expect(logged).toMatchObject([{ level: 'info', facts: { shop: 'demo.myshopify.com' } }]);
    expect(JSON.stringify(logged)).not.toContain('pseudonym');
  });

  it('happens once for each of many', async () => {
    const received = Array.from({ length: 25 }, (_, index) =>
      aWebhook('app/scopes_update', { id: String(index) }),
    );
    const { run, wait, effects } = await startServer({ received });
    await run();
    wait(LEASE);
    await run();
    expect(effects).toHaveLength(25);
  });

  it('is tried again when it fails, after a delay that doubles up to an hour', async () => {
    const tries: number[] = [];
    const { run, wait, ports, logged } = await startServer({
      received: [aWebhook('app/uninstalled')],
      deleteRevokedSession: async () => {
        tries.push(ports.now().getTime() - NOW.getTime());
        throw new Error('Shopify is unavailable');
      },
    });
    for (let elapsed = 0; elapsed < 6 * HOUR; elapsed += FIRST_RETRY_DELAY) {
      await run();
      wait(FIRST_RETRY_DELAY);
    }
    const delays = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
    expect(delays.slice(0, 4)).toEqual([1, 2, 4, 8].map((times) => times * FIRST_RETRY_DELAY));
    expect(delays.slice(-2)).toEqual([HOUR, HOUR]);
    expect(logged[0]).toMatchObject({ level: 'error', facts: { topic: 'app/uninstalled' } });
  });

  it('happens although another fails', async () => {
    const { run, effects } = await startServer({
      received: [aWebhook('app/uninstalled'), aWebhook('app/scopes_update')],
      deleteRevokedSession: () => Promise.reject(new Error('Shopify is unavailable')),
    });
    await run();
    expect(effects).toEqual(['scopes of demo.myshopify.com']);
  });

  it('happens on another server after a crash, once the lease has expired', async () => {
    const { run, wait, inbox, effects } = await startServer({
      received: [aWebhook('app/scopes_update')],
    });
    await inbox.claim(NOW, new Date(NOW.getTime() + LEASE), 1);
    wait(LEASE - 1);
    await run();
    expect(effects).toEqual([]);
    wait(1);
    await run();
    expect(effects).toHaveLength(1);
  });

  it('waits for the next start when the server is stopping', async () => {
    const { ports, effects } = await startServer({ received: [aWebhook('app/scopes_update')] });
    await runDueWebhooks(ports, AbortSignal.abort());
    expect(effects).toEqual([]);
  });

  it('is stored until no duplicate can come, and while it is unfinished', async () => {
    const { ports, run, wait, inbox } = await startServer({
      received: [aWebhook('app/scopes_update'), aWebhook('app/uninstalled')],
      deleteRevokedSession: () => Promise.reject(new Error('Shopify is unavailable')),
    });
    await run();
    wait(FINISHED_RETENTION);
    await deleteFinishedWebhooks(ports);
    expect(inbox.rows.size).toBe(2);
    wait(1);
    await deleteFinishedWebhooks(ports);
    expect([...inbox.rows.values()]).toMatchObject([{ webhook: { topic: 'app/uninstalled' } }]);
  });
});
