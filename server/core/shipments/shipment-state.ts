import type { Shipment, ShipmentStatus } from '../../contract.ts';
import { expectedDay, type ExpectedDay } from './expected-day.ts';
import { latenessOf, type Lane, type Lateness, type LatenessFacts } from './lateness.ts';
import { hasOldNews, ownNews } from './own-news.ts';
import type { Disagreement } from './disagreement.ts';
import { mergeEvents, type MergedEvents, type TimeFlag } from './merge-events.ts';
import { failedSources, latestReports } from './merge-reports.ts';
import type { View } from '../dates/moments.ts';
import type { OrderShipment, ShipmentState, TrackingReport } from '../order.ts';
import { reportsByParcel } from './parcels.ts';
import { scanStatus, sharedStatus } from './scan-status.ts';
import { RANK, UNDER_WAY } from './status-rank.ts';
import { isTimed, type TimedScan } from './timed-scan.ts';
import { withoutFutureDelivery } from './without-future-delivery.ts';

/**
 * Where a shipment is, what is wrong with it, who must act, and its merged scans. Instants are not formatted
 * yet.
 */
export interface DerivedState extends ShipmentState, Lateness, MergedEvents {
  /** What its lateness follows from: a shop's list asks again, by the shop's own limits. */
  latenessFacts: LatenessFacts;
  delayed: boolean;
  action: Shipment['action'];
  progress: Shipment['progress'];
  deliveredAt: string | null;
  /** The promised day; `null` once the shipment has arrived, or the day has passed (rule E3). */
  expected: ExpectedDay | null;
  /** The promised calendar date, where it has passed without a delivery (rule E3). */
  missed: string | null;
  /** The scan that gives the status, where one does. */
  scan: TimedScan | null;
  parcels: ParcelCount;
  flags: StateFlag[];
  /** Two sources that say different things, where two do (rule S8). */
  disagreement: Disagreement | null;
}

/** How many parcels a shipment has, and how many of them have arrived (rule P1). */
interface ParcelCount {
  delivered: number;
  total: number;
  /** How many have not arrived, and are not where the shipment is said to be either. */
  elsewhere: number;
  /** How many of those are on their way. */
  moving: number;
  /** The scan of the last one that has arrived before the others; `null` where none has, or no scan says so. */
  lastArrival: TimedScan | null;
}

/** For whoever looks into an odd answer; not shown to shoppers. */
export type StateFlag = 'contradiction' | TimeFlag | `source_error:${string}`;

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
const SHOPPER_MUST_ACT: ReadonlySet<ShipmentState['substatus']> = new Set([
  'action_required',
  'address_problem',
  'payment_due',
  'recipient_moved',
  'unclaimed',
]);

/** The progress bar by rank; `null` on the way back. */
const PROGRESS = [2, 1, 3, 4, 4, 5, null, null] as const;

/**
 * What all sources together say of a shipment. Rules are named by their numbers in docs/rules.md. Of
 * several parcels, the one that needs somebody most speaks for the shipment (rule P1).
 */
export function shipmentState(
  shipment: OrderShipment,
  lane: Lane,
  view: View,
  /** When the order was placed, where that is known: older news is of another parcel (rule P6). */
  placedAt: string | null = null,
): DerivedState {
  const latest = latestReports(shipment.reports);
  const reports = latest.map((report) => withoutFutureDelivery(report, view));
  const isFromFuture = reports.some((report, index) => report !== latest[index]);
  const flags: StateFlag[] = isFromFuture ? ['future_event'] : [];
  const failed = failedSources(shipment.reports).map((one) => `source_error:${one}` as const);
  const all = stateByReports(shipment, reports, lane, view);
  if (placedAt === null || !hasOldNews(reports, all, placedAt, view.moments)) {
    return { ...all, flags: joinFlags(all.flags, flags, failed) };
  }
  const own = ownNews(reports, placedAt, view.moments);
  const state = stateByReports(shipment, own.reports, lane, view);
  return {
    ...state,
    misdated: state.misdated + own.misdated,
    flags: joinFlags(state.flags, all.flags.filter(isTimeFlag), flags, failed),
  };
}

function joinFlags(...flags: StateFlag[][]): StateFlag[] {
  return [...new Set(flags.flat())];
}

function isTimeFlag(flag: StateFlag): boolean {
  return flag === 'future_event' || flag === 'past_event';
}

function stateByReports(
  shipment: OrderShipment,
  reports: TrackingReport[],
  lane: Lane,
  view: View,
): DerivedState {
  const perParcel = reportsByParcel({ ...shipment, reports });
  const total = perParcel.length;
  const used = [...new Set(perParcel.flat())];
  if (perParcel.every((own) => own.length === used.length)) {
    const { arrivals, ...state } = parcelState(shipment, used, lane, view, total);
    const delivered = state.status === 'delivered' ? total : arrivals.length;
    const lastArrival = arrivals[0] ?? null;
    return { ...state, parcels: { delivered, total, elsewhere: 0, moving: 0, lastArrival } };
  }
  const states = perParcel.map((own) => parcelState(shipment, own, lane, view, total));
  const mostUrgent = states.reduce((one, other) => (isMoreUrgent(other, one) ? other : one));
  const arrived = states.filter(({ status }) => status === 'delivered');
  const [lastArrival = null] = arrived
    .flatMap(({ scan }) => scan ?? [])
    .toSorted((a, b) => b.instant - a.instant);
  const context = { ...view, shippedAt: shipment.createdAt, isOneParcel: false };
  const { events, undated, misdated } = mergeEvents(used, context);
  const { arrivals: _, ...state } = mostUrgent;
  const flags = [...new Set(states.flatMap((one) => one.flags))];
  const counts = { delivered: arrived.length, total, ...countElsewhere(states, mostUrgent) };
  return {
    ...state,
    events,
    undated,
    misdated,
    flags,
    parcels: { ...counts, lastArrival },
  };
}

