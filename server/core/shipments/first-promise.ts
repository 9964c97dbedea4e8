import type { Moments } from '../dates/moments.ts';
import type { Expectation, TrackingReport } from '../order.ts';
import { promisedDay, SOURCE_RANK } from './expected-day.ts';
import type { TimedScan } from './timed-scan.ts';

/**
 * The calendar date on the answer's clock that the shopper was promised first: of the most reliable source that promised
 * one before the parcel arrived (rule E1), its earliest. A promise that is moved does not make a late parcel punctual.
 * Of a source that keeps only its newest promise, and says not when it was made, that one. `null` without any.
 *
 * @param events - A scan may promise a day, too.
 * @param arrivedAt - In milliseconds since 1970; what is said from then on is no promise any more.
 */
export function firstPromise(
  reports: readonly Pick<TrackingReport, 'expected'>[],
  events: readonly TimedScan[],
  arrivedAt: number,
  moments: Pick<Moments, 'date' | 'instantOf'>,
): string | null {
  const promises: Expectation[] = reports.flatMap(({ expected }) => expected);
  for (const { expectedAt, at } of events) {
    if (expectedAt !== null) promises.push({ source: 'scan', to: expectedAt, saidAt: at });
  }
  const [first] = promises
    .map(({ source, to, saidAt }) => ({
      rank: SOURCE_RANK[source],
      at: promisedDay(to),
      saidAt: saidAt === null ? null : moments.instantOf(saidAt),
    }))
    .filter(({ at, saidAt }) => isDay(at) && (saidAt === null || saidAt < arrivedAt))
    .toSorted((a, b) => a.rank - b.rank || (a.saidAt ?? Infinity) - (b.saidAt ?? Infinity) || 0);
  return first ? moments.date(first.at) : null;

  function isDay(at: string): boolean {
    return !Number.isNaN(moments.instantOf(at));
  }
}
