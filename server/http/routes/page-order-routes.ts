import type { HttpBindings } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { trackPageOrder, type TrackPageOrderPorts } from '../../lookup/track-page-order.ts';
import { writeResponse } from '../../lookup/write-response.ts';
import type { Log } from '../../ports/log.ts';
import { directAddress } from '../middleware/direct-address.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { CustomerEnvironment } from '../middleware/require-customer.ts';
import { answerLookup } from './answer-lookup.ts';
import type { LookupPorts } from './lookup-routes.ts';
import { parsePageOrderRequest } from './page-order-request.ts';

/** What the extensions of Shopify's order pages need of the world. */
export interface PageOrderPorts
  extends TrackPageOrderPorts, Pick<LookupPorts, 'trustedHops' | 'busyFor'> {
  /** Lets a customer's page of a shop pass, and nothing else. */
  requireCustomer: MiddlewareHandler<CustomerEnvironment>;
  metrics: Pick<LookupPorts['metrics'], 'startLookup'>;
  log: Pick<Log, 'error'>;
}

/** A gid, a confirmation number, a locale and a proof need a quarter of it. */
export const MAX_PAGE_ORDER_BYTES = 2_048;

/** Seconds for which a browser asks no more whether it may ask. */
const PREFLIGHT_AGE = 600;

type Environment = CustomerEnvironment & { Bindings: Partial<HttpBindings> };

/**
 * `POST /extension/order` `{orderId, confirmationNumber, locale}` → `TrackResponse`, as a look-up's: 401 without a token of
 * Shopify's, 400 to a body that no extension sends. A number that does not open the order is `pass_ended`, whatever is
 * wrong about it.
 *
 * An extension runs in a worker without an origin, so any may ask: nothing is allowed by a cookie. A preflight is answered
 * before anything is looked at. It is no look-up that the merchant counts: the page asks by itself, whoever reads it.
 * https://shopify.dev/docs/api/customer-account-ui-extensions/latest#security
 */
export function createPageOrderRoutes(ports: PageOrderPorts): Hono<Environment> {
  const { requireCustomer, trustedHops, busyFor, metrics, log } = ports;
  const routes = new Hono<Environment>();
  routes.use(
    '/extension/order',
    cors({
      origin: '*',
      allowMethods: ['POST'],
      allowHeaders: ['Authorization', 'Content-Type'],
      maxAge: PREFLIGHT_AGE,
    }),
  );

  routes.post('/extension/order', limitBody(MAX_PAGE_ORDER_BYTES), requireCustomer, async (c) => {
    const { shop, customerId } = c.get('customer');
    const retryAfterSeconds = busyFor();
    if (retryAfterSeconds !== null) {
      metrics.startLookup()('busy');
      return c.json({ outcome: 'unavailable', retryAfterSeconds });
    }
    const request = parsePageOrderRequest(await c.req.text());
    if (!request) return c.body('Send an order id, its confirmation number and a locale.', 400);
    const connection = c.env.incoming?.socket.remoteAddress;
    const address = directAddress(c.req.header('x-forwarded-for'), trustedHops, connection);
    const answer = await answerLookup(shop, metrics.startLookup(), log, () =>
      trackPageOrder(ports, { shop, address, customerId }, request),
    );
    return c.body(writeResponse(answer), 200, { 'content-type': 'application/json' });
  });

  return routes;
}
