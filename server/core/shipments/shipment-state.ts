import type { Shipment, ShipmentStatus } from '../../contract.ts';
import { expectedDay, type ExpectedDay } from './expected-day.ts';
import { latenessOf, type Lane, type Lateness } from './lateness.ts';
import { mergeEvents, mergeReports, type TimedScan } from './merge-events.ts';
import type { View } from '../dates/moments.ts';
import type { OrderShipment, ShipmentState, TrackingReport } from '../order.ts';
import { reportsByParcel } from './parcels.ts';
import { scanStatus } from './scan-status.ts';
import { RANK } from './status-rank.ts';

/** Where a shipment is, what is wrong with it, and who must act. Instants, not yet written out. */
export interface DerivedState extends ShipmentState, Lateness {
  delayed: boolean;
  action: Shipment['action'];
  progress: Shipment['progress'];
  deliveredAt: string | null;
  /** The promised day; `null` once it is there, or when the day has passed (rule E3). */
  expected: ExpectedDay | null;
  /** The promised calendar date that has passed before it was there. */
  missed: string | null;
  /** When it came into this state, where a scan says so. */
  since: string | null;
  /** Parcels of it, and how many of them have arrived (rule P1). */
  parcels: { delivered: number; total: number };
  /** Newest first. */
  events: TimedScan[];
  /** Rows that are not shown: without any time, or with one that cannot be true. */
  undated: number;
  misdated: number;
  flags: StateFlag[];
}

/** What whoever looks into an odd answer wants to know; no shopper sees them. */
export type StateFlag = 'contradiction' | 'misdated' | `source_error:${string}`;

const ACTION: Record<ShipmentStatus, Shipment['action']> = {
  unknown: 'none',
  exception: 'merchant',
  cancelled: 'merchant',
  info_received: 'none',
  in_transit: 'none',
  out_for_delivery: 'none',
  attempt_failed: 'shopper',
  available_for_pickup: 'shopper',
  delivered: 'none',
  returning: 'merchant',
  returned: 'merchant',
};

/** Problems that only the shopper can solve. */
const ASKS_THE_SHOPPER: ReadonlySet<ShipmentState['substatus']> = new Set([
  'action_required',
  'address_problem',
  'payment_due',
  'recipient_moved',
  'unclaimed',
]);

/** The bar for a rank; `null` once the way leads back. */
const PROGRESS = [2, 1, 3, 4, 4, 5, null, null] as const;

const MOVING: ReadonlySet<ShipmentStatus> = new Set([
  'info_received',
  'in_transit',
  'out_for_delivery',
]);

/**
 * All that is known of a shipment, from every source; rules by their numbers in the reference "events →
 * status". Of several parcels the one that needs somebody most speaks for the shipment (rule P1).
 */
export function shipmentState(shipment: OrderShipment, lane: Lane, view: View): DerivedState {
  const reports = latestReports(shipment.reports);
  const perParcel = reportsByParcel({ ...shipment, reports });
  if (perParcel.every(({ reports: own }) => own.length === reports.length)) {
    const state = parcelState(shipment, reports, lane, view);
    const total = Math.max(1, perParcel.length);
    return { ...state, parcels: { delivered: state.status === 'delivered' ? total : 0, total } };
  }
  const states = perParcel.map((one) => parcelState(shipment, one.reports, lane, view));
  const [speaker] = states.toSorted((a, b) => needOf(a) - needOf(b));
  const delivered = states.filter(({ status }) => status === 'delivered').length;
  return {
    ...(speaker ?? parcelState(shipment, reports, lane, view)),
    events: states.flatMap(({ events }) => events).toSorted((a, b) => b.instant - a.instant),
    parcels: { delivered, total: states.length },
  };
}

/** Who needs somebody comes first (rule P1). */
export function needOf({ status, action }: Pick<Shipment, 'status' | 'action'>): number {
  return status === 'exception' && action === 'shopper' ? NEED.available_for_pickup : NEED[status];
}

const NEED: Record<ShipmentStatus, number> = {
  attempt_failed: 0,
  available_for_pickup: 1,
  out_for_delivery: 2,
  exception: 3,
  returning: 4,
  in_transit: 5,
  info_received: 6,
  unknown: 7,
  returned: 8,
  delivered: 9,
  cancelled: 10,
};

/** One report a source and parcel. */
function latestReports(reports: readonly TrackingReport[]): TrackingReport[] {
  if (reports.length < 2) return [...reports];
  const alike = Map.groupBy(reports, ({ source, number }) => `${source} ${number}`);
  return [...alike.values()].map((same) => same.reduce(mergeReports));
}

/** Of one parcel, or of all that travels under the same scans. */
function parcelState(
  shipment: OrderShipment,
  reports: readonly TrackingReport[],
  lane: Lane,
  { now, moments }: View,
): Omit<DerivedState, 'parcels'> {
  const { createdAt } = shipment;
  const merged = mergeEvents(reports, { now, shippedAt: createdAt, moments });
  const { events } = merged;
  const { status, substatus, scan, contradiction } = scanStatus(reports, events);
  const promised = expectedDay(reports, events, moments.date);
  const lateness = latenessOf({
    status,
    saidLate: scan === null && substatus?.startsWith('delayed') === true,
    events,
    shippedAt: createdAt,
    expectedOn: promised?.on ?? null,
    lane: substatus?.includes('customs') ? 'customs' : lane,
    now,
    dateOf: moments.date,
    expired: reports.some((report) => report.expired),
  });
  const isDue = promised !== null && promised.on >= moments.date(now.toISOString());
  return {
    ...lateness,
    status,
    substatus,
    delayed: lateness.delayReason !== null,
    action: actionOf({ status, substatus }, lateness),
    progress: progressOf(status, substatus, events),
    deliveredAt: status === 'delivered' ? deliveredAt(reports, events) : null,
    expected: MOVING.has(status) && isDue ? promised : null,
    missed: MOVING.has(status) && promised && !isDue ? promised.on : null,
    since: scan?.at ?? null,
    events,
    undated: merged.undated,
    misdated: merged.misdated,
    flags: [
      ...(contradiction ? ['contradiction' as const] : []),
      ...(merged.misdated > 0 ? ['misdated' as const] : []),
      ...reports
        .filter(({ witness }) => witness.substatus === 'provider_error')
        .map(({ source }) => `source_error:${source}` as const),
    ],
  };
}

function actionOf(
  { status, substatus }: ShipmentState,
  { delayReason, awaitingHandover }: Lateness,
): Shipment['action'] {
  if (status === 'exception' && ASKS_THE_SHOPPER.has(substatus)) return 'shopper';
  if (awaitingHandover) return 'merchant';
  return delayReason ? 'carrier' : ACTION[status];
}

function progressOf(
  status: ShipmentStatus,
  substatus: ShipmentState['substatus'],
  events: readonly TimedScan[],
): Shipment['progress'] {
  if (status === 'cancelled') return null;
  const own = RANK[status];
  if (own > 0) return substatus === 'picked_up' ? 2 : (PROGRESS[own] ?? null);
  const highest = events.reduce((rank, event) => Math.max(rank, RANK[event.status]), 0);
  return PROGRESS[highest] ?? null;
}

function deliveredAt(
  reports: readonly TrackingReport[],
  events: readonly TimedScan[],
): string | null {
  const scan = events.find(({ status }) => status === 'delivered');
  return scan?.at ?? reports.find((one) => one.deliveredAt !== null)?.deliveredAt ?? null;
}
