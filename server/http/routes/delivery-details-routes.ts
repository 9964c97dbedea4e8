import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type {
  DeliveryAnswer,
  ReadAgainAnswer,
  ShopperView,
} from '../../admin/delivery/delivery-contract.ts';
import type { Pages } from '../../contract.ts';
import type { ReadAgain } from '../../deliveries/read-again.ts';
import type { ReadDelivery } from '../../deliveries/read-delivery.ts';
import type { ReadShopperView } from '../../deliveries/read-shopper-view.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { toDeliveryDetails } from '../home-page/delivery-details.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What a delivery's own page needs of the world. */
export interface DeliveryDetailsPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  readDelivery: ReadDelivery;
  readShopperView: ReadShopperView;
  readAgain: ReadAgain;
  pages: Pick<Pages, 'renderOrder'>;
  log: Pick<Log, 'info' | 'error'>;
}

/** Why no orders are kept, as the page words it. */
const OFF = { server: 'off_for_server', merchant: 'off_for_shop' } as const;

/** Characters of a BCP 47 tag; a longer one is none of ours. */
const MAX_LOCALE = 35;

/**
 * `GET /admin/deliveries/:order/:delivery` → `DeliveryAnswer`, `GET /admin/orders/:order/shopper-view?locale=` →
 * `ShopperView`, and `POST /admin/orders/:order/read-again` → `ReadAgainAnswer`. Answers 404 for what is not kept, 401
 * without a session token, and 503 when the database does not answer. Who has opened what is logged, and nothing that
 * staff wrote at an order.
 */
export function createDeliveryDetailsRoutes({
  requireSession,
  readDelivery,
  readShopperView,
  readAgain,
  pages,
  log,
}: DeliveryDetailsPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();

  routes.get('/admin/deliveries/:order{\\d{1,18}}/:delivery{\\d{1,18}}', requireSession, (c) => {
    const { order, delivery } = c.req.param();
    const { shop, userId } = c.get('user');
    log.info({ shop, user: userId, order }, 'opened a delivery');
    return orUnavailable(c, shop, async () => {
      const result = await readDelivery(shop, order, delivery);
      if (result.outcome === 'none') return notKept(c);
      const answer: DeliveryAnswer =
        result.outcome === 'off' ? { keeping: OFF[result.by] } : toDeliveryDetails(result.delivery);
      return c.json(answer);
    });
  });

  routes.get('/admin/orders/:order{\\d{1,18}}/shopper-view', requireSession, (c) => {
    const { order } = c.req.param();
    const { shop, userId } = c.get('user');
    const locale = (c.req.query('locale') ?? '').slice(0, MAX_LOCALE);
    log.info({ shop, user: userId, order }, 'read what staff wrote at an order');
    return orUnavailable(c, shop, async () => {
      const view = await readShopperView(shop, order, locale);
      if (!view) return notKept(c);
      const { note } = view;
      const answer: ShopperView = {
        ...pages.renderOrder(view),
        note: note && { text: note.note, tags: [...note.tags] },
      };
      return c.json(answer);
    });
  });

  routes.post('/admin/orders/:order{\\d{1,18}}/read-again', requireSession, (c) => {
    const { order } = c.req.param();
    const { shop, userId } = c.get('user');
    log.info({ shop, user: userId, order }, 'asked for an order to be read again');
    return orUnavailable(c, shop, async () => {
      const outcome = await readAgain(shop, order);
      if (outcome === 'none') return notKept(c);
      const answer: ReadAgainAnswer = { outcome };
      return c.json(answer);
    });
  });

  async function orUnavailable(
    c: Context,
    shop: ShopDomain,
    answer: () => Promise<Response>,
  ): Promise<Response> {
    try {
      return await answer();
    } catch (error) {
      log.error({ shop, err: error }, 'a delivery could not be read');
      return c.body('Our store could not be asked.', 503);
    }
  }

  return routes;
}

function notKept(c: Context): Response {
  return c.body('No such delivery is kept.', 404);
}
