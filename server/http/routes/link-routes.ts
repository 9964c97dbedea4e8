import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { MAX_ORDER_LENGTH } from '../../core/lookup/order-lookup.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { SupportLinks } from '../../ports/support-links.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What support's links need of the world. */
export interface LinkPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  links: SupportLinks;
  log: Pick<Log, 'info' | 'error'>;
}

/** Days that a support link lives (reference: security §1.3). */
const LINK_DAYS = { usual: 14, most: 90 };

/** An order number and some JSON around it. */
const MAX_BODY_BYTES = 1_024;

const Order = v.pipe(v.string(), v.maxLength(MAX_ORDER_LENGTH));

const CreateBody = v.object({
  order: Order,
  days: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LINK_DAYS.most)),
    LINK_DAYS.usual,
  ),
});

/** One of the two: a slip must not end every link of a shop. */
const RevokeBody = v.union([
  v.strictObject({ order: Order }),
  v.strictObject({ all: v.literal(true) }),
]);

/**
 * `POST /admin/links` {order, days} → {url, expiresAt}, and `POST /admin/links/revoke` {order} or
 * {all: true} → 204. 401 without a session, 400 for another body, 404 where no one order has that name,
 * 503 when Shopify or the store is away.
 */
export function createLinkRoutes({
  requireSession,
  links,
  log,
}: LinkPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();
  const limit = limitBody(MAX_BODY_BYTES);

  routes.post('/admin/links', limit, requireSession, async (c) => {
    const body = parseBody(CreateBody, await c.req.text());
    if (!body) return c.body('Send an order, and days from 1 to 90.', 400);
    const { shop } = c.get('user');
    try {
      const link = await links.create(shop, body.order, body.days);
      if (!link) return c.body('No one order has that name.', 404);
      log.info({ shop, days: body.days }, 'made a support link');
      return c.json(link);
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  routes.post('/admin/links/revoke', limit, requireSession, async (c) => {
    const body = parseBody(RevokeBody, await c.req.text());
    if (!body) return c.body('Send an order, or all: true.', 400);
    const { shop } = c.get('user');
    try {
      if ('all' in body) await links.revokeShop(shop);
      else if (!(await links.revokeOrder(shop, body.order))) {
        return c.body('No one order has that name.', 404);
      }
      log.info({ shop, all: 'all' in body }, 'ended support links');
      return c.body(null, 204);
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'a support link could not be made or ended');
    return c.body('Shopify or our store could not be asked.', 503);
  }

  return routes;
}

function parseBody<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
