import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { DataRequest, KeptOrders } from '../../admin/contract.ts';
import type { Retention } from '../../core/deliveries/retention.ts';
import type { CustomerRequest, CustomerRequests } from '../../ports/customer-requests.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';
import { writeCustomerFile } from '../home-page/write-customer-file.ts';

/** What the merchant's choices about kept orders need of the world. */
export interface KeptOrdersPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  /** Whether this server keeps orders at all. */
  keepOrders: boolean;
  retention: Retention;
  shops: Pick<Shops, 'keepsOrders' | 'hasChosen' | 'setKeepsOrders'>;
  customerRequests: Pick<CustomerRequests, 'list' | 'open'>;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for `{"keeps":false}`. */
const MAX_BODY_BYTES = 128;

const Body = v.strictObject({ keeps: v.boolean() });

/**
 * `GET /admin/kept-orders` → `KeptOrders`; `POST /admin/keep-orders` with `KeepOrdersRequest` → the same afterwards;
 * `GET /admin/data-requests/:id` → a file of what is kept of a customer, 404 for no such request. Answers 401 without a
 * session token, 400 to any other body, 503 when the database does not answer. Who switches, and who downloads which
 * orders, is logged: the file is the only place where a member of staff sees what is kept.
 */
export function createKeptOrdersRoutes({
  requireSession,
  keepOrders,
  retention,
  shops,
  customerRequests,
  log,
}: KeptOrdersPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();

  async function readKeptOrders(shop: ShopDomain): Promise<KeptOrders> {
    const requests = await customerRequests.list(shop);
    const isOn = await shops.keepsOrders(shop);
    return {
      keeping: keepOrders ? (isOn ? 'on' : 'off') : 'off_for_all',
      isChosen: await shops.hasChosen(shop),
      ...retention,
      requests: requests.map(toDataRequest),
    };
  }

  routes.get('/admin/kept-orders', requireSession, async (c) => {
    const { shop } = c.get('user');
    try {
      return c.json(await readKeptOrders(shop));
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  routes.post('/admin/keep-orders', limitBody(MAX_BODY_BYTES), requireSession, async (c) => {
    const body = v.safeParse(Body, readJson(await c.req.text()));
    if (!body.success) return c.body('Send keeps: true or false.', 400);
    const { shop, userId } = c.get('user');
    const { keeps } = body.output;
    try {
      await shops.setKeepsOrders(shop, keeps);
      log.info({ shop, userId, keeps }, 'keeping orders is switched');
      return c.json(await readKeptOrders(shop));
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  routes.get('/admin/data-requests/:id', requireSession, async (c) => {
    const { shop, userId } = c.get('user');
    const id = c.req.param('id');
    try {
      const opened = await customerRequests.open(shop, id);
      if (!opened) return c.notFound();
      const logRead = (orderIds: string[]): void =>
        log.info(
          { shop, userId, dataRequest: id, orderIds },
          'a member of staff downloads what is kept of orders',
        );
      const file = writeCustomerFile({ shop, ...opened }, logRead);
      return c.body(
        ReadableStream.from(logFailure(shop, file)).pipeThrough(new TextEncoderStream()),
        200,
        {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': 'attachment; filename="kept-orders.json"',
        },
      );
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'kept orders could not be read or switched');
    return c.body('Our store could not be asked.', 503);
  }

  /** Once a part was sent there is no status to answer with; the connection is cut, and the page says that it failed. */
  async function* logFailure(shop: ShopDomain, pieces: AsyncIterable<string>) {
    try {
      yield* pieces;
    } catch (error) {
      log.error({ shop, err: error }, 'kept orders could not be read or switched');
      throw error;
    }
  }

  return routes;
}

function toDataRequest({ id, askedAt, dueAt, orderIds, keptOrders }: CustomerRequest): DataRequest {
  return {
    id,
    askedAt: askedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    orderId: orderIds[0] ?? null,
    keptOrders,
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
