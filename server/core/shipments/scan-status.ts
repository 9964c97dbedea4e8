import type { ShipmentStatus } from '../../contract.ts';
import { DATE_LENGTH } from '../dates/iso-8601.ts';
import { DAY } from '../dates/durations.ts';
import type { Moments } from '../dates/moments.ts';
import type { ShipmentState, TrackingReport } from '../order.ts';
import { disagreementOf, type Disagreement } from './disagreement.ts';
import { disputedDeliveries, INSTEAD_OF_DELIVERY, type Dispute } from './disputed-delivery.ts';
import { isSentAgain, lastScan, REOPEN_AFTER, type LastScan } from './last-scan.ts';
import { hasFailed } from './merge-reports.ts';
import { isReportedBy, SAME_SCAN_WINDOW } from './same-scan.ts';
import { SOURCE_PRECEDENCE } from './source-precedence.ts';
import { RANK } from './status-rank.ts';
import type { ScanEvidence } from './timed-scan.ts';

export interface ScanStatus extends ShipmentState {
  /** The scan that says it, or `null` where a reported status does. */
  scan: ScanEvidence | null;
  /** Scans and reported status contradict each other. */
  contradiction: boolean;
  disagreement: Disagreement | null;
}

type InstantOf = Moments['instantOf'];

/**
 * The status by the newest scan that means something, unless a reported status says what no scan can express,
 * or a delivery after that scan (rules S1 to S5, S8).
 *
 * @param events - Of one parcel, newest first.
 */
export function scanStatus(
  reports: readonly TrackingReport[],
  events: readonly ScanEvidence[],
  instantOf: InstantOf,
): ScanStatus {
  const disputes = disputedDeliveries(events);
  const disputed = new Set(disputes.map(({ delivery }) => delivery));
  const undisputed = events.filter((one) => !disputed.has(one));
  const last = lastScan(believed(reports, undisputed));
  return statusBy({ reports, events, disputes, last, instantOf });
}

interface StatusFacts {
  reports: readonly TrackingReport[];
  events: readonly ScanEvidence[];
  disputes: readonly Dispute[];
  last: LastScan;
  instantOf: InstantOf;
}

function statusBy({ reports, events, disputes, last, instantOf }: StatusFacts): ScanStatus {
  const { scan, status } = last;
  // Rule S4: a source that failed does not count.
  const answered = reports.filter((one) => !hasFailed(one)).toSorted(newestFirst);
  const final = answered.find(
    (one) => one.reportedStatus.weight === 'final' && !hasBeenSentAgain(one, events),
  );
  if (final) return fromReport(final, scan);
  const reported =
    answered.find(({ reportedStatus }) => reportedStatus.weight === 'scan') ?? answered[0];
  if (!scan) {
    return reported
      ? fromReport(reported, null)
      : { status, substatus: null, scan, contradiction: false, disagreement: null };
  }
  const delivery = answered.find((one) => isDeliveredSince(one, scan, status, instantOf));
  if (delivery) return fromReport(delivery, scan);
  const contradicted =
    reported?.reportedStatus.weight === 'scan' && reported.reportedStatus.status !== status;
  const dispute = disputes.find(({ instead }) => instead === scan);
  return {
    status,
    substatus: status === scan.status ? scan.substatus : null,
    scan,
    contradiction: last.contradiction || contradicted || dispute !== undefined,
    disagreement: disagreementOf({ status, scan, dispute, events, answered }),
  };
}

/** The source that was asked last comes first, and of two at one time the nearer one. */
function newestFirst(a: TrackingReport, b: TrackingReport): number {
  if (a.fetchedAt !== b.fetchedAt) return a.fetchedAt < b.fetchedAt ? 1 : -1;
  return (
    SOURCE_PRECEDENCE[b.source] - SOURCE_PRECEDENCE[a.source] ||
    RANK[b.reportedStatus.status] - RANK[a.reportedStatus.status]
  );
}

