import { DAY } from '../dates/durations.ts';
import { DATE_LENGTH, isInstant } from '../dates/iso-8601.ts';
import type { Moments } from '../dates/moments.ts';
import type { MergedEvents } from './merge-events.ts';
import type { Expectation, ReportedStatus, ScanEvent, TrackingReport } from '../order.ts';

/** A local time of an unknown zone may be so much later than it seems. */
const ZONES_APART = DAY;

/** Nothing is known of it but that it was sent. */
export const NO_NEWS: ReportedStatus = {
  status: 'unknown',
  substatus: 'fulfilled_no_tracking',
  weight: 'default',
};

interface OwnNews {
  reports: TrackingReport[];
  /** How many scans were left out. */
  misdated: number;
}

/**
 * Whether anything may be older than the order. Nearly nothing is, so the scans are not read again to find out.
 *
 * @param merged - The scans of these reports.
 */
export function hasOldNews(
  reports: readonly TrackingReport[],
  { events, misdated }: Pick<MergedEvents, 'events' | 'misdated'>,
  placedAt: string,
  moments: Pick<Moments, 'instantOf'>,
): boolean {
  const ordered = Date.parse(placedAt);
  const isOlder = (at: string | null): boolean => at !== null && moments.instantOf(at) < ordered;
  const oldest = events.at(-1);
  return (
    misdated > 0 ||
    (oldest !== undefined && oldest.instant < ordered) ||
    reports.some(
      ({ deliveredAt, expected }) => isOlder(deliveredAt) || expected.some(({ to }) => isOlder(to)),
    )
  );
}

/**
 * Leaves out what is older than the order: carriers use their numbers again, so it is news of another parcel (rule
 * P6). That goes for the time of delivery, the promised day, and a status that only repeats such a scan.
 */
export function ownNews(
  reports: readonly TrackingReport[],
  placedAt: string,
  moments: Pick<Moments, 'instantOf'>,
): OwnNews {
  const ordered = Date.parse(placedAt);
  const isOlder = (at: string | null, lasting = 0): boolean =>
    at !== null && latestOf(at, moments) + lasting < ordered;
  const isOldScan = (event: ScanEvent): boolean => isOlder(timeOf(event));
  // Some sources write a promised day as its first instant.
  const isOldPromise = ({ to }: Expectation): boolean => isOlder(to, DAY);
  let misdated = 0;
  const own = reports.map((report): TrackingReport => {
    const wasDelivered = isOlder(report.deliveredAt);
    const events = report.events.filter((event) => !isOldScan(event));
    const dropped = report.events.length - events.length;
    misdated += dropped;
    const { reportedStatus } = report;
    const repeats = (dropped > 0 || wasDelivered) && reportedStatus.weight === 'scan';
    const stands = events.some(({ status }) => status === reportedStatus.status);
    return {
      ...report,
      events,
      expected: report.expected.filter((one) => !isOldPromise(one)),
      deliveredAt: wasDelivered ? null : report.deliveredAt,
      reportedStatus: repeats && !stands ? NO_NEWS : reportedStatus,
    };
  });
  return { reports: own, misdated };
}

/** The source's own UTC where its local time has no offset (rule O1). */
function timeOf({ at, utc }: ScanEvent): string | null {
  return utc === null || (at !== null && isInstant(at)) ? at : utc;
}

/** The latest instant that a time can mean: a mere date lasts a day. `NaN` where it cannot be read. */
function latestOf(at: string, moments: Pick<Moments, 'instantOf'>): number {
  const instant = moments.instantOf(at);
  if (isInstant(at)) return instant;
  return instant + ZONES_APART + (at.length > DATE_LENGTH ? 0 : DAY);
}
