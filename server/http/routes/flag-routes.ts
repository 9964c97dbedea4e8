import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type {
  FlagSettingsAnswer,
  FlagSettingsPage,
  MuteAnswer,
} from '../../admin/flags/flags-contract.ts';
import { DEFAULT_FLAG_SETTINGS, type FlagSettings } from '../../core/deliveries/flag-settings.ts';
import {
  LIMIT_RANGE,
  MAX_CLOSED_DATES,
  parseFlagSettings,
} from '../../core/deliveries/parse-flag-settings.ts';
import type { FlagControl } from '../../ports/flag-control.ts';
import type { Log } from '../../ports/log.ts';
import type { MuteDeliveries } from '../../ports/mute-deliveries.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { parseMuteRequest } from '../home-page/parse-mute-request.ts';
import { RowVersion } from '../home-page/row-version.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the settings of flags need of the world, and what is muted. */
export interface FlagPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  flagControl: FlagControl;
  muteDeliveries: MuteDeliveries;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for 250 deliveries, or for 120 dates. */
const MAX_BODY_BYTES = 32_768;

/** Seconds until a preview may be asked for again: one takes a second. */
const RETRY_AFTER = '1';

/**
 * `GET /admin/flags` → `FlagSettingsAnswer`; `PUT` of `SaveFlagSettingsRequest` → the same, or 422 with
 * `FlagSettingsProblems`, or 409 with what somebody else has saved meanwhile; `POST /admin/flags/preview` of
 * `ChosenFlagSettings` → `FlagPreview`, or 429, or 409 where no orders are kept. `POST /admin/deliveries/mute` of `MuteRequest` → `MuteAnswer`. Answers
 * 401 without a session token, 400 to any other body, 503 when the database does not answer.
 */
export function createFlagRoutes({
  requireSession,
  flagControl,
  muteDeliveries,
  log,
}: FlagPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();
  const limit = limitBody(MAX_BODY_BYTES);

  async function answer(c: Context, shop: ShopDomain, status: 200 | 409 = 200): Promise<Response> {
    return c.json(await readAnswer(shop), status);
  }

  async function readAnswer(shop: ShopDomain): Promise<FlagSettingsAnswer> {
    const read = await flagControl.read(shop);
    if (read.outcome === 'off') {
      return { keeping: read.by === 'server' ? 'off_for_server' : 'off_for_shop' };
    }
    return {
      keeping: 'on',
      settings: toChosen(read.settings),
      version: read.version,
      defaults: toChosen(DEFAULT_FLAG_SETTINGS),
      range: LIMIT_RANGE,
      mostClosedDates: MAX_CLOSED_DATES,
      isDeriving: read.isDeriving,
    };
  }

  routes.get('/admin/flags', requireSession, (c) => {
    const { shop } = c.get('user');
    return orUnavailable(c, () => answer(c, shop));
  });

  routes.put('/admin/flags', limit, requireSession, async (c) => {
    const body = readJson(await c.req.text());
    const read = parseFlagSettings(body);
    const version = versionIn(body);
    if (!read || version === null) return c.body('Send the settings of flags.', 400);
    if ('problems' in read) return c.json(read, 422);
    const { shop, userId } = c.get('user');
    return orUnavailable(c, async () => {
      const isSaved = await flagControl.save(shop, { settings: read.settings, version });
      log.info({ shop, user: userId, isSaved }, 'saved settings of flags');
      return answer(c, shop, isSaved ? 200 : 409);
    });
  });

  routes.post('/admin/flags/preview', limit, requireSession, async (c) => {
    const read = parseFlagSettings(readJson(await c.req.text()));
    if (!read) return c.body('Send the settings of flags.', 400);
    if ('problems' in read) return c.json(read, 422);
    const { shop } = c.get('user');
    return orUnavailable(c, async () => {
      const preview = await flagControl.preview(shop, read.settings);
      if (preview === 'off') return answer(c, shop, 409);
      if (preview !== 'busy') return c.json(preview);
      c.header('retry-after', RETRY_AFTER);
      return c.body('Others are asking as well.', 429);
    });
  });

  routes.post('/admin/deliveries/mute', limit, requireSession, async (c) => {
    const request = parseMuteRequest(readJson(await c.req.text()));
    if (!request) return c.body('Send up to 250 deliveries, and whether they are muted.', 400);
    const { shop, userId } = c.get('user');
    return orUnavailable(c, async () => {
      const { deliveries, muted } = request;
      const changed = await muteDeliveries(shop, deliveries, muted);
      log.info({ shop, user: userId, muted, changed }, 'muted deliveries');
      const muteAnswer: MuteAnswer = { changed };
      return c.json(muteAnswer);
    });
  });

  async function orUnavailable(
    c: Context<SessionEnvironment>,
    act: () => Promise<Response>,
  ): Promise<Response> {
    try {
      return await act();
    } catch (error) {
      log.error({ shop: c.get('user').shop, err: error }, 'flags could not be read or changed');
      return c.body('Our store could not be asked.', 503);
    }
  }

  return routes;
}

function toChosen({ limits, workingDays, closedOn }: FlagSettings): FlagSettingsPage['settings'] {
  return { limits: { ...limits }, workingDays: [...workingDays], closedOn: [...closedOn] };
}

function versionIn(body: unknown): number | null {
  if (typeof body !== 'object' || body === null || !('version' in body)) return null;
  const { version } = body;
  return v.is(RowVersion, version) ? version : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