/** Rule S5: its source calls the parcel returned, and it was sent once more since. */
function hasBeenSentAgain(
  { source, reportedStatus, fetchedAt }: TrackingReport,
  events: readonly ScanEvidence[],
): boolean {
  if (reportedStatus.status !== 'returned') return false;
  const back = events.find((one) => RANK[one.status] > RANK.delivered && isReportedBy(one, source));
  const returnedAt = back?.latest ?? Date.parse(fetchedAt);
  return events.some((one) => isSentAgain(one, returnedAt));
}

/**
 * Rule S3: a recorded delivery leads where it is newer than the newest scan. It must be later than what another source
 * reports in place of a delivery (rule S8). With a parcel on its way back it is the delivery to the sender; of one that
 * is back, Shopify's shows that it was sent once more (rule S5).
 */
function isDeliveredSince(
  { source, reportedStatus, deliveredAt }: TrackingReport,
  scan: ScanEvidence,
  status: ShipmentStatus,
  instantOf: InstantOf,
): boolean {
  if (reportedStatus.status !== 'delivered' || deliveredAt === null) return false;
  const since = instantOf(deliveredAt) - scan.latest;
  if (status === 'returned') return source === 'shopify' && since >= REOPEN_AFTER;
  if (status === 'delivered' || status === 'returning') return false;
  const isOther = INSTEAD_OF_DELIVERY.has(status) && !isReportedBy(scan, source);
  if (isOther) return since > SAME_SCAN_WINDOW;
  // A mere date may mean any hour of its day.
  return since + (deliveredAt.length > DATE_LENGTH ? 0 : DAY) >= 0;
}

/**
 * The status of several parcels of which the source reports as one. A delivery scan is that of one of them, so it
 * is believed of all only where the source says so itself (rule P1). What happens after it happens to another one.
 *
 * @param events - Newest first.
 */
export function sharedStatus(
  reports: readonly TrackingReport[],
  events: readonly ScanEvidence[],
  total: number,
  instantOf: InstantOf,
): ScanStatus & { arrivals: readonly ScanEvidence[] } {
  const all = scanStatus(reports, events, instantOf);
  const isSaid = reports.some(({ reportedStatus }) => reportedStatus.status === 'delivered');
  const delivered = isSaid ? [] : events.filter((one, index) => isArrival(one, events, index));
  if (delivered.length === 0) return { ...all, arrivals: [] };
  const others = events.filter((one) => !delivered.includes(one));
  const arrivals = delivered.slice(0, total - 1);
  return { ...scanStatus(reports, others, instantOf), arrivals };
}

/** A delivery that follows a way back may be the one to the sender (rule S5). */
function isArrival(
  { status }: ScanEvidence,
  events: readonly ScanEvidence[],
  index: number,
): boolean {
  if (status !== 'delivered') return false;
  return events.slice(index).every((before) => RANK[before.status] <= RANK.delivered);
}

/**
 * Rule S2: without the delivery scans that were premature. A courier who confirms early is followed by one late
 * upload; a parcel that two scans see moving half a day later, and that no source calls delivered, was not.
 */
function believed(
  reports: readonly TrackingReport[],
  events: readonly ScanEvidence[],
): readonly ScanEvidence[] {
  const oldest = events.findLastIndex(({ status }) => status === 'delivered');
  if (oldest < MOVES_THAT_OVERRULE) return events;
  if (reports.some(({ reportedStatus }) => reportedStatus.status === 'delivered')) return events;
  return events.filter(({ status, latest }, index) => {
    if (status !== 'delivered') return true;
    const moves = events
      .slice(0, index)
      .filter((later) => later.status === 'in_transit' && later.instant >= latest + REOPEN_AFTER);
    return moves.length < MOVES_THAT_OVERRULE;
  });
}

/** Rule S2: one later hub scan may have been uploaded late. */
const MOVES_THAT_OVERRULE = 2;

/** By a reported status; a scan of the same status may have the substatus. */
function fromReport({ reportedStatus }: TrackingReport, scan: ScanEvidence | null): ScanStatus {
  const { status, substatus } = reportedStatus;
  if (!scan || status !== scan.status) {
    return { status, substatus, scan: null, contradiction: scan !== null, disagreement: null };
  }
  const isExact = scan.substatus ?? substatus;
  return { status, substatus: isExact, scan, contradiction: false, disagreement: null };
}
