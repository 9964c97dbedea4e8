import { randomUUID } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type {
  SavedViews as ViewsAnswer,
  ViewConflict,
  ViewProblem,
  ViewRefusal,
  ViewSaved,
} from '../../admin/deliveries/views-contract.ts';
import type { Log } from '../../ports/log.ts';
import type { AddedView, ChangedView, SavedViews } from '../../ports/saved-views.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import {
  parseNewView,
  parseVersion,
  parseViewChange,
  parseViewOrder,
} from '../home-page/parse-saved-view.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the saved views of a shop need of the world. */
export interface ViewPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  savedViews: SavedViews;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for the longest query, each character of it escaped. */
const MAX_BODY_BYTES = 16_384;

/**
 * `GET /admin/views` → `SavedViews`; `POST` with `NewView` and `PUT /admin/views/:id` with `ViewChange` → `ViewSaved`, or
 * 422 with `ViewRefusal`; `DELETE /admin/views/:id?version=` and `POST /admin/views/order` with `ViewOrder` →
 * `SavedViews`. A change or a deletion is 409 with `ViewConflict` when somebody else was first. Answers 401 without a
 * session token, 400 to any other body, 503 when the database does not answer. No name and no query is logged: staff may
 * have written anything into them.
 */
export function createViewRoutes({
  requireSession,
  savedViews,
  log,
}: ViewPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();
  const limit = limitBody(MAX_BODY_BYTES);
  const path = '/admin/views';
  const onePath = `${path}/:id{[\\w-]{1,64}}`;

  routes.get(path, requireSession, (c) => attempt(c, (shop) => answerAll(c, shop)));

  routes.post(`${path}/order`, limit, requireSession, async (c) => {
    const ids = parseViewOrder(readJson(await c.req.text()));
    if (!ids) return c.body('Send the ids of the views.', 400);
    return attempt(c, async (shop) => {
      await savedViews.reorder(shop, ids);
      return answerAll(c, shop);
    });
  });

  routes.post(path, limit, requireSession, async (c) => {
    const view = parseNewView(readJson(await c.req.text()));
    if (!view) return c.body('Send a name and the query of a list.', 400);
    if ('problem' in view) return refuse(c, view.problem);
    return attempt(c, async (shop) =>
      answerSaved(c, shop, await savedViews.add(shop, { id: randomUUID(), ...view })),
    );
  });

  routes.put(onePath, limit, requireSession, async (c) => {
    const view = parseViewChange(readJson(await c.req.text()));
    if (!view) return c.body('Send a name, the query of a list and its version.', 400);
    if ('problem' in view) return refuse(c, view.problem);
    const id = c.req.param('id');
    return attempt(c, async (shop) =>
      answerSaved(c, shop, await savedViews.change(shop, { id, ...view })),
    );
  });

  routes.delete(onePath, requireSession, async (c) => {
    const version = parseVersion(c.req.query('version'));
    if (version === null) return c.body('Say which version.', 400);
    const id = c.req.param('id');
    return attempt(c, async (shop, userId) => {
      const result = await savedViews.delete(shop, { id, version });
      if (result.outcome === 'changed_meanwhile') return conflict(c, { view: result.view });
      log.info({ shop, user: userId, outcome: result.outcome }, 'deleted a saved view');
      return answerAll(c, shop);
    });
  });

  async function answerAll(c: Context, shop: ShopDomain): Promise<Response> {
    const answer: ViewsAnswer = { views: await savedViews.list(shop) };
    return c.json(answer);
  }

  async function answerSaved(
    c: Context<SessionEnvironment>,
    shop: ShopDomain,
    result: AddedView | ChangedView,
  ): Promise<Response> {
    log.info(
      { shop, user: c.get('user').userId, outcome: result.outcome },
      'saved a view of deliveries',
    );
    if (result.outcome === 'full') return refuse(c, 'too_many_views');
    if (result.outcome === 'name_taken') return refuse(c, 'name_taken');
    if (result.outcome === 'gone') return conflict(c, { view: null });
    if (result.outcome === 'changed_meanwhile') return conflict(c, { view: result.view });
    const answer: ViewSaved = { view: result.view, views: await savedViews.list(shop) };
    return c.json(answer);
  }

  async function attempt(
    c: Context<SessionEnvironment>,
    run: (shop: ShopDomain, userId: string | undefined) => Promise<Response>,
  ): Promise<Response> {
    const { shop, userId } = c.get('user');
    try {
      return await run(shop, userId);
    } catch (error) {
      log.error({ shop, err: error }, 'saved views could not be read or changed');
      return c.body('Our store could not be asked.', 503);
    }
  }

  return routes;
}

function refuse(c: Context, problem: ViewProblem): Response {
  const refusal: ViewRefusal = { problem };
  return c.json(refusal, 422);
}

function conflict(c: Context, answer: ViewConflict): Response {
  return c.json(answer, 409);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
