import type { ShipmentStatus } from '../../contract.ts';
import { DAY, HOUR } from '../dates/durations.ts';
import type { ShipmentState, TrackingReport } from '../order.ts';

import { RANK } from './status-rank.ts';
import type { ScanEvidence } from './timed-scan.ts';

/** Rule S2: a scan so long after a delivery is a new attempt; an earlier one was uploaded late. */
const REOPEN_AFTER = 12 * HOUR;

export interface ScanStatus extends ShipmentState {
  /** The scan that says it, or `null` where a reported status does. */
  scan: ScanEvidence | null;
  /** Scans and reported status contradict each other. */
  contradiction: boolean;
}

/**
 * The status by the newest scan that means something, unless a reported status says what no scan can express,
 * or a delivery after that scan (rules S1 to S5).
 *
 * @param events - Newest first.
 */
export function scanStatus(
  reports: readonly TrackingReport[],
  events: readonly ScanEvidence[],
): ScanStatus {
  return statusBy(reports, lastScan(believed(reports, events)));
}

function statusBy(
  reports: readonly TrackingReport[],
  { scan, status, contradiction }: LastScan,
): ScanStatus {
  // Rule S4: a source that failed does not count.
  const answered = reports
    .filter(({ reportedStatus }) => reportedStatus.substatus !== 'provider_error')
    .toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? 1 : a.fetchedAt > b.fetchedAt ? -1 : 0));
  const final = answered.find(({ reportedStatus }) => reportedStatus.weight === 'final');
  if (final) return fromReport(final, scan);
  const reported =
    answered.find(({ reportedStatus }) => reportedStatus.weight === 'scan') ?? answered[0];
  if (!scan) {
    return reported
      ? fromReport(reported, null)
      : { status: 'unknown', substatus: null, scan, contradiction };
  }
  // Rule S3: a delivery that is newer than the newest scan leads; else the scans do.
  const delivery = answered.find(
    ({ reportedStatus, deliveredAt }) =>
      !HOME_OR_BACK.has(status) &&
      reportedStatus.status === 'delivered' &&
      deliveredAt !== null &&
      Date.parse(deliveredAt) >= scan.instant,
  );
  if (delivery) return fromReport(delivery, scan);
  const contradicted =
    reported?.reportedStatus.weight === 'scan' && reported.reportedStatus.status !== status;
  const substatus = status === scan.status ? scan.substatus : null;
  return { status, substatus, scan, contradiction: contradiction || contradicted };
}

/**
 * The status of several parcels of which the source reports as one. A delivery scan is that of one of them, so it
 * is believed of all only where the source says so itself (rule P1).
 *
 * @param events - Newest first.
 */
export function sharedStatus(
  reports: readonly TrackingReport[],
  events: readonly ScanEvidence[],
  total: number,
): ScanStatus & { arrivals: readonly ScanEvidence[] } {
  const all = scanStatus(reports, events);
  const isSaid = reports.some(({ reportedStatus }) => reportedStatus.status === 'delivered');
  if (all.status !== 'delivered' || isSaid) return { ...all, arrivals: [] };
  const others = events.filter(({ status }) => status !== 'delivered');
  const arrivals = events.filter(({ status }) => status === 'delivered').slice(0, total - 1);
  return { ...scanStatus(reports, others), arrivals };
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
  return events.filter(({ status, instant, hasTime }, index) => {
    if (status !== 'delivered') return true;
    const end = instant + (hasTime ? 0 : DAY) + REOPEN_AFTER;
    const moves = events
      .slice(0, index)
      .filter((later) => later.status === 'in_transit' && later.instant >= end);
    return moves.length < MOVES_THAT_OVERRULE;
  });
}

/** Rule S2: one later hub scan may have been uploaded late. */
const MOVES_THAT_OVERRULE = 2;

/** With these, a reported delivery is what the scan says already, or is the delivery to the sender. */
const HOME_OR_BACK: ReadonlySet<ShipmentStatus> = new Set(['delivered', 'returning', 'returned']);

/** By a reported status; a scan of the same status may have the substatus. */
function fromReport({ reportedStatus }: TrackingReport, scan: ScanEvidence | null): ScanStatus {
  const { status, substatus } = reportedStatus;
  if (!scan || status !== scan.status) {
    return { status, substatus, scan: null, contradiction: scan !== null };
  }
  return { status, substatus: scan.substatus ?? substatus, scan, contradiction: false };
}

interface LastScan {
  scan: ScanEvidence | null;
  /** The status after this scan and all before it. */
  status: ShipmentStatus;
  contradiction: boolean;
}

/**
 * Rule S1: the newest scan counts, applied after those before it. A label printed late, or a row that says
 * nothing, is no news of a parcel that moves.
 */
function lastScan(events: readonly ScanEvidence[]): LastScan {
  const hasMoved = events.some(({ status }) => !UNMOVED.has(status));
  const significant = events.filter(({ status }) =>
    hasMoved ? !UNMOVED.has(status) : status !== 'unknown',
  );
  const applied = significant.length > 0 ? significant : events.slice(0, 1);
  return applied.reduceRight<LastScan>(applyScan, {
    scan: null,
    status: 'unknown',
    contradiction: false,
  });
}

const UNMOVED: ReadonlySet<ShipmentStatus> = new Set(['unknown', 'info_received', 'cancelled']);

/** The status after one more scan. */
function applyScan(before: LastScan, next: ScanEvidence): LastScan {
  const changed: LastScan = { ...before, scan: next, status: next.status };
  return AFTER[before.status]?.(before, changed, next) ?? changed;
}

type ApplyScan = (before: LastScan, changed: LastScan, next: ScanEvidence) => LastScan;

/** The states that not every scan changes. */
const AFTER: Partial<Record<ShipmentStatus, ApplyScan>> = {
  // Rule S5: it stays returned, whatever is scanned in the warehouse.
  returned: (before) => before,
  // Rule S5: a hub scan is one on the way back, and a delivery is one to the sender.
  returning(before, changed, { status }) {
    if (status === 'delivered') return { ...changed, status: 'returned' };
    const turns = TOWARDS_SHOPPER.has(status) || RANK[status] > RANK.delivered;
    return turns ? changed : before;
  },
  // Rule S2: a later scan was uploaded late, unless the parcel goes back or there is a new attempt.
  delivered: (before, changed, next) =>
    before.scan && reopens(next, before.scan) ? { ...changed, contradiction: true } : before,
};

const TOWARDS_SHOPPER: ReadonlySet<ShipmentStatus> = new Set([
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
]);

function reopens({ status, instant }: ScanEvidence, delivered: ScanEvidence): boolean {
  if (RANK[status] > RANK.delivered) return true;
  // The hour of a mere date is not known, so the time counts from the end of the day.
  const since = delivered.instant + (delivered.hasTime ? 0 : DAY);
  return TOWARDS_SHOPPER.has(status) && instant - since >= REOPEN_AFTER;
}
