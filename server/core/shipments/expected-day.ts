import type { Moments } from '../dates/moments.ts';
import type { Expectation, ExpectationSource, TrackingReport } from '../order.ts';
import type { TimedScan } from './timed-scan.ts';

export interface ExpectedDay {
  /** As it was promised: an instant, or a calendar date. */
  at: string;
  /** The calendar date on the answer's clock. */
  on: string;
  source: ExpectationSource;
  /** When it was promised, in milliseconds since 1970; 0 where that is not known. */
  saidAt: number;
  /** The day that was promised before, where it was another one (rule E4). */
  movedFrom: string | null;
}

/** Rule E1: the lowest is believed first. */
export const SOURCE_RANK: Record<ExpectationSource, number> = {
  carrier: 0,
  provider: 1,
  scan: 2,
  shop: 3,
  checkout: 4,
};

/**
 * The promised day by the most reliable source, and of that source the newest promise (rule E1), with the
 * day that was promised before. A date that cannot be read is left out.
 *
 * @param events - Newest first; a scan may promise a day, too.
 */
export function expectedDay(
  reports: readonly Pick<TrackingReport, 'expected'>[],
  events: readonly TimedScan[],
  moments: Pick<Moments, 'date' | 'instantOf'>,
): ExpectedDay | null {
  const promises: Expectation[] = reports.flatMap(({ expected }) => expected);
  for (const { expectedAt, at } of events) {
    if (expectedAt !== null) promises.push({ source: 'scan', to: expectedAt, saidAt: at });
  }
  const [best, ...others] = promises
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

/** Rule E2: a source that knows only the day writes midnight in UTC; that is a date and no instant. */
export function promisedDay(at: string): string {
  return at.replace(/T00:00:00(?:\.0+)?(?:Z|[+-]00:?00)$/, '');
}
