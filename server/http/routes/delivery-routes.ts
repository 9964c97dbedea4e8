import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { CarrierLink, DeliveriesAnswer, DeliveriesRefusal } from '../../admin/contract.ts';
import type { FindCarrierPage } from '../../deliveries/find-carrier-page.ts';
import type { ReadDeliveryList } from '../../deliveries/read-delivery-list.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { toDeliveryPage } from '../home-page/delivery-page.ts';
import { parseListQuery } from '../home-page/parse-list-query.ts';
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

/**
 * `GET /admin/deliveries?view=&q=&after=&before=` → `DeliveriesAnswer`, or 400 with `DeliveriesRefusal`, and
 * `GET /admin/deliveries/:order/:delivery/carrier` → `CarrierLink`. Answers 401 without a session token, and 503 when
 * the database does not answer. Who has read what is logged, a line for each request.
 */
export function createDeliveryRoutes({
  requireSession,
  readDeliveryList,
  findCarrierPage,
  log,
}: DeliveryPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();

  routes.get('/admin/deliveries', requireSession, async (c) => {
    const request = parseListQuery(c.req.query());
    if ('problem' in request) return refuse(c, request);
    const { shop, userId } = c.get('user');
    const { view, search, beside } = request;
    const isSearch = search !== '';
    log.info({ shop, user: userId, view, isSearch, side: beside?.side }, 'listed deliveries');
    try {
      const result = await readDeliveryList(shop, request);
      if (result.outcome === 'unknown_position') return refuse(c, { problem: 'cursor_unknown' });
      const answer: DeliveriesAnswer =
        result.outcome === 'off' ? { keeping: OFF[result.by] } : toDeliveryPage(result.page);
      return c.json(answer);
    } catch (error) {
      return fail(c, shop, error);
    }
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

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'deliveries could not be listed');
    return c.body('Our store could not be asked.', 503);
  }

  return routes;
}

function refuse(c: Context, refusal: DeliveriesRefusal): Response {
  return c.json(refusal, 400);
}
