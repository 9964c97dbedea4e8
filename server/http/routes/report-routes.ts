import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type {
  ReportProblems,
  ReportRefusal,
  ReportsTooOften,
} from '../../admin/reports/reports-contract.ts';
import type { Log } from '../../ports/log.ts';
import type { ReportAsked, ReportSaved, ReportSettings } from '../../ports/report-settings.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import {
  parseAskPerson,
  parseReportChange,
  parseReportForm,
  parseTurn,
} from '../home-page/parse-report-request.ts';
import { toReportsPage } from '../home-page/reports-page.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the merchant's page of reports needs of the world. */
export interface ReportPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  reportSettings: ReportSettings;
  /** Those that a report can be in; BCP 47. */
  reportLanguages: readonly string[];
  now(): Date;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for a hundred addresses, each character of them escaped. */
const MAX_BODY_BYTES = 65_536;

/**
 * Reports by mail: see `reports-contract.ts`. `GET /admin/reports` → `ReportsPage`, as is the answer to each change: `POST` a
 * `ReportForm`, `PUT /:id` a `ReportChange`, `DELETE /:id`, `POST /:id/turn`, `/:id/send`, `/:id/ask`. Answers 401 without a
 * session token, 400 to any other body, 404 to an id of none, 409 with `ReportRefusal`, 422 with `ReportProblems`, 429 with
 * `ReportsTooOften`, 503 when the database does not answer. No address is logged.
 */
export function createReportRoutes({
  requireSession,
  reportSettings,
  reportLanguages,
  now,
  log,
}: ReportPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();
  const limit = limitBody(MAX_BODY_BYTES);
  const path = '/admin/reports';
  const onePath = `${path}/:id{[\\w-]{1,64}}`;

  routes.get(path, requireSession, (c) => attempt(c, 'read reports', () => answer(c)));

  routes.post(path, limit, requireSession, async (c) => {
    const form = parseReportForm(readJson(await c.req.text()), reportLanguages);
    if (!form) return c.body('Send a report.', 400);
    return attempt(c, 'made a report', async () =>
      answerSaved(c, await reportSettings.create(shopOf(c), form)),
    );
  });

  routes.put(onePath, limit, requireSession, async (c) => {
    const change = parseReportChange(readJson(await c.req.text()), reportLanguages);
    if (!change) return c.body('Send a report and its version.', 400);
    const { version, request } = change;
    return attempt(c, 'changed a report', async () =>
      answerSaved(c, await reportSettings.change(shopOf(c), c.req.param('id'), version, request)),
    );
  });

  routes.delete(onePath, requireSession, (c) =>
    attempt(c, 'deleted a report', async () => {
      await reportSettings.delete(shopOf(c), c.req.param('id'));
      return answer(c);
    }),
  );

  routes.post(`${onePath}/turn`, limit, requireSession, async (c) => {
    const turn = parseTurn(readJson(await c.req.text()));
    if (!turn) return c.body('Say whether it is on.', 400);
    return attempt(c, 'turned a report on or off', async () =>
      answerSaved(c, await reportSettings.turn(shopOf(c), c.req.param('id'), turn.isOn)),
    );
  });

  routes.post(`${onePath}/send`, requireSession, (c) =>
    attempt(c, 'had a report sent', async () =>
      answerAsked(c, await reportSettings.sendNow(shopOf(c), c.req.param('id'))),
    ),
  );

  routes.post(`${onePath}/ask`, limit, requireSession, async (c) => {
    const ask = parseAskPerson(readJson(await c.req.text()));
    if (!ask) return c.body('Say whom to ask.', 400);
    return attempt(c, 'had a recipient of a report asked', async () =>
      answerAsked(c, await reportSettings.askAgain(shopOf(c), c.req.param('id'), ask.personId)),
    );
  });

  /** Does something, and logs that it was done, or that the database did not answer. */
  async function attempt(
    c: Context<SessionEnvironment>,
    done: string,
    act: () => Promise<Response>,
  ): Promise<Response> {
    const { shop, userId } = c.get('user');
    try {
      const response = await act();
      if (c.req.method !== 'GET') log.info({ shop, user: userId, done }, 'changed reports');
      return response;
    } catch (error) {
      log.error({ shop, err: error }, 'reports could not be read or changed');
      return c.body('Our store could not be asked.', 503);
    }
  }

  async function answer(c: Context<SessionEnvironment>): Promise<Response> {
    return c.json(toReportsPage(await reportSettings.read(shopOf(c))));
  }

  async function answerSaved(
    c: Context<SessionEnvironment>,
    result: ReportSaved,
  ): Promise<Response> {
    if (result.outcome === 'saved') return answer(c);
    if (result.outcome === 'none') return c.body('There is no such report.', 404);
    if (result.outcome === 'refused') {
      const problems: ReportProblems = { problems: [...result.problems] };
      return c.json(problems, 422);
    }
    const refusal: ReportRefusal = { problem: result.outcome };
    return c.json(refusal, 409);
  }

  async function answerAsked(
    c: Context<SessionEnvironment>,
    result: ReportAsked,
  ): Promise<Response> {
    if (result.outcome === 'asked') return answer(c);
    if (result.outcome === 'none') return c.body('There is nothing to send.', 404);
    if (result.outcome === 'cannot_send') {
      const refusal: ReportRefusal = { problem: 'cannot_send' };
      return c.json(refusal, 409);
    }
    const seconds = Math.ceil((result.endsAt.getTime() - now().getTime()) / 1_000);
    c.header('retry-after', String(Math.max(1, seconds)));
    const tooOften: ReportsTooOften = { endsAt: result.endsAt.toISOString() };
    return c.json(tooOften, 429);
  }

  return routes;
}

function shopOf(c: Context<SessionEnvironment>): ShopDomain {
  return c.get('user').shop;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
