import { Hono, type Context } from 'hono';
import type { Log } from '../../ports/log.ts';
import type { Webhook } from '../../ports/webhook-inbox.ts';
import {
  namesSignature,
  verifyWebhook,
  type Pseudonyms,
  type WebhookRefusal,
} from '../../webhooks/verify-webhook.ts';
import { limitBodiesInFlight, type BodyLane } from '../middleware/limit-bodies-in-flight.ts';
import { limitBody } from '../middleware/limit-body.ts';

/** What receiving webhooks needs of the world. */
export interface WebhookPorts {
  /** The app's client secret, with which Shopify signs a body. */
  apiSecret: string;
  /** Keyed pseudonym of a customer: the one under which their look-ups are counted. */
  subjectOf: Pseudonyms['subjectOf'];
  /** Those by which their kept orders are found. */
  contactsOf: Pseudonyms['contactsOf'];
  /**
   * Stores a webhook. When this resolves, the webhook's work will be done, after a restart if need be.
   * `false` for a webhook that was stored before; throws when it cannot be stored.
   */
  receiveWebhook(webhook: Webhook): Promise<boolean>;
  metrics: { countWebhook(result: 'new' | 'duplicate' | 'not_stored' | WebhookRefusal): void };
  log: Log;
}

/** Enough for `customers/redact`, which lists all orders of a customer: 60,000 of them. */
const MAX_WEBHOOK_BYTES = 1_000_000;

/** All other topics that we subscribe to say little: the largest is `app/uninstalled`, with some 3 kB about a shop. */
const LANES: readonly BodyLane[] = [
  { upTo: 16_384, bytes: 2 ** 25 },
  { upTo: MAX_WEBHOOK_BYTES, bytes: 2 ** 23 },
];

/** `POST /webhooks`: stored and answered at once, worked on later. Shopify waits for five seconds at most. */
export function createWebhookRoutes({
  apiSecret,
  subjectOf,
  contactsOf,
  receiveWebhook,
  metrics,
  log,
}: WebhookPorts): Hono {
  const routes = new Hono();

  function refuse(c: Context, reason: WebhookRefusal): Response {
    metrics.countWebhook(reason);
    log.warn({ reason }, 'refused a webhook that Shopify did not sign');
    return c.body('Not signed by Shopify.', 401);
  }

  routes.post(
    '/webhooks',
    // Before a byte of the body is read.
    async (c, next) =>
      namesSignature(c.req.raw.headers) ? next() : refuse(c, 'missing_signature'),
    limitBodiesInFlight(LANES),
    limitBody(MAX_WEBHOOK_BYTES),
    async (c) => {
      const body = new Uint8Array(await c.req.arrayBuffer());
      const verified = verifyWebhook(body, c.req.raw.headers, apiSecret, {
        subjectOf,
        contactsOf,
      });
      if (!verified.ok) return refuse(c, verified.refusal);
      const { topic, shop, id } = verified.webhook;
      try {
        const isNew = await receiveWebhook(verified.webhook);
        metrics.countWebhook(isNew ? 'new' : 'duplicate');
        log.info({ topic, shop, id, isNew }, 'received a webhook');
        return c.body(null, 200);
      } catch (error) {
        metrics.countWebhook('not_stored');
        log.error({ topic, shop, id, err: error }, 'a webhook could not be stored');
        // Shopify sends it again, up to eight times in four hours.
        // https://shopify.dev/changelog/updates-to-webhook-retry-mechanism
        return c.body('Send it again.', 503);
      }
    },
  );

  return routes;
}
