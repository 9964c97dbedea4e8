import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { OrderChoices, OrderLink, OrderRefusal, RevokedLinks } from '../../admin/contract.ts';
import type { OrderMiss, SupportLinks } from '../../ports/support-links.ts';
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

/** More orders of one name than a person wants to choose from. */
const MAX_CHOICES = 10;

/** The end of Shopify's gid, as `OrderChoices` has it. */
const OrderId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));

const CreateBody = v.object({
  order: v.string(),
  id: v.optional(OrderId),
  days: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LINK_DAYS.max)),
    LINK_DAYS.default,
  ),
});

/** Exactly one of the two, so that a mistake does not revoke every link of a shop. */
const RevokeBody = v.union([
  v.strictObject({ order: v.string(), id: v.optional(OrderId) }),
  v.strictObject({ all: v.literal(true) }),
]);

/**
 * `POST /admin/links` with `LinkRequest` → `OrderLink`, and `POST /admin/links/revoke` with `RevokeRequest` → `RevokedLinks`, or 204.
 * Answers 404 when no order has that name, 409 with `OrderChoices` when several have it, 422 with `OrderRefusal`
 * when it is no name; 401 without a session token, 400 to any other body, 503 when Shopify or the database does
 * not answer.
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
      const made = await links.create(shop, body, body.days);
      if (made.outcome !== 'made') return answerMiss(c, made);
      log.info({ shop, days: body.days }, 'created a support link');
      const { order, url, expiresAt } = made;
      const link: OrderLink = { order, url, expiresAt: expiresAt.toISOString() };
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
      if ('all' in body) {
        await links.revokeShop(shop);
        log.info({ shop, all: true }, 'revoked support links');
        return c.body(null, 204);
      }
      const revoked = await links.revokeOrder(shop, body);
      if (revoked.outcome !== 'revoked') return answerMiss(c, revoked);
      log.info({ shop, all: false }, 'revoked support links');
      const answer: RevokedLinks = { order: revoked.order };
      return c.json(answer);
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

function answerMiss(c: Context, miss: OrderMiss): Response {
  if (miss.outcome === 'none') return c.body('No order has that name.', 404);
  if (miss.outcome === 'malformed') {
    const refusal: OrderRefusal = { problem: miss.problem };
    return c.json(refusal, 422);
  }
  const choices: OrderChoices = { orders: miss.orders.slice(0, MAX_CHOICES) };
  return c.json(choices, 409);
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
