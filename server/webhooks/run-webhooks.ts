import type { Hints } from '../ports/hints.ts';
import type { AnswerLinkRequest } from '../ports/link-mails.ts';
import type { Log } from '../ports/log.ts';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import type { CustomerOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import {
  CARRIER_TOPIC,
  type ClaimedWebhook,
  type Webhook,
  type WebhookInbox,
} from '../ports/webhook-inbox.ts';
import { HINT_TOPICS, LINK_REQUESTED } from './hinted-record.ts';

/**
 * What the effects of a webhook need of the world. Each call may be made twice, ends by itself, and throws
 * when it has to be tried again.
 */
export interface RunWebhooksPorts {
  inbox: WebhookInbox;
  /**
   * Asks Shopify whether it still accepts the shop's token, and deletes the session if it does not. Only
   * that session is deleted, since the merchant may install the app again meanwhile.
   */
  deleteRevokedSession(shop: ShopDomain): Promise<void>;
  /** Deletes the shop's session if no key opens it: Shopify cannot be asked about a token that nobody can read. */
  deleteUnreadableSession(shop: ShopDomain): Promise<void>;
  /** Deletes the kept orders of a shop without a session, and keeps no more of them. */
  leave(shop: ShopDomain): Promise<void>;
  /** Asks Shopify which scopes the shop has granted, and saves them with the session, if there is one. */
  refreshScopes(shop: ShopDomain): Promise<void>;
  /** Deletes every row of the shop, except its session and its unfinished webhooks. */
  deleteAllButSession(shop: ShopDomain): Promise<void>;
  /** Deletes the counter of a customer, who is named by a keyed pseudonym. */
  deleteCounter(shop: ShopDomain, subject: string): Promise<void>;
  /** Deletes a customer's kept orders, and keeps them no more for a while. */
  redactCustomer(shop: ShopDomain, customer: CustomerOrders): Promise<void>;
  hints: Hints;
  /** Mails a customer who asks for it a link to an order, where the shop wishes so. */
  answerLinkRequest: AnswerLinkRequest;
  /** Asks about the parcels again that a tracking service's hook has named. */
  hintParcels(shop: ShopDomain, about: string | null): Promise<void>;
  /** Stores that a customer asks what is kept, under the webhook's id, for the merchant to answer. */
  receiveDataRequest(shop: ShopDomain, id: string, customer: CustomerOrders): Promise<void>;
  now(): Date;
  log: Log;
}

/** Webhooks that are claimed together and run at the same time. */
const BATCH_SIZE = 10;

/**
 * Milliseconds that a claimed webhook belongs to one server. After that the server counts as crashed, and
 * another may claim it; no webhook takes nearly as long.
 */
export const LEASE = MINUTE;

/** Milliseconds between the first and the second attempt; doubled after each, up to {@link MAX_RETRY_DELAY}. */
export const FIRST_RETRY_DELAY = 10_000;
const MAX_RETRY_DELAY = HOUR;

/**
 * Milliseconds that the id of a finished webhook is stored, so that a duplicate is recognised. Shopify
 * retries for four hours: https://shopify.dev/changelog/updates-to-webhook-retry-mechanism
 */
export const FINISHED_RETENTION = 7 * DAY;

const ORDER_GID = /^gid:\/\/shopify\/Order\/(\d{1,20})$/;

type Effect = (ports: RunWebhooksPorts, webhook: Webhook) => Promise<void> | void;

/**
 * What each topic brings about. A webhook is a hint, which may be late or out of order, so an effect asks
 * for the present state and can run in any order and any number of times. Shopify asks for that:
 * https://shopify.dev/docs/apps/build/webhooks/best-practices
 */
const EFFECTS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  [
    'app/uninstalled',
    async ({ deleteRevokedSession, leave }, { shop }) => {
      await deleteRevokedSession(shop);
      await leave(shop);
    },
  ],
  ['app/scopes_update', ({ refreshScopes }, { shop }) => refreshScopes(shop)],
  [
    'customers/data_request',
    async ({ receiveDataRequest, log }, { shop, id, customer }) => {
      await receiveDataRequest(shop, id, customer ?? { orderIds: [], contacts: [] });
      log.info(
        { shop, id },
        'a customer asks what is kept: the merchant reads it on the home page',
      );
    },
  ],
  [
    'customers/redact',
    async ({ deleteCounter, redactCustomer }, { shop, subject, customer }) => {
      if (subject !== null) await deleteCounter(shop, subject);
      if (customer) await redactCustomer(shop, customer);
    },
  ],
  [
    'shop/redact',
    async ({ deleteAllButSession, deleteUnreadableSession, deleteRevokedSession }, { shop }) => {
      await deleteAllButSession(shop);
      await deleteUnreadableSession(shop);
      await deleteRevokedSession(shop);
    },
  ],
  ...HINT_TOPICS.map((topic): [string, Effect] => [
    topic,
    ({ hints }, { shop, about }) => hints.onOrder(shop, about),
  ]),
  [
    LINK_REQUESTED,
    async ({ answerLinkRequest }, { shop, about }) => {
      const orderId = ORDER_GID.exec(about ?? '')?.[1];
      if (orderId !== undefined) await answerLinkRequest(shop, orderId);
    },
  ],
  ['shop/update', ({ hints }, { shop }) => hints.onShop(shop)],
  ['bulk_operations/finish', ({ hints }, { shop }) => hints.onBulkOperation(shop)],
]);

/** Whichever service has sent it. */
const hintParcels: Effect = (ports, { shop, about }) => ports.hintParcels(shop, about);

/**
 * Runs all webhooks that are due, until none is left or the signal aborts. One that fails is due again
 * later.
 *
 * @throws when the inbox is unavailable.
 */
export async function runDueWebhooks(ports: RunWebhooksPorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const now = ports.now();
    const claimed = await ports.inbox.claim(now, later(now, LEASE), BATCH_SIZE);
    if (claimed.length === 0) return;
    await Promise.all(claimed.map((webhook) => run(ports, webhook)));
  }
}

/** Deletes the webhooks that are finished and too old to be sent again. */
export async function deleteFinishedWebhooks({ inbox, now }: RunWebhooksPorts): Promise<void> {
  await inbox.deleteFinished(later(now(), -FINISHED_RETENTION));
}

async function run(ports: RunWebhooksPorts, webhook: ClaimedWebhook): Promise<void> {
  const { inbox, now, log } = ports;
  const { topic, shop, id, attempts } = webhook;
  const effect = EFFECTS.get(topic) ?? (topic.startsWith(CARRIER_TOPIC) ? hintParcels : undefined);
  if (!effect) log.warn({ topic, shop, id }, 'a webhook of an unknown topic');
  try {
    await effect?.(ports, webhook);
  } catch (error) {
    log.error(
      { topic, shop, id, attempts, err: error },
      'a webhook failed and will be tried again',
    );
    const delay = Math.min(FIRST_RETRY_DELAY * 2 ** attempts, MAX_RETRY_DELAY);
    await inbox.postpone(webhook, later(now(), delay));
    return;
  }
  await inbox.finish(webhook, now());
}

function later(date: Date, milliseconds: number): Date {
  return new Date(date.getTime() + milliseconds);
}
