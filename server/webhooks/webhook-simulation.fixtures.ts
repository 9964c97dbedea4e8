import { NOW } from '../core/order.fixtures.ts';
import { NO_HINTS } from '../ports/hints.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import { SHOPS, SUBJECTS, type HistoryEvent } from './webhook-history.fixtures.ts';
import { createMemoryInbox } from './webhook-inbox.fixtures.ts';
import { runDueWebhooks, type RunWebhooksPorts } from './run-webhooks.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOT_ABORTED = new AbortController().signal;

/** One installation of the app; each has its own token. */
interface Installation {
  token: number;
  scopes: string;
}

/**
 * What has to be true of a counter in the end. `either` where a customer looked an order up again after a
 * request to redact them: that request may be late, and delete the new counter too.
 */
type Expectation = 'present' | 'deleted' | 'either';

interface Simulation {
  apply(event: HistoryEvent): Promise<void>;
  /** Delivers everything, newest first; Shopify answers, and our server has all the time it needs. */
  settle(): Promise<void>;
  /** Where what we have stored differs from what is true at Shopify. */
  mistakes(): string[];
}

/** A simulation of Shopify, the network and our server, in one process and on one clock. */
export function createSimulation(): Simulation {
  let now = NOW;
  let lastId = 0;

  // At Shopify, and in delivery.
  const installed = new Map<ShopDomain, Installation>();
  let isUnavailable = false;
  const inDelivery: Webhook[] = [];

  // At our server.
  const sessions = new Map<ShopDomain, Installation>();
  const counters = new Set<string>();
  const inbox = createMemoryInbox();
  const arrived: Webhook[] = [];

  const expectations = new Map<string, Expectation>();

  function send(topic: string, shop: ShopDomain, subject: string | null = null): void {
    lastId += 1;
    inDelivery.push({ topic, shop, id: `w${lastId}`, subject, about: null });
  }

  /** What Shopify answers to the token that we have stored for the shop. */
  function askShopify(shop: ShopDomain): Installation | null {
    if (isUnavailable) throw new Error('Shopify is unavailable');
    const installation = installed.get(shop);
    return installation && installation.token === sessions.get(shop)?.token ? installation : null;
  }

  /** A server that crashes after so many calls of its ports. */
  function startServer(steps: number): RunWebhooksPorts {
    let left = steps;
    function step<A extends unknown[], R>(take: (...given: A) => R) {
      return async (...given: A): Promise<Awaited<R>> => {
        left -= 1;
        if (left < 0) throw new Error('this server has crashed');
        return await take(...given);
      };
    }
    return {
      inbox: {
        ...inbox,
        claim: step(inbox.claim),
        finish: step(inbox.finish),
        postpone: step(inbox.postpone),
      },
      deleteRevokedSession: step((shop) => {
        if (!askShopify(shop)) sessions.delete(shop);
      }),
      deleteUnreadableSession: step(() => {}),
      leave: step(() => {}),
      refreshScopes: step((shop) => {
        const installation = askShopify(shop);
        if (installation) sessions.set(shop, { ...installation });
      }),
      deleteAllButSession: step((shop) => {
        for (const key of counters) if (key.startsWith(`${shop} `)) counters.delete(key);
      }),
      deleteCounter: step((shop, subject) => void counters.delete(`${shop} ${subject}`)),
      redactCustomer: step(() => {}),
      hints: NO_HINTS,
      answerLinkRequest: async () => {},
      hintParcels: async () => {},
      receiveDataRequest: step(() => {}),
      now: () => now,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    };
  }

  async function run(steps = Infinity): Promise<void> {
    try {
      await runDueWebhooks(startServer(steps), NOT_ABORTED);
    } catch {
      // It crashed, and starts anew with the next run.
    }
  }

  async function arrive(webhook: Webhook): Promise<void> {
    arrived.push(webhook);
    await inbox.add(webhook, now);
  }

  async function apply(event: HistoryEvent): Promise<void> {
    switch (event.kind) {
      case 'install': {
        if (installed.has(event.shop)) return;
        lastId += 1;
        installed.set(event.shop, { token: lastId, scopes: 'read_orders' });
        sessions.set(event.shop, { token: lastId, scopes: 'read_orders' });
        return;
      }
      case 'uninstall': {
        if (!installed.delete(event.shop)) return;
        send('app/uninstalled', event.shop);
        send('shop/redact', event.shop);
        for (const subject of SUBJECTS) expectations.set(`${event.shop} ${subject}`, 'deleted');
        return;
      }
      case 'grant': {
        const installation = installed.get(event.shop);
        if (!installation) return;
        installation.scopes = event.scopes;
        send('app/scopes_update', event.shop);
        return;
      }
      case 'look_up': {
        if (!installed.has(event.shop)) return;
        const key = `${event.shop} ${event.subject}`;
        counters.add(key);
        expectations.set(
          key,
          (expectations.get(key) ?? 'present') === 'present' ? 'present' : 'either',
        );
        return;
      }
      case 'redact_customer': {
        send('customers/redact', event.shop, event.subject);
        expectations.set(`${event.shop} ${event.subject}`, 'deleted');
        return;
      }
      case 'ask_what_is_stored':
        return send('customers/data_request', event.shop);
      case 'deliver': {
        const index = event.which % inDelivery.length;
        const webhook = inDelivery[index];
        if (!webhook) return;
        await arrive(webhook);
        if (!event.answerLost) inDelivery.splice(index, 1);
        return;
      }
      case 'repeat': {
        const webhook = arrived[event.which % arrived.length];
        if (webhook) await arrive(webhook);
        return;
      }
      case 'run':
        return run();
      case 'crash':
        return run(event.steps);
      case 'outage':
        isUnavailable = event.isUnavailable;
        return;
      case 'wait':
        now = new Date(now.getTime() + event.minutes * MINUTE);
    }
  }

  async function settle(): Promise<void> {
    isUnavailable = false;
    for (const webhook of inDelivery.toReversed()) {
      await arrive(webhook);
      await run();
    }
    now = new Date(now.getTime() + DAY);
    await run();
  }

  function mistakes(): string[] {
    const ofShops = SHOPS.filter(
      (shop) => JSON.stringify(sessions.get(shop)) !== JSON.stringify(installed.get(shop)),
    ).map((shop) => `the session of ${shop}`);
    const ofCounters = [...expectations]
      .filter(
        ([key, expected]) =>
          expected !== 'either' && counters.has(key) !== (expected === 'present'),
      )
      .map(([key, expected]) => `the counter of ${key}, to be ${expected}`);
    const ofInbox = [...inbox.rows.values()]
      .filter(({ finishedAt }) => finishedAt === null)
      .map(({ webhook }) => `the unfinished webhook ${webhook.topic}`);
    return [...ofShops, ...ofCounters, ...ofInbox];
  }

  return { apply, settle, mistakes };
}
