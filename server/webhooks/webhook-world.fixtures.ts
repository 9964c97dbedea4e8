import { NOW } from '../core/order.fixtures.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import { SHOPS, SUBJECTS, type HistoryEvent } from './webhook-history.fixtures.ts';
import { createMemoryInbox } from './webhook-inbox.fixtures.ts';
import { workThrough, type WebhookWorkPorts } from './run-webhooks.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const GOING_ON = new AbortController().signal;

/** One installation of the app: every new one has a token of its own. */
interface Installation {
  token: number;
  scopes: string;
}

/**
 * What has to be true of a counter in the end. `either` where a customer looked up again after a request
 * to forget them: that request may be late, and forget the new look-up too.
 */
type Fate = 'kept' | 'forgotten' | 'either';

interface World {
  happen(event: HistoryEvent): Promise<void>;
  /** Everything arrives, newest first, Shopify answers, and our server has all the time it needs. */
  settle(): Promise<void>;
  /** Where what we keep is not what is true. */
  mistakes(): string[];
  /** Times that our server died at work. */
  deaths(): number;
}

/** Shopify, the network and our server. */
export function createWorld(): World {
  let now = NOW;
  let made = 0;

  // At Shopify, and on the way to us.
  const installed = new Map<ShopDomain, Installation>();
  let away = false;
  const onTheirWay: Webhook[] = [];

  // At our server.
  const sessions = new Map<ShopDomain, Installation>();
  const counters = new Set<string>();
  const inbox = createMemoryInbox();
  const arrived: Webhook[] = [];
  let deaths = 0;

  const fates = new Map<string, Fate>();

  function send(topic: string, shop: ShopDomain, subject: string | null = null): void {
    made += 1;
    onTheirWay.push({ topic, shop, id: `w${made}`, subject });
  }

  /** What Shopify answers to the token that we keep for the shop. */
  function askShopify(shop: ShopDomain): Installation | null {
    if (away) throw new Error('Shopify is away');
    const installation = installed.get(shop);
    return installation && installation.token === sessions.get(shop)?.token ? installation : null;
  }

  /** A server that dies when it has taken so many steps. */
  function startServer(steps: number): WebhookWorkPorts {
    let left = steps;
    function step<A extends unknown[], R>(take: (...given: A) => R) {
      return async (...given: A): Promise<Awaited<R>> => {
        left -= 1;
        if (left < 0) throw new Error('this server is dead');
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
      forgetDeadSession: step((shop) => {
        if (!askShopify(shop)) sessions.delete(shop);
      }),
      refreshScopes: step((shop) => {
        const installation = askShopify(shop);
        if (installation) sessions.set(shop, { ...installation });
      }),
      forgetAllButSession: step((shop) => {
        for (const key of counters) if (key.startsWith(`${shop} `)) counters.delete(key);
      }),
      forgetSubject: step((shop, subject) => void counters.delete(`${shop} ${subject}`)),
      now: () => now,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    };
  }

  async function work(steps = Infinity): Promise<void> {
    try {
      await workThrough(startServer(steps), GOING_ON);
    } catch {
      deaths += 1;
    }
  }

  async function arrive(webhook: Webhook): Promise<void> {
    arrived.push(webhook);
    await inbox.add(webhook, now);
  }

  async function happen(event: HistoryEvent): Promise<void> {
    switch (event.kind) {
      case 'install': {
        if (installed.has(event.shop)) return;
        made += 1;
        installed.set(event.shop, { token: made, scopes: 'read_orders' });
        sessions.set(event.shop, { token: made, scopes: 'read_orders' });
        return;
      }
      case 'uninstall': {
        if (!installed.delete(event.shop)) return;
        send('app/uninstalled', event.shop);
        send('shop/redact', event.shop);
        for (const subject of SUBJECTS) fates.set(`${event.shop} ${subject}`, 'forgotten');
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
        fates.set(key, (fates.get(key) ?? 'kept') === 'kept' ? 'kept' : 'either');
        return;
      }
      case 'redact_customer': {
        send('customers/redact', event.shop, event.subject);
        fates.set(`${event.shop} ${event.subject}`, 'forgotten');
        return;
      }
      case 'ask_what_is_stored':
        return send('customers/data_request', event.shop);
      case 'deliver': {
        const index = event.which % onTheirWay.length;
        const webhook = onTheirWay[index];
        if (!webhook) return;
        await arrive(webhook);
        if (!event.answerLost) onTheirWay.splice(index, 1);
        return;
      }
      case 'repeat': {
        const webhook = arrived[event.which % arrived.length];
        if (webhook) await arrive(webhook);
        return;
      }
      case 'work':
        return work();
      case 'crash':
        return work(event.steps);
      case 'outage':
        away = event.away;
        return;
      case 'wait':
        now = new Date(now.getTime() + event.minutes * MINUTE);
    }
  }

  async function settle(): Promise<void> {
    away = false;
    for (const webhook of onTheirWay.toReversed()) {
      await arrive(webhook);
      await work();
    }
    now = new Date(now.getTime() + DAY);
    await work();
  }

  function mistakes(): string[] {
    const ofShops = SHOPS.filter(
      (shop) => JSON.stringify(sessions.get(shop)) !== JSON.stringify(installed.get(shop)),
    ).map((shop) => `the session of ${shop}`);
    const ofCounters = [...fates]
      .filter(([key, fate]) => fate !== 'either' && counters.has(key) !== (fate === 'kept'))
      .map(([key, fate]) => `the counter of ${key}, to be ${fate}`);
    const ofWork = [...inbox.rows.values()]
      .filter(({ finishedAt }) => finishedAt === null)
      .map(({ webhook }) => `the work of ${webhook.topic}`);
    return [...ofShops, ...ofCounters, ...ofWork];
  }

  return { happen, settle, mistakes, deaths: () => deaths };
}
