import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { ServiceField, ServiceFieldProblem, ServiceProblems } from '../../admin/contract.ts';
import { HOUR } from '../../core/dates/durations.ts';
import type { CarrierSettings, ServiceProblem } from '../../ports/carrier-settings.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { toCarriersAnswer } from '../home-page/carriers-page.ts';
import { parseServiceChange, parseServiceChoice } from '../home-page/parse-service-request.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the merchant's settings of carriers' news need of the world. */
export interface CarrierSettingsPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  carrierSettings: CarrierSettings;
  counters: Pick<CounterStore, 'add'>;
  now(): Date;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for the longest key, address and secret, each character of them escaped. */
const MAX_BODY_BYTES = 16_384;

/**
 * Keys that a shop may have checked in an hour: enough for mistakes, and too few to try keys, or addresses of other
 * people's servers, with us.
 */
const MAX_CHECKS = 20;
const CHECKS_COUNTER = 'carrier-key-checks';

/** Which field a service's answer is about. */
const PROBLEMS: Readonly<Record<ServiceProblem, readonly [ServiceField, ServiceFieldProblem]>> = {
  wrong_key: ['key', 'key_wrong'],
  quota_used_up: ['key', 'key_used_up'],
  address_refused: ['address', 'address_refused'],
  unreachable: ['name', 'service_unreachable'],
  unexpected_answer: ['name', 'service_unexpected'],
  busy: ['name', 'service_busy'],
  not_offered: ['name', 'service_not_offered'],
};

/** The same of a server of the merchant's own, whose address may be wrong. */
const SERVER_PROBLEMS: typeof PROBLEMS = {
  ...PROBLEMS,
  unreachable: ['address', 'address_silent'],
  unexpected_answer: ['address', 'address_unexpected'],
};

/**
 * `GET /admin/carriers` → `CarriersAnswer`; `PUT` with `ChooseServiceRequest` and `PATCH` with `ChangeServiceRequest` →
 * `CarriersPage`, or 422 with `ServiceProblems`; `DELETE` → `CarriersAnswer` afterwards. Answers 401 without a session
 * token, 400 to any other body, 404 to a change where there is no account, 409 where no orders are kept, 429 after too
 * many checks, 503 when the database does not answer. Keys and secrets are in no answer and in no line of the log; of
 * an error while there is one at hand, only the name is logged.
 */
export function createCarrierSettingsRoutes({
  requireSession,
  carrierSettings,
  counters,
  now,
  log,
}: CarrierSettingsPorts): Hono<SessionEnvironment> {
  const { services } = carrierSettings;
  const routes = new Hono<SessionEnvironment>();
  const limit = limitBody(MAX_BODY_BYTES);
  const path = '/admin/carriers';

  routes.get(path, requireSession, async (c) => {
    const { shop } = c.get('user');
    try {
      return await answer(c, shop);
    } catch (error) {
      log.error({ shop, err: error }, 'the settings of carriers could not be read');
      return unavailable(c);
    }
  });

  routes.put(path, limit, requireSession, async (c) => {
    const read = parseServiceChoice(readJson(await c.req.text()), services);
    if (!read) return c.body('Send an account with a tracking service.', 400);
    if ('problems' in read) return c.json(read, 422);
    const { shop, userId } = c.get('user');
    const { parsed: choice } = read;
    const { name: service } = choice;
    try {
      const waits = await checksAgainIn(shop);
      if (waits !== null) {
        c.header('retry-after', String(waits));
        return refuse(c, ['key', 'too_many_checks'], 429);
      }
      const result = await carrierSettings.choose(shop, choice);
      if (result.outcome === 'off') return c.json(toCarriersAnswer(result, services, now()), 409);
      const { outcome } = result;
      log.info({ shop, user: userId, service, outcome }, 'chose a tracking service');
      if (outcome === 'saved') return await answer(c, shop);
      const problems = choice.account.baseUrl === null ? PROBLEMS : SERVER_PROBLEMS;
      return refuse(c, problems[result.problem], 422);
    } catch (error) {
      return failSecretly(c, shop, error);
    }
  });

  routes.patch(path, limit, requireSession, async (c) => {
    const read = parseServiceChange(readJson(await c.req.text()));
    if (!read) return c.body('Send what to change.', 400);
    if ('problems' in read) return c.json(read, 422);
    const { shop, userId } = c.get('user');
    try {
      const { outcome } = await carrierSettings.change(shop, read.parsed);
      if (outcome === 'none') return c.body('There is no account.', 404);
      log.info({ shop, user: userId }, 'changed the settings of a tracking service');
      return await answer(c, shop);
    } catch (error) {
      return failSecretly(c, shop, error);
    }
  });

  routes.delete(path, requireSession, async (c) => {
    const { shop, userId } = c.get('user');
    try {
      await carrierSettings.turnOff(shop);
      log.info({ shop, user: userId }, 'turned a tracking service off');
      return await answer(c, shop);
    } catch (error) {
      return failSecretly(c, shop, error);
    }
  });

  async function answer(c: Context, shop: ShopDomain): Promise<Response> {
    return c.json(toCarriersAnswer(await carrierSettings.read(shop), services, now()));
  }

  /** In how many seconds the shop may have a key checked; `null` for now, which is counted. */
  async function checksAgainIn(shop: ShopDomain): Promise<number | null> {
    const { count, endsAt } = await counters.add(shop, CHECKS_COUNTER, 1, now(), HOUR);
    if (count <= MAX_CHECKS) return null;
    return Math.max(1, Math.ceil((endsAt.getTime() - now().getTime()) / 1_000));
  }

  /** What failed may repeat what it was given. */
  function failSecretly(c: Context, shop: ShopDomain, error: unknown): Response {
    const reason = error instanceof Error ? error.name : 'unknown';
    log.error({ shop, reason }, 'the settings of carriers could not be changed');
    return unavailable(c);
  }

  return routes;
}

function refuse(
  c: Context,
  [field, problem]: readonly [ServiceField, ServiceFieldProblem],
  status: 422 | 429,
): Response {
  const refusal: ServiceProblems = { problems: { [field]: problem } };
  return c.json(refusal, status);
}

function unavailable(c: Context): Response {
  return c.body('Our store could not be asked.', 503);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
