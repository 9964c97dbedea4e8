import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { PageSettings } from '../../contract.ts';
import type { Log } from '../../ports/log.ts';
import type { PageSettingsStore } from '../../ports/page-settings.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { parsePageSettings } from '../home-page/parse-page-settings.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the settings of the app's own pages need of the world. */
export interface PageSettingsPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  pageSettings: PageSettingsStore;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for the longest links and sentences, each character of them four bytes. */
const MAX_BODY_BYTES = 16_384;

/**
 * `GET /admin/page-settings` → `PageSettings`, and `PUT` of the same → what was saved, or 422 with
 * `PageSettingsProblems`. Answers 401 without a session token, 400 to any other body, 503 when the database
 * does not answer.
 */
export function createPageSettingsRoutes({
  requireSession,
  pageSettings,
  log,
}: PageSettingsPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();

  routes.get('/admin/page-settings', requireSession, async (c) => {
    const { shop } = c.get('user');
    try {
      const settings: PageSettings = await pageSettings.load(shop);
      return c.json(settings);
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  routes.put('/admin/page-settings', limitBody(MAX_BODY_BYTES), requireSession, async (c) => {
    const settings = parsePageSettings(readJson(await c.req.text()));
    if (!settings) return c.body('Send all page settings.', 400);
    if ('problems' in settings) return c.json(settings, 422);
    const { shop } = c.get('user');
    try {
      await pageSettings.save(shop, settings);
      log.info({ shop }, 'saved page settings');
      return c.json(settings);
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'page settings could not be loaded or saved');
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
