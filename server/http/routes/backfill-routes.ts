import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { BackfillAnswer } from '../../admin/contract.ts';
import type { BackfillControl } from '../../deliveries/control-backfill.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What reading a shop's earlier orders needs of the world. */
export interface BackfillPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  backfill: BackfillControl;
  log: Pick<Log, 'info' | 'error'>;
}

/**
 * `GET /admin/backfill` → `BackfillAnswer`; `POST` of nothing begins to read the shop's earlier orders, `POST
 * /admin/backfill/cancel` ends it, each with the same answer. 401 without a session token, and 503 when the database
 * does not answer.
 */
export function createBackfillRoutes({
  requireSession,
  backfill,
  log,
}: BackfillPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();

  async function answer(c: Context<SessionEnvironment>, act?: 'start' | 'cancel') {
    const { shop, userId } = c.get('user');
    try {
      if (act) {
        log.info({ shop, user: userId, act }, 'asked for earlier orders');
        await backfill[act](shop);
      }
      return c.json(await readAnswer(shop));
    } catch (error) {
      log.error({ shop, err: error }, 'a back-fill could not be read or changed');
      return c.body('Our store could not be asked.', 503);
    }
  }

  async function readAnswer(shop: ShopDomain): Promise<BackfillAnswer> {
    const progress = await backfill.read(shop);
    if (progress === null) return { phase: 'off' };
    if (progress === 'waiting') return { phase: 'waiting', ...UNKNOWN };
    return { ...progress, endedAt: progress.endedAt?.toISOString() ?? null };
  }

  routes.get('/admin/backfill', requireSession, (c) => answer(c));
  routes.post('/admin/backfill', requireSession, (c) => answer(c, 'start'));
  routes.post('/admin/backfill/cancel', requireSession, (c) => answer(c, 'cancel'));
  return routes;
}

const UNKNOWN = {
  problem: null,
  days: null,
  read: null,
  found: null,
  secondsLeft: null,
  endedAt: null,
};
