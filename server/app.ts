import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createAdminRoutes, type AdminPorts } from './http/routes/admin-routes.ts';
import { verifyAppProxy } from './http/middleware/verify-app-proxy.ts';
import type { Assets } from './http/storefront/assets.ts';
import { clientAddress } from './http/middleware/client-address.ts';
import {
  createAnswerHeaders,
  HEADERS,
  IMMUTABLE_HEADERS,
  JSON_HEADERS,
  LIQUID_HEADERS,
} from './http/middleware/headers.ts';
import { limitBody } from './http/middleware/limit-body.ts';
import { parseTrackRequest, parseTrackRequestType } from './http/routes/track-request.ts';
import { verifyWebhook } from './webhooks/verify-webhook.ts';
import { createLinkRoutes, type LinkPorts } from './http/routes/link-routes.ts';
import { createVerifySessionToken, type ShopUser } from './http/middleware/verify-session-token.ts';
import { createResponseWriter } from './lookup/write-response.ts';
import type { Pages, TrackResponse } from './contract.ts';
import type { ShopDomain } from './ports/shop-domain.ts';
import type { Log } from './ports/log.ts';
import type { Webhook } from './ports/webhook-inbox.ts';
import type { Metrics } from './runtime/metrics.ts';
import { trackOrder, type TrackOrderPorts } from './lookup/track-order.ts';

/** What the server needs of the world. */
export interface AppPorts extends TrackOrderPorts {
  /** The app's client secret, with which Shopify signs what it forwards. */
  apiSecret: string;
  /** Proxies of our own host between Shopify and this process. */
  trustedHops: number;
  pages: Pages;
  assets: Assets;
  /** Keyed pseudonym of a customer, the one their look-ups are counted by. */
  subjectOf(shop: ShopDomain, email: string): string;
  /**
   * Once this resolves, the webhook's work is done some day. `false` for one received before; throws when
   * it cannot be kept.
   */
  receiveWebhook(webhook: Webhook): Promise<boolean>;
  metrics: Pick<
    Metrics,
    'startLookup' | 'countWebhook' | 'countRefusal' | 'countUnknownParameters'
  >;
  /** Support's links to one order. */
  links: LinkPorts['links'];
  /** Of the home page in Shopify's admin. */
  admin: Omit<AdminPorts, 'verifySession' | 'now' | 'log'>;
  log: Log;
}

/** An order number, an e-mail address and a locale fit many times over. */
export const MAX_BODY_BYTES = 4_096;

/** A request to forget a customer names every order of theirs. */
const MAX_WEBHOOK_BYTES = 1_000_000;

/** Of a parameter. Shopify passes on what a shopper's address bar says, and that could be anything. */
const LOGGABLE_NAME = /^[A-Za-z]\w{0,39}$/;

/** Our own trouble passes, as a rule, within this. */
const RETRY_AFTER_SECONDS = 30;

type Environment = { Bindings: Partial<HttpBindings>; Variables: { shop: ShopDomain } };

