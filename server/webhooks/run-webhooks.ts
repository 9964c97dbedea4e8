import type { Log } from '../ports/log.ts';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ClaimedWebhook, Webhook, WebhookInbox } from '../ports/webhook-inbox.ts';

/**
 * What the work needs of the world. All of it may happen twice, each call ends by itself, and throws when
 * it has to be tried again.
 */
export interface WebhookWorkPorts {
  inbox: WebhookInbox;
  /**
   * Asks Shopify whether it still accepts the shop's token, and forgets the session if not; that very
   * session, as the merchant may install the app again meanwhile.
   */
  forgetDeadSession(shop: ShopDomain): Promise<void>;
  /** Asks Shopify what the shop has granted, and keeps it with the session; nothing to do without the app. */
  refreshScopes(shop: ShopDomain): Promise<void>;
  /** Every row that is kept for the shop, but its session and webhooks whose work is not done. */
  forgetAllButSession(shop: ShopDomain): Promise<void>;
  /** What is counted under the pseudonym of a customer. */
  forgetSubject(shop: ShopDomain, subject: string): Promise<void>;
  now(): Date;
  log: Log;
}

/** Taken on together, and worked on at once. */
const BATCH = 10;

/** Milliseconds after which a server that has taken on work is taken for dead; far above what any takes. */
export const LEASE = MINUTE;

/** Milliseconds until the second try; each further one waits twice as long, up to the longest wait. */
export const FIRST_WAIT = 10_000;
const LONGEST_WAIT = HOUR;

/** Milliseconds. Shopify sends again for four hours, and may be a day late (shopify.dev, "webhooks"). */
export const FINISHED_KEPT = 7 * DAY;

type Work = (ports: WebhookWorkPorts, webhook: Webhook) => Promise<void> | void;

/**
 * A webhook is a hint, maybe late, maybe out of order: the work asks how things are now. So it may be
 * done in any order, and any number of times.
 */
const WORK: ReadonlyMap<string, Work> = new Map<string, Work>([
  ['app/uninstalled', ({ forgetDeadSession }, { shop }) => forgetDeadSession(shop)],
  ['app/scopes_update', ({ refreshScopes }, { shop }) => refreshScopes(shop)],
  [
    'customers/data_request',
    ({ log }, { shop, id }) => log.info({ shop, id }, 'a customer asks what is stored: nothing'),
  ],
  [
    'customers/redact',
    async ({ forgetSubject }, { shop, subject }) => {
      if (subject !== null) await forgetSubject(shop, subject);
    },
  ],
  [
    'shop/redact',
    async ({ forgetAllButSession, forgetDeadSession }, { shop }) => {
      await forgetAllButSession(shop);
      await forgetDeadSession(shop);
    },
  ],
]);

/** Does all work that is due. What fails is due again later; throws when the inbox itself is away. */
export async function workThrough(ports: WebhookWorkPorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const now = ports.now();
    const claimed = await ports.inbox.claim(now, later(now, LEASE), BATCH);
    if (claimed.length === 0) return;
    await Promise.all(claimed.map((webhook) => workOn(ports, webhook)));
  }
}

/** Forgets the webhooks that are done and too old to come again. */
export async function sweepWebhooks({ inbox, now }: WebhookWorkPorts): Promise<void> {
  await inbox.sweep(later(now(), -FINISHED_KEPT));
}

async function workOn(ports: WebhookWorkPorts, webhook: ClaimedWebhook): Promise<void> {
  const { inbox, now, log } = ports;
  const { topic, shop, id, attempts } = webhook;
  const work = WORK.get(topic);
  if (!work) log.warn({ topic, shop, id }, 'a webhook of a topic without work');
  try {
    await work?.(ports, webhook);
  } catch (error) {
    log.error({ topic, shop, id, attempts, err: error }, 'the work of a webhook failed');
    const wait = Math.min(FIRST_WAIT * 2 ** attempts, LONGEST_WAIT);
    await inbox.postpone(webhook, later(now(), wait));
    return;
  }
  await inbox.finish(webhook, now());
}

function later(date: Date, milliseconds: number): Date {
  return new Date(date.getTime() + milliseconds);
}
