import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import type { DeskKeys } from '../../ports/desk-keys.ts';
import type { GuessBudgets } from '../../ports/guess-budgets.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { OrderMiss, SupportLinks } from '../../ports/support-links.ts';
import { clientAddress } from '../middleware/client-address.ts';
import { limitBody } from '../middleware/limit-body.ts';

/** What a support desk's requests need of the world. */
export interface DeskPorts {
  deskKeys: Pick<DeskKeys, 'verify'>;
  /** The shop that a key names, before anybody is asked whether it is one. */
  shopOfKey(text: string): ShopDomain | null;
  links: Pick<SupportLinks, 'create'>;
  budgets: Pick<GuessBudgets, 'request'>;
  /** Proxies of our own host in front of this process. */
  trustedHops: number;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for the longest order number and the JSON around it. */
const MAX_BODY_BYTES = 1_024;

/** Days until a link expires, as on the home page. */
const LINK_DAYS = { default: 14, max: 90 };

/** More orders of one name than anybody wants to choose from. */
const MAX_CHOICES = 10;

const Body = v.object({
  order: v.string(),
  id: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  days: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LINK_DAYS.max)),
    LINK_DAYS.default,
  ),
});

/** The scheme is in any case: https://www.rfc-editor.org/rfc/rfc9110#section-11.1 */
const BEARER = /^bearer +([\w-]{1,120})$/i;

/**
 * `POST /support/link` on the server's own host, with `Authorization: Bearer` and a desk key: `{"order":"#1001"}` →
 * `{"order","url","expiresAt"}`. Each error is `{"error"}`: 401 for every key that is none, 429 for too many requests of a
 * key, 400 for any other body, 404, 409 and 422 where not exactly one order is meant, 503 while Shopify or the database
 * does not answer. No other site's script may read it: there are no CORS headers.
 */
export function createDeskRoutes(ports: DeskPorts): Hono {
  const { deskKeys, shopOfKey, links, budgets, trustedHops, log } = ports;
  const routes = new Hono();

  routes.post('/support/link', limitBody(MAX_BODY_BYTES), async (c) => {
    const [, text = ''] = BEARER.exec(c.req.header('authorization') ?? '') ?? [];
    const named = shopOfKey(text);
    if (!named) return refuseKey(c);
    const address = clientAddress(c.req.header('x-forwarded-for'), trustedHops);
    const wait = budgets.request(named, `desk ${address}`);
    if (wait !== null) return tooMany(c, wait);
    try {
      const key = await deskKeys.verify(text);
      if (!key) return refuseKey(c);
      const keyWait = budgets.request(key.shop, `desk key ${key.id}`);
      if (keyWait !== null) return tooMany(c, keyWait);
      const body = v.safeParse(Body, readJson(await c.req.text()));
      if (!body.success) return c.json({ error: 'malformed' }, 400);
      const made = await links.create(key.shop, body.output, body.output.days);
      if (made.outcome !== 'made') return answerMiss(c, made);
      log.info(
        { shop: key.shop, deskKey: key.id, days: body.output.days },
        'created a support link for a desk',
      );
      const { order, url, expiresAt } = made;
      return c.json({ order, url, expiresAt: expiresAt.toISOString() });
    } catch (error) {
      log.error({ shop: named, err: error }, 'a support link for a desk could not be created');
      return c.json({ error: 'unavailable' }, 503);
    }
  });

  return routes;
}

function refuseKey(c: Context): Response {
  return c.json({ error: 'unauthorized' }, 401, { 'www-authenticate': 'Bearer' });
}

function tooMany(c: Context, seconds: number): Response {
  return c.json({ error: 'rate_limited' }, 429, { 'retry-after': `${seconds}` });
}

function answerMiss(c: Context, miss: OrderMiss): Response {
  if (miss.outcome === 'none') return c.json({ error: 'no_such_order' }, 404);
  if (miss.outcome === 'malformed') return c.json({ error: miss.problem }, 422);
  return c.json({ error: 'several_orders', orders: miss.orders.slice(0, MAX_CHOICES) }, 409);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
