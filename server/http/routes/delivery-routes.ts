import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { CarrierLink, DeliveriesAnswer } from '../../admin/contract.ts';
import type { FindCarrierPage } from '../../deliveries/find-carrier-page.ts';
import { parseListQuery } from '../../deliveries/lists/parse-list-query.ts';
import type { ReadDeliveryList } from '../../deliveries/lists/read-delivery-list.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { toDeliveryPage } from '../home-page/delivery-page.ts';
import { EmailAddress } from '../home-page/email-address.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the merchant's list of deliveries needs of the world. */
export interface DeliveryPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  readDeliveryList: ReadDeliveryList;
  findCarrierPage: FindCarrierPage;
  log: Pick<Log, 'info' | 'error'>;
}

/** Why no orders are kept, as the home page words it. */
const OFF = { server: 'off_for_server', merchant: 'off_for_shop' } as const;

/** Enough for the longest address (RFC 5321), each character of it escaped. */
const MAX_BODY_BYTES = 2_048;

const ByEmail = v.object({ email: EmailAddress });

/**
 * `GET /admin/deliveries?…` → `DeliveriesAnswer`, and `POST` with `DeliveriesByEmail` → the same, or 400 for a body
 * without an address. `GET /admin/deliveries/:order/:delivery/carrier` → `CarrierLink`. Answers 401 without a session
 * token, and 503 when the database does not answer. No query string is refused. Who has read what is logged, a line for
 * each request, without what was searched for.
 */
export function createDeliveryRoutes({
  requireSession,
  readDeliveryList,
  findCarrierPage,
  log,
}: DeliveryPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();

  routes.get('/admin/deliveries', requireSession, (c) => list(c, null));

  routes.post('/admin/deliveries', limitBody(MAX_BODY_BYTES), requireSession, async (c) => {
    const body = v.safeParse(ByEmail, readJson(await c.req.text()));
    if (!body.success) return c.body('Send an e-mail address.', 400);
    return list(c, body.output.email);
  });

  routes.get(
    '/admin/deliveries/:order{\\d{1,18}}/:delivery{\\d{1,18}}/carrier',
    requireSession,
    async (c) => {
      const { order, delivery } = c.req.param();
      const { shop, userId } = c.get('user');
      log.info({ shop, user: userId, order }, 'opened the carrier’s page of an order');
      try {
        const answer: CarrierLink = { url: await findCarrierPage(shop, order, delivery) };
        return c.json(answer);
      } catch (error) {
        return fail(c, shop, error);
      }
    },
  );

  async function list(c: Context<SessionEnvironment>, email: string | null): Promise<Response> {
    const request = parseListQuery(new URL(c.req.url).search);
    const { shop, userId } = c.get('user');
    const { view, search, beside } = request;
    const isSearch = search !== '' || email !== null;
    log.info({ shop, user: userId, view, isSearch, side: beside?.side }, 'listed deliveries');
    try {
      const result = await readDeliveryList(shop, { ...request, email });
      const answer: DeliveriesAnswer =
        result.outcome === 'off' ? { keeping: OFF[result.by] } : toDeliveryPage(result.page);
      return c.json(answer);
    } catch (error) {
      return fail(c, shop, error);
    }
  }

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'deliveries could not be listed');
    return c.body('Our store could not be asked.', 503);
  }

  return routes;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