const WITH_CARRIER: ReadonlySet<ShipmentStatus> = new Set(['in_transit', 'out_for_delivery']);

function countElsewhere(
  states: readonly ParcelState[],
  { status: said }: ParcelState,
): Pick<ParcelCount, 'elsewhere' | 'moving'> {
  const elsewhere = states.filter(({ status }) => status !== 'delivered' && status !== said);
  const moving = elsewhere.filter(({ status }) => WITH_CARRIER.has(status));
  return { elsewhere: elsewhere.length, moving: moving.length };
}

/** The one that needs somebody, then the late one, then the one with the newest scan (rule P1). */
function isMoreUrgent(one: ParcelState, other: ParcelState): boolean {
  const urgency =
    urgencyRank(one) - urgencyRank(other) ||
    Number(other.delayed) - Number(one.delayed) ||
    (other.scan?.instant ?? 0) - (one.scan?.instant ?? 0);
  return urgency < 0;
}

/** Lower is more urgent: what needs somebody comes first (rule P1). */
export function urgencyRank({ status, action }: Pick<Shipment, 'status' | 'action'>): number {
  return status === 'exception' && action === 'shopper'
    ? URGENCY_RANK.available_for_pickup
    : URGENCY_RANK[status];
}

const URGENCY_RANK: Record<ShipmentStatus, number> = {
  attempt_failed: 0,
  available_for_pickup: 1,
  out_for_delivery: 2,
  exception: 3,
  returning: 4,
  returned: 5,
  in_transit: 6,
  info_received: 7,
  unknown: 8,
  delivered: 9,
  cancelled: 10,
};

interface ParcelState extends Omit<DerivedState, 'parcels'> {
  /** The scans of those that have arrived of the parcels that share these reports, where not all have. */
  arrivals: readonly TimedScan[];
}

/** The state of one parcel, or of all parcels that share their reports. */
function parcelState(
  shipment: OrderShipment,
  reports: readonly TrackingReport[],
  lane: Lane,
  view: View,
  total: number,
): ParcelState {
  const { createdAt } = shipment;
  const { now, moments } = view;
  const shared = total > 1 && reports.every(({ number }) => number === null);
  const context = { now, shippedAt: createdAt, moments, isOneParcel: !shared };
  const { evidence, timeFlags, ...merged } = mergeEvents(reports, context);
  const { events } = merged;
  const found = shared
    ? sharedStatus(reports, evidence, total, moments.instantOf)
    : { ...scanStatus(reports, evidence, moments.instantOf), arrivals: [] };
  const { status, substatus, contradiction, disagreement } = found;
  // Of a row without a time, no day can be named.
  const scan = found.scan && isTimed(found.scan) ? found.scan : null;
  const promised = expectedDay(reports, events, moments);
  const latenessFacts: LatenessFacts = {
    status,
    substatus,
    reportedDelayed: found.scan === null && substatus?.startsWith('delayed') === true,
    events,
    shippedAt: createdAt,
    expected: promised,
    lane,
    view,
    expired: reports.some((report) => report.expired),
  };
  const lateness = latenessOf(latenessFacts);
  const mayArrive = UNDER_WAY.has(status) || status === 'unknown';
  const isAhead = promised !== null && promised.on >= moments.date(now.toISOString());
  return {
    ...lateness,
    ...merged,
    latenessFacts,
    status,
    substatus,
    delayed: lateness.delayReason !== null,
    action: actionOf({ status, substatus }, lateness),
    progress: progressOf(status, substatus, events),
    deliveredAt: status === 'delivered' ? (scan?.at ?? deliveredAt(reports, view)) : null,
    expected: mayArrive && isAhead ? promised : null,
    missed: mayArrive && promised && !isAhead ? promised.on : null,
    scan,
    arrivals: found.arrivals.filter(isTimed),
    flags: contradiction ? ['contradiction', ...timeFlags] : [...timeFlags],
    disagreement,
  };
}

function actionOf(
  { status, substatus }: ShipmentState,
  { delayReason, awaitingHandover }: Lateness,
): Shipment['action'] {
  if (status === 'exception' && SHOPPER_MUST_ACT.has(substatus)) return 'shopper';
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

/** The time of delivery that a source records; one that cannot be read is left out. */
function deliveredAt(reports: readonly TrackingReport[], { moments }: View): string | null {
  const recorded = reports.map((one) => one.deliveredAt);
  return recorded.find((at) => at !== null && !Number.isNaN(moments.instantOf(at))) ?? null;
}
