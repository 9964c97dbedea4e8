import type { Moments } from '../dates/moments.ts';
import type { Expectation, ExpectationSource, TrackingReport } from '../order.ts';
import type { TimedScan } from './merge-events.ts';

export interface ExpectedDay {
  /** As it was said: an instant, or a calendar date. */
  at: string;
  /** The calendar date on the shop's clock. */
  on: string;
  source: ExpectationSource;
  /** When it was said, in milliseconds since 1970; 0 where nobody knows. */
  saidAt: number;
  /** The day that was promised before, where it was another one (rule E4). */
  movedFrom: string | null;
}

/** Rule E1: the smaller, the more it is to be believed. */
const SOURCE_RANK: Record<ExpectationSource, number> = {
  carrier: 0,
  provider: 1,
  scan: 2,
  shop: 3,
  checkout: 4,
};

/**
 * The day it is to arrive, by who knows best and then by who spoke last (rule E1), and the day that
 * was promised before. A day that nobody can read is none.
 *
 * @param events - Newest first; a scan may promise a day.
 */
export function expectedDay(
  reports: readonly Pick<TrackingReport, 'expected'>[],
  events: readonly TimedScan[],
  moments: Pick<Moments, 'date' | 'instantOf'>,
): ExpectedDay | null {
  const said: Expectation[] = reports.flatMap(({ expected }) => expected);
  for (const { expectedAt, at } of events) {
    if (expectedAt !== null) said.push({ source: 'scan', to: expectedAt, saidAt: at });
  }
  const [best, ...others] = said
    .map(({ source, to, saidAt }) => ({
      source,
      at: promisedDay(to),
      saidAt: (saidAt === null ? 0 : moments.instantOf(saidAt)) || 0,
    }))
    .filter(({ at }) => !Number.isNaN(moments.instantOf(at)))
    .toSorted((a, b) => SOURCE_RANK[a.source] - SOURCE_RANK[b.source] || b.saidAt - a.saidAt);
  if (!best) return null;
  const on = moments.date(best.at);
  const before = others.find(
    ({ source, saidAt, at }) => source === best.source && saidAt > 0 && moments.date(at) !== on,
  );
  return { ...best, on, movedFrom: before ? moments.date(before.at) : null };
}

/** Rule E2: midnight in UTC is how a source writes that knows only the day, so it is no instant. */
function promisedDay(at: string): string {
  return at.replace(/T00:00:00(?:\.0+)?(?:Z|[+-]00:?00)$/, '');
}
