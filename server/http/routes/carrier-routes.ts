import { Hono } from 'hono';
import type { CarrierHookResult, OpenCarrierHook } from '../../ports/carrier-hooks.ts';
import type { Log } from '../../ports/log.ts';
import { limitBodiesInFlight, type BodyLane } from '../middleware/limit-bodies-in-flight.ts';
import { limitBody } from '../middleware/limit-body.ts';

/** What receiving hooks of tracking services needs of the world. */
export interface CarrierHookPorts {
  openCarrierHook: OpenCarrierHook;
  metrics: { countCarrierHook(result: CarrierHookResult | 'unknown' | 'not_stored'): void };
  log: Pick<Log, 'warn' | 'error'>;
}

/** 128 random bits, in base64url. */
const HOOK_ID = /^[\w-]{22}$/;

/** A parcel of 600 scans takes 300 kB at the service that writes most. */
const MAX_HOOK_BYTES = 1_000_000;

/** Apart from Shopify's webhooks, so that neither takes the other's memory. */
const LANES: readonly BodyLane[] = [
  { upTo: 65_536, bytes: 2 ** 24 },
  { upTo: MAX_HOOK_BYTES, bytes: 2 ** 23 },
];

/**
 * `POST /carriers/<id>`: hooks of the tracking service that a merchant has chosen, stored and answered at once. An address
 * that nobody has is answered like any that is not there.
 */
export function createCarrierRoutes({ openCarrierHook, metrics, log }: CarrierHookPorts): Hono<{
  Variables: { receive: NonNullable<Awaited<ReturnType<OpenCarrierHook>>> };
}> {
  const routes: ReturnType<typeof createCarrierRoutes> = new Hono();

  routes.post(
    '/carriers/:id',
    async (c, next) => {
      const id = c.req.param('id');
      try {
        const receive = HOOK_ID.test(id) ? await openCarrierHook(id) : null;
        if (!receive) {
          metrics.countCarrierHook('unknown');
          return c.notFound();
        }
        c.set('receive', receive);
      } catch (error) {
        metrics.countCarrierHook('not_stored');
        log.error({ err: error }, 'a hook could not be assigned to a shop');
        return c.body('Send it again.', 503);
      }
      return next();
    },
    limitBodiesInFlight(LANES),
    limitBody(MAX_HOOK_BYTES),
    async (c) => {
      const body = new Uint8Array(await c.req.arrayBuffer());
      try {
        const result = await c.get('receive')(body, c.req.header());
        metrics.countCarrierHook(result);
        if (result !== 'forged') return c.body(null, 200);
        log.warn({}, 'refused a hook that its tracking service did not sign');
        return c.body('Not signed by the service.', 401);
      } catch (error) {
        metrics.countCarrierHook('not_stored');
        log.error({ err: error }, 'a hook could not be stored');
        return c.body('Send it again.', 503);
      }
    },
  );

  return routes;
}
