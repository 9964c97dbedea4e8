import type { TimedScan } from './merge-events.ts';
import type { ShipmentState, TrackingReport } from '../order.ts';
import { RANK } from './status-rank.ts';

const HOUR = 3_600_000;

/** Rule S2: a scan this long after a delivery is a new attempt, an earlier one is a late upload. */
const REOPENS_AFTER = 12 * HOUR;

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
  const { scan, contradiction } = significantScan(events);
  // Rule S4: who could not look has nothing to say.
  const heard = reports
    .filter(({ witness }) => witness.substatus !== 'provider_error')
    .toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? 1 : a.fetchedAt > b.fetchedAt ? -1 : 0));
  const final = heard.find(({ witness }) => witness.weight === 'final');
  if (final) return said(final, scan);
  const word = heard.find(({ witness }) => witness.weight === 'scan') ?? heard[0];
  if (!scan) {
    return word ? said(word, null) : { status: 'unknown', substatus: null, scan, contradiction };
  }
  // Rule S3: newer than the newest scan, it leads; else the evidence does, which says more besides.
  const delivery = heard.find(
    ({ witness, deliveredAt }) =>
      scan.status !== 'delivered' &&
      witness.status === 'delivered' &&
      deliveredAt !== null &&
      Date.parse(deliveredAt) >= scan.instant,
  );
  if (delivery) return said(delivery, scan);
  const denied = word?.witness.weight === 'scan' && !isAlike(word.witness, scan);
  return {
    status: scan.status,
    substatus: scan.substatus,
    scan,
    contradiction: contradiction || denied,
  };
}

/** A source's one word; a scan that says the same may say more exactly what. */
function said({ witness }: TrackingReport, scan: TimedScan | null): ScanStatus {
  const { status, substatus } = witness;
  if (!scan || !isAlike(witness, scan)) {
    return { status, substatus, scan: null, contradiction: scan !== null };
  }
  return { status, substatus: scan.substatus ?? substatus, scan, contradiction: false };
}

function isAlike(one: ShipmentState, other: ShipmentState): boolean {
  return one.status === other.status;
}

/** Rule S1: the newest counts. A label made late, or a row that says nothing, is no news of a parcel that moves. */
function significantScan(events: readonly TimedScan[]): {
  scan: TimedScan | null;
  contradiction: boolean;
} {
  const hasMoved = events.some(({ status }) => RANK[status] > RANK.info_received);
  const significant = events.filter(({ status }) =>
    hasMoved ? status !== 'info_received' && status !== 'unknown' : status !== 'unknown',
  );
  const newest = significant[0] ?? events[0] ?? null;
  const at = significant.findIndex(({ status }) => status === 'delivered');
  const delivered = significant[at];
  if (!delivered) return { scan: newest, contradiction: false };
  // Rule S2: what comes after a delivery is a late upload, unless it leads back or is a new attempt.
  const reopening = significant.slice(0, at).find((scan) => reopens(scan, delivered));
  return { scan: reopening ?? delivered, contradiction: reopening !== undefined };
}

function reopens({ status, instant }: TimedScan, delivered: TimedScan): boolean {
  if (RANK[status] > RANK.delivered) return true;
  return RANK[status] >= RANK.out_for_delivery && instant - delivered.instant >= REOPENS_AFTER;
}
