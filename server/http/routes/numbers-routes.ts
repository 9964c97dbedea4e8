import { Hono, type MiddlewareHandler } from 'hono';
import type { Period } from '../../deliveries/numbers/day-range.ts';
import type { ReadNumbers } from '../../deliveries/numbers/read-numbers.ts';
import type { Log } from '../../ports/log.ts';
import { toNumbersAnswer } from '../home-page/numbers-page.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the merchant's page of numbers needs of the world. */
export interface NumbersPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  readNumbers: ReadNumbers;
  log: Pick<Log, 'error'>;
}

const PERIODS: readonly Period[] = ['last_7', 'last_30', 'last_90', 'this_month', 'last_month'];
const USUAL_PERIOD = 'last_30';

/**
 * `GET /admin/numbers?period=` → `NumbersAnswer`, of the last 30 days unless it says otherwise. Answers 401 without a
 * session token, and 503 when the database does not answer.
 */
export function createNumbersRoutes({
  requireSession,
  readNumbers,
  log,
}: NumbersPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();

  routes.get('/admin/numbers', requireSession, async (c) => {
    const { shop } = c.get('user');
    const request = parsePeriod(c.req.query('period'));
    try {
      return c.json(toNumbersAnswer(await readNumbers(shop, request.period), request));
    } catch (error) {
      log.error({ shop, err: error }, 'the numbers of a shop could not be read');
      return c.body('Our store could not be asked.', 503);
    }
  });

  return routes;
}

function parsePeriod(text = ''): { period: Period; ignored: string[] } {
  const period = PERIODS.find((one) => one === text);
  if (period) return { period, ignored: [] };
  return { period: USUAL_PERIOD, ignored: text === '' ? [] : ['period'] };
}
