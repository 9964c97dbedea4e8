import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type {
  OrderBlockAnswer,
  TrackingLink,
} from '../../admin/order-block/order-block-contract.ts';
import type { Pages } from '../../contract.ts';
import type { ReadOrderAnswer } from '../../deliveries/read-order-answer.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { SupportLinks } from '../../ports/support-links.ts';
import { toDeliveryState } from '../home-page/delivery-details.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the block beside an order in Shopify's admin needs of the world. */
export interface OrderBlockPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  readOrderAnswer: ReadOrderAnswer;
  links: Pick<SupportLinks, 'create'>;
  pages: Pick<Pages, 'summarizeOrder'>;
  log: Pick<Log, 'info' | 'error'>;
}

/** Days that a link works, as the home page offers it. */
const LINK_DAYS = 14;

/** Characters of a BCP 47 tag; a longer one is none of ours. */
const MAX_LOCALE = 35;

/** Seconds for which a browser asks no more whether it may ask. */
const PREFLIGHT_AGE = 600;

/**
 * `GET /extension/orders/:order?locale=` → `OrderBlockAnswer`, and `POST /extension/orders/:order/link` → `TrackingLink`:
 * 404 for an order that cannot be found, 401 without a session token, 503 when Shopify or the database does not answer.
 *
 * An extension runs in a worker of another origin, so these two answer other origins. They may be any: nothing is
 * allowed by a cookie, but by the token that Shopify's admin adds to a request of the app's own extension.
 * https://shopify.dev/docs/api/admin-extensions/latest/network-features
 */
export function createOrderBlockRoutes({
  requireSession,
  readOrderAnswer,
  links,
  pages,
  log,
}: OrderBlockPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();
  routes.use(
    '/extension/orders/*',
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Authorization'],
      maxAge: PREFLIGHT_AGE,
    }),
  );

  routes.get('/extension/orders/:order{\\d{1,18}}', requireSession, async (c) => {
    const { order } = c.req.param();
    const { shop, userId } = c.get('user');
    const locale = (c.req.query('locale') ?? '').slice(0, MAX_LOCALE);
    log.info({ shop, user: userId, order }, 'opened the block of an order');
    try {
      const found = await readOrderAnswer(shop, order, locale);
      if (!found) return notFound(c);
      const answer: OrderBlockAnswer = {
        order: found.order.name,
        ...pages.summarizeOrder(found),
        deliveries: found.deliveries.map(toDeliveryState),
        hasPages: found.isKept,
      };
      return c.json(answer);
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  routes.post('/extension/orders/:order{\\d{1,18}}/link', requireSession, async (c) => {
    const { order: id } = c.req.param();
    const { shop } = c.get('user');
    try {
      // A link is made by the order's name, which an extension does not know.
      const found = await readOrderAnswer(shop, id, '');
      if (!found) return notFound(c);
      const made = await links.create(shop, { order: found.order.name, id }, LINK_DAYS);
      if (made.outcome !== 'made') return notFound(c);
      log.info({ shop, days: LINK_DAYS }, 'created a support link');
      const answer: TrackingLink = { url: made.url, expiresAt: made.expiresAt.toISOString() };
      return c.json(answer);
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'the block of an order could not be answered');
    return c.body('Shopify or our store could not be asked.', 503);
  }

  return routes;
}

function notFound(c: Context): Response {
  return c.body('No such order can be found.', 404);
}
