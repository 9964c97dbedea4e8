import type { ShipmentStatus } from '../../contract.ts';
import { HOUR } from '../dates/durations.ts';
import { isReportedBy } from './same-scan.ts';
import { RANK } from './status-rank.ts';
import type { ScanEvidence } from './timed-scan.ts';

/** Rules S2 and S5: a scan so long after a delivery or a return is a new attempt; an earlier one was uploaded late. */
export const REOPEN_AFTER = 12 * HOUR;

export interface LastScan {
  scan: ScanEvidence | null;
  /** The status after this scan and all before it. */
  status: ShipmentStatus;
  contradiction: boolean;
}

/**
 * Rule S1: the newest scan counts, applied after those before it. A label printed late, or a row that says
 * nothing, is no news of a parcel that moves.
 *
 * @param events - Newest first.
 */
export function lastScan(events: readonly ScanEvidence[]): LastScan {
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
  // Rule S5: it stays returned, whatever is scanned in the warehouse, until it was sent once more.
  returned: (before, changed, next) =>
    before.scan && isSentAgain(next, before.scan.latest)
      ? { ...changed, contradiction: true }
      : before,
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

/** The hour of a mere date is not known, so the time counts from the end of the day. */
function reopens({ status, instant }: ScanEvidence, { latest }: ScanEvidence): boolean {
  if (RANK[status] > RANK.delivered) return true;
  return TOWARDS_SHOPPER.has(status) && instant - latest >= REOPEN_AFTER;
}

/**
 * Rule S5: a parcel that came back and was sent once more. Of deliveries only Shopify's count, because a carrier may call
 * the return one.
 *
 * @param returnedAt - Milliseconds since 1970.
 */
export function isSentAgain(scan: ScanEvidence, returnedAt: number): boolean {
  const { status, instant } = scan;
  const isToShopper =
    TOWARDS_SHOPPER.has(status) || (status === 'delivered' && isReportedBy(scan, 'shopify'));
  return isToShopper && instant - returnedAt >= REOPEN_AFTER;
}
