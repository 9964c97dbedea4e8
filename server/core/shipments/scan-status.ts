import type { ShipmentStatus } from '../../contract.ts';
import { DAY, HOUR } from '../dates/durations.ts';
import type { ShipmentState, TrackingReport } from '../order.ts';
import type { TimedScan } from './merge-events.ts';
import { RANK } from './status-rank.ts';

/** Rule S2: a scan this long after a delivery is a new attempt, an earlier one is a late upload. */
const REOPEN_AFTER = 12 * HOUR;

export interface ScanStatus extends ShipmentState {
  /** The scan that says it, or `null` when a source's one word does. */
  scan: TimedScan | null;
  /** Two of those who know something differ. */
  contradiction: boolean;
}

/**
 * Where it is: the newest scan that means something, unless a source says in its one word what no scan
 * can say, or knows of a delivery since (rules S1 to S5).
 *
 * @param events - Newest first.
 */
export function scanStatus(
  reports: readonly TrackingReport[],
  events: readonly TimedScan[],
): ScanStatus {
  const { scan, status, contradiction } = lastScan(events);
  // Rule S4: who could not look has nothing to say.
  const heard = reports
    .filter(({ reportedStatus }) => reportedStatus.substatus !== 'provider_error')
    .toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? 1 : a.fetchedAt > b.fetchedAt ? -1 : 0));
  const final = heard.find(({ reportedStatus }) => reportedStatus.weight === 'final');
  if (final) return said(final, scan);
  const word = heard.find(({ reportedStatus }) => reportedStatus.weight === 'scan') ?? heard[0];
  if (!scan) {
    return word ? said(word, null) : { status: 'unknown', substatus: null, scan, contradiction };
  }
  // Rule S3: newer than the newest scan, it leads; else the evidence does, which says more besides.
  const delivery = heard.find(
    ({ reportedStatus, deliveredAt }) =>
      !HOME_OR_BACK.has(status) &&
      reportedStatus.status === 'delivered' &&
      deliveredAt !== null &&
      Date.parse(deliveredAt) >= scan.instant,
  );
  if (delivery) return said(delivery, scan);
  const denied = word?.reportedStatus.weight === 'scan' && word.reportedStatus.status !== status;
  const substatus = status === scan.status ? scan.substatus : null;
  return { status, substatus, scan, contradiction: contradiction || denied };
}

/** A record of a delivery says nothing that a scan has not said, or means the delivery to the sender. */
const HOME_OR_BACK: ReadonlySet<ShipmentStatus> = new Set(['delivered', 'returning', 'returned']);

/** A source's one word; a scan that says the same may say more exactly what. */
function said({ reportedStatus }: TrackingReport, scan: TimedScan | null): ScanStatus {
  const { status, substatus } = reportedStatus;
  if (!scan || status !== scan.status) {
    return { status, substatus, scan: null, contradiction: scan !== null };
  }
  return { status, substatus: scan.substatus ?? substatus, scan, contradiction: false };
}

interface LastScan {
  scan: TimedScan | null;
  /** What it means after all that came before it. */
  status: ShipmentStatus;
  contradiction: boolean;
}

/**
 * Rule S1: the newest counts, read after those before it. A label made late, or a row that says nothing,
 * is no news of a parcel that moves.
 */
function lastScan(events: readonly TimedScan[]): LastScan {
  const hasMoved = events.some(({ status }) => !UNMOVED.has(status));
  const significant = events.filter(({ status }) =>
    hasMoved ? !UNMOVED.has(status) : status !== 'unknown',
  );
  const told = significant.length > 0 ? significant : events.slice(0, 1);
  return told.reduceRight<LastScan>(follow, {
    scan: null,
    status: 'unknown',
    contradiction: false,
  });
}

const UNMOVED: ReadonlySet<ShipmentStatus> = new Set(['unknown', 'info_received', 'cancelled']);

/** What the next scan changes. */
function follow(before: LastScan, next: TimedScan): LastScan {
  const changed: LastScan = { ...before, scan: next, status: next.status };
  return AFTER[before.status]?.(before, changed, next) ?? changed;
}

type Follow = (before: LastScan, changed: LastScan, next: TimedScan) => LastScan;

/** The states that not every scan changes. */
const AFTER: Partial<Record<ShipmentStatus, Follow>> = {
  // Rule S5: it is back, whatever is scanned in the warehouse.
  returned: (before) => before,
  // On its way back, a hub is a hub on the way back, and a delivery is one to the sender.
  returning(before, changed, { status }) {
    if (status === 'delivered') return { ...changed, status: 'returned' };
    const turns = TOWARDS_SHOPPER.has(status) || RANK[status] > RANK.delivered;
    return turns ? changed : before;
  },
  // Rule S2: what comes after a delivery is a late upload, unless it leads back or is a new attempt.
  delivered: (before, changed, next) =>
    before.scan && reopens(next, before.scan) ? { ...changed, contradiction: true } : before,
};

const TOWARDS_SHOPPER: ReadonlySet<ShipmentStatus> = new Set([
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
]);

function reopens({ status, instant }: TimedScan, delivered: TimedScan): boolean {
  if (RANK[status] > RANK.delivered) return true;
  // Of a mere date nobody knows the hour: the day's end will do.
  const since = delivered.instant + (delivered.hasTime ? 0 : DAY);
  return TOWARDS_SHOPPER.has(status) && instant - since >= REOPEN_AFTER;
}
