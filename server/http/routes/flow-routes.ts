import { Hono } from 'hono';
import type { FollowFlow } from '../../ports/follow-flow.ts';
import type { Log } from '../../ports/log.ts';
import { readFlowLifecycle } from '../../webhooks/read-flow-lifecycle.ts';
import { namesSignature } from '../../webhooks/verify-webhook.ts';
import { limitBody } from '../middleware/limit-body.ts';

/** What hearing of the merchant's workflows needs of the world. */
export interface FlowPorts {
  /** The app's client secret, with which Shopify signs a body. */
  apiSecret: string;
  followFlow: FollowFlow;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
}

/** Five short members. */
const MAX_BODY_BYTES = 4_096;

/**
 * `POST /flow/lifecycle`: a merchant has turned a workflow with our trigger on, or the last one off. Shopify lets nobody
 * turn one on where the answer is not 2xx, so it is 503 only when nothing could be stored.
 */
export function createFlowRoutes({ apiSecret, followFlow, log }: FlowPorts): Hono {
  const routes = new Hono();
  routes.post('/flow/lifecycle', limitBody(MAX_BODY_BYTES), async (c) => {
    const { headers } = c.req.raw;
    const body = namesSignature(headers) ? new Uint8Array(await c.req.arrayBuffer()) : null;
    const read = body && readFlowLifecycle(body, headers, apiSecret);
    if (!read) {
      log.warn({}, 'refused word of a workflow that Shopify did not sign');
      return c.body('Not signed by Shopify.', 401);
    }
    const { shop, use } = read;
    try {
      await followFlow(shop, use);
      log.info({ shop, isUsed: use.isUsed }, 'a workflow of a shop was turned on or off');
      return c.body(null, 200);
    } catch (error) {
      log.error({ shop, err: error }, 'whether a shop has a workflow could not be stored');
      return c.body('Our store could not be asked.', 503);
    }
  });
  return routes;
}
