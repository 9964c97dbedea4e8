import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { SecondFactorSettings } from '../../admin/access/access-contract.ts';
import type { SecondFactor } from '../../contract.ts';
import { SECOND_FACTORS } from '../../core/lookup/second-factor.ts';
import type { Log } from '../../ports/log.ts';
import type { SecondFactorStore } from '../../ports/second-factors.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the merchant's choice of second factors needs of the world. */
export interface SecondFactorPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  secondFactors: SecondFactorStore;
  /** Those whose fields Shopify has approved for the app. */
  approvedFactors: readonly SecondFactor[];
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for all of them. */
const MAX_BODY_BYTES = 256;

const Body = v.strictObject({ chosen: v.array(v.picklist(SECOND_FACTORS)) });

/**
 * `GET /admin/second-factors` → `SecondFactorSettings`; `PUT` with `SecondFactorRequest` → the same afterwards. Answers 401
 * without a session token, 400 to any other body and to what is not approved, 503 when the database does not answer.
 */
export function createSecondFactorRoutes(ports: SecondFactorPorts): Hono<SessionEnvironment> {
  const { requireSession, secondFactors, approvedFactors, log } = ports;
  const routes = new Hono<SessionEnvironment>();
  const path = '/admin/second-factors';
  const isApproved = (factor: SecondFactor): boolean => approvedFactors.includes(factor);

  async function answer(c: Context, shop: ShopDomain): Promise<Response> {
    const chosen = (await secondFactors.load(shop)).filter(isApproved);
    const settings: SecondFactorSettings = { approved: approvedFactors, chosen };
    return c.json(settings);
  }

  routes.get(path, requireSession, async (c) => {
    const { shop } = c.get('user');
    return answer(c, shop).catch((error: unknown) => fail(c, shop, error));
  });

  routes.put(path, limitBody(MAX_BODY_BYTES), requireSession, async (c) => {
    const body = v.safeParse(Body, readJson(await c.req.text()));
    if (!body.success || !body.output.chosen.every(isApproved)) {
      return c.body('Send chosen: factors that are approved.', 400);
    }
    const { shop, userId } = c.get('user');
    const { chosen } = body.output;
    try {
      await secondFactors.save(shop, chosen);
      log.info({ shop, userId, chosen }, 'set what shoppers may type');
      return await answer(c, shop);
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'what shoppers may type could not be loaded or saved');
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