/** The whole server: every route, in reading order. */
export function createApp(ports: AppPorts): Hono<Environment> {
  const app = new Hono<Environment>();
  const writeResponse = createResponseWriter();
  const { log, metrics, pages, assets } = ports;
  const answerHeaders = createAnswerHeaders(pages.answerStyle);

  const verifySessionToken = createVerifySessionToken({
    apiKey: ports.admin.clientId,
    apiSecret: ports.apiSecret,
  });

  async function verifySession(authorization: string | undefined): Promise<ShopUser | null> {
    const verified = await verifySessionToken(authorization, ports.now());
    if (verified.ok) return verified.user;
    metrics.countRefusal('session', verified.refusal);
    log.warn({ refusal: verified.refusal }, 'refused a session token');
    return null;
  }

  app.use('/proxy/*', async (c, next) => {
    const url = c.env.incoming?.url ?? c.req.url;
    const at = url.indexOf('?');
    const verified = verifyAppProxy(at < 0 ? '' : url.slice(at + 1), ports.apiSecret, ports.now());
    if (!verified.ok) {
      metrics.countRefusal('proxy', verified.refusal);
      log.warn({ refusal: verified.refusal }, 'refused a request that Shopify did not sign');
      return c.body('Not signed by Shopify.', 401, HEADERS);
    }
    const { shop, unknownParameters } = verified.request;
    if (unknownParameters.length > 0) {
      metrics.countUnknownParameters();
      const named = unknownParameters.filter((name) => LOGGABLE_NAME.test(name));
      log.info({ shop, named }, 'the app proxy sends a parameter we do not know');
    }
    c.set('shop', shop);
    return next();
  });

  // Also where a form without script was answered: who comes back to that address finds the form again.
  app.on('GET', ['/proxy', '/proxy/', '/proxy/lookup'], (c) =>
    c.body(pages.trackingPage, 200, LIQUID_HEADERS),
  );

  app.get('/proxy/assets/:version/:name', (c) => {
    const asset = assets.files.get(c.req.param('name'));
    if (!asset) return c.notFound();
    // A page from before a deployment gets today's file, which works as well; only, nobody keeps it
    // under yesterday's name.
    const isCurrent = c.req.param('version') === assets.version;
    const headers = isCurrent ? IMMUTABLE_HEADERS : HEADERS;
    return c.body(asset.body, 200, { ...headers, 'content-type': asset.type });
  });

  app.post('/proxy/lookup', limitBody(MAX_BODY_BYTES), async (c) => {
    const type = parseTrackRequestType(c.req.header('content-type'));
    if (!type) return c.body('Send application/json, or a form.', 415, HEADERS);
    const request = parseTrackRequest(type, await c.req.text());
    if (!request) return c.body('Send an order, an email and a locale, or a pass.', 400, HEADERS);
    const address = clientAddress(c.req.header('x-forwarded-for'), ports.trustedHops);
    const { shop } = c.var;
    const stop = metrics.startLookup();
    let response: TrackResponse;
    try {
      response = await trackOrder(ports, shop, address, request);
    } catch (error) {
      log.error({ shop, err: error }, 'a look-up failed');
      response = { outcome: 'unavailable', retryAfterSeconds: RETRY_AFTER_SECONDS };
    }
    stop(response.outcome);
    if (type === 'application/x-www-form-urlencoded' && !('pass' in request)) {
      return c.body(pages.renderAnswer({ request, response }), 200, answerHeaders);
    }
    return c.body(writeResponse(response), 200, JSON_HEADERS);
  });

  app.post('/webhooks', limitBody(MAX_WEBHOOK_BYTES), async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const verified = verifyWebhook(body, c.req.raw.headers, ports.apiSecret, ports.subjectOf);
    if (!verified.ok) {
      metrics.countWebhook(verified.refusal);
      log.warn({ refusal: verified.refusal }, 'refused a webhook that Shopify did not sign');
      return c.body('Not signed by Shopify.', 401, HEADERS);
    }
    const { topic, shop, id } = verified.webhook;
    try {
      const isNew = await ports.receiveWebhook(verified.webhook);
      metrics.countWebhook(isNew ? 'new' : 'known');
      log.info({ topic, shop, id, isNew }, 'received a webhook');
    } catch (error) {
      metrics.countWebhook('not_kept');
      log.error({ topic, shop, id, err: error }, 'a webhook could not be kept');
      // Shopify sends it again, up to eight times within four hours.
      return c.body('Send it again.', 503, HEADERS);
    }
    return c.body(null, 200, HEADERS);
  });

  app.route('/', createAdminRoutes({ ...ports.admin, verifySession, now: ports.now, log }));
  app.route('/', createLinkRoutes({ verifySession, links: ports.links, log }));

  app.notFound((c) => c.body('Nothing here.', 404, HEADERS));
  app.onError((error, c) => {
    log.error({ err: error }, 'a request failed');
    return c.body('Something went wrong on our side.', 500, HEADERS);
  });
  return app;
}
