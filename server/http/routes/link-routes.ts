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

/** Days until a support link expires. The link opens an order without a question, so it must end. */
const LINK_DAYS = { default: 14, max: 90 };

/** Enough for the longest order number and the JSON around it. */
const MAX_BODY_BYTES = 1_024;

const Order = v.pipe(v.string(), v.maxLength(MAX_ORDER_LENGTH));

const CreateBody = v.object({
  order: Order,
  days: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LINK_DAYS.max)),
    LINK_DAYS.default,
  ),
});

/** Exactly one of the two, so that a mistake does not revoke every link of a shop. */
const RevokeBody = v.union([
  v.strictObject({ order: Order }),
  v.strictObject({ all: v.literal(true) }),
]);

/**
 * `POST /admin/links` {order, days} → {url, expiresAt}, and `POST /admin/links/revoke` {order} or
 * {all: true} → 204. Answers 401 without a session token, 400 to any other body, 404 when not exactly one
 * order has that name, 503 when Shopify or the database does not answer.
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
      log.info({ shop, days: body.days }, 'created a support link');
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
      log.info({ shop, all: 'all' in body }, 'revoked support links');
      return c.body(null, 204);
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'a support link could not be created or revoked');
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
