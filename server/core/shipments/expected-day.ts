import type { TimedScan } from './merge-events.ts';
import { daysBetween } from './lateness.ts';
import type { Expectation, ExpectationSource, TrackingReport } from '../order.ts';

export interface ExpectedDay {
  /** As it was said: an instant, or a calendar date. */
  at: string;
  /** The calendar date on the shop's clock. */
  on: string;
  source: ExpectationSource;
  /** The day that was promised before, where it was another one (rule E4). */
  movedFrom: string | null;
}

/** Rule E1: the smaller, the more it is to be believed. */
const BELIEVED: Record<ExpectationSource, number> = {
  carrier: 0,
  provider: 1,
  scan: 2,
  shop: 3,
  checkout: 4,
};

/**
 * The day it is to arrive, by who knows best and then by who spoke last (rule E1), and the day that
 * was promised before.
 *
 * @param events - Newest first; a scan may promise a day.
 * @param dateOf - The calendar date (`2026-11-25`) of an instant on the shop's clock.
 */
export function expectedDay(
  reports: readonly Pick<TrackingReport, 'expected'>[],
  events: readonly TimedScan[],
  dateOf: (at: string) => string,
): ExpectedDay | null {
  const said: Expectation[] = reports.flatMap(({ expected }) => expected);
  for (const { expectedAt, at } of events) {
    if (expectedAt !== null) said.push({ source: 'scan', to: expectedAt, saidAt: at });
  }
  said.sort(
    (a, b) => BELIEVED[a.source] - BELIEVED[b.source] || saidTime(b.saidAt) - saidTime(a.saidAt),
  );
  const [best, ...others] = said;
  if (!best) return null;
  const at = promisedDay(best.to);
  const on = dateOf(at);
  const before = others.find(
    ({ source, saidAt, to }) =>
      source === best.source && saidAt !== null && dateOf(promisedDay(to)) !== on,
  );
  const earlier = before ? dateOf(promisedDay(before.to)) : null;
  const hasMoved = earlier !== null && Math.abs(daysBetween(earlier, on)) >= 1;
  return { at, on, source: best.source, movedFrom: hasMoved ? earlier : null };
}

/** What nobody dates is older than what somebody does. */
function saidTime(saidAt: string | null): number {
  return saidAt === null ? 0 : Date.parse(saidAt);
}

/** Rule E2: midnight in UTC is how a source writes that knows only the day, so it is no instant. */
function promisedDay(at: string): string {
  return at.replace(/T00:00:00(?:\.0+)?Z$/, '');
}
