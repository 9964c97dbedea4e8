import type {
  ClosedGroup,
  PaymentNote,
  ReturnNote,
  Shipment,
  ShipmentSubstatus,
  TrackedOrder,
  TrackingEvent,
  WaitingGroup,
  WaitingReason,
} from '../contract.ts';
import { countryZone } from './dates/country-clock.ts';
import { countryCode } from './dates/country-code.ts';
import { toHeadline } from './headline.ts';
import { latest } from './latest.ts';
import type { Lane } from './shipments/lateness.ts';
import type { Moments, View } from './dates/moments.ts';
import type {
  DeliveryMethod,
  Order,
  OrderPlan,
  OrderReturn,
  OrderShipment,
  PaymentState,
  PlanState,
  ScanEvent,
} from './order.ts';
import { joinParcels, parcelsOf } from './shipments/parcels.ts';
import { placeUnits, type PlacedUnits, type Placement } from './place-units.ts';
import { toRemarks, withoutSaid } from './remarks.ts';
import type { TracedShipment } from './sentence.ts';
import { shipmentState, type DerivedState } from './shipments/shipment-state.ts';
import { RANK } from './shipments/status-rank.ts';
import { byUrgency, byWaitingUrgency, isMoving } from './urgency.ts';
import { itemWriter, type WriteItems } from './write-items.ts';

const WAITING_REASON: Record<PlanState, WaitingReason> = {
  open: 'preparing',
  in_progress: 'packing',
  scheduled: 'scheduled',
  closed: 'preparing',
  awaiting_payment: 'awaiting_payment',
  awaiting_return: 'awaiting_return',
  awaiting_stock: 'awaiting_stock',
  date_to_follow: 'date_to_follow',
  check_address: 'check_address',
  checking: 'checking',
};

/** Only what explains waiting, or money on its way back. */
const PAYMENT: Record<PaymentState, PaymentNote['code'] | null> = {
  // The headline says it, and why what waits is waiting.
  pending: null,
  authorized: 'payment_authorized',
  partly_paid: 'payment_partial',
  paid: null,
  expired: 'payment_expired',
  voided: 'payment_voided',
  partly_refunded: 'partly_refunded',
  refunded: 'refunded',
  unknown: null,
};

/** Of no concern to who waits for nothing any more. */
const EXPLAINS_WAITING: ReadonlySet<PaymentNote['code']> = new Set([
  'payment_authorized',
  'payment_partial',
  'payment_expired',
]);

/** `cancelled`: as if it had never been asked for. */
const RETURN_STATUS: Record<OrderReturn['status'], ReturnNote['status'] | null> = {
  requested: 'return_requested',
  open: 'return_in_progress',
  received: 'return_received',
  closed: 'return_completed',
  declined: 'return_declined',
  declined_final_sale: 'return_declined_final_sale',
  declined_too_late: 'return_declined_too_late',
  cancelled: null,
};

/** The day of a state, where a record has it. */
const RETURN_DAY: Partial<Record<OrderReturn['status'], (from: OrderReturn) => string | null>> = {
  requested: ({ createdAt }) => createdAt,
  closed: ({ closedAt }) => closedAt,
};

/** A shipment with what is known of it, before it is written out. */
interface Traced {
  from: OrderShipment;
  units: PlacedUnits[];
  sentAgain: boolean;
  state: DerivedState;
  /** The plan it was sent by. */
  plan: OrderPlan | null;
}

/** An order as its shopper reads it, and what of its records did not fit together. */
export interface TracedOrder {
  tracked: TrackedOrder;
  oddities: Oddities;
}

/** Counts of what a shop's records contradict each other in; they still make a timeline. */
export interface Oddities {
  /** Units that records claim and that were never ordered. */
  surplusUnits: number;
  /** Scans without a time, or with one that cannot be true. */
  misdatedScans: number;
  /** Shipments of which two who know something differ. */
  contradictions: number;
}

/** The whole order as its shopper reads it: every unit placed, every state derived, one true headline. */
export function toTrackedOrder(order: Order, view: View): TrackedOrder {
  return traceOrder(order, view).tracked;
}

/** {@link toTrackedOrder}, for who also looks after the records. */
export function traceOrder(order: Order, view: View): TracedOrder {
  const { now, moments } = view;
  const placement = placeUnits(order);
  const items = itemWriter(order, moments);
  const traced = traceShipments(order, placement, view);
  const home = order.destination?.countryCode ?? null;
  const shipments = traced
    .filter((one) => !isStillHere(one))
    .map((one): TracedShipment => ({ state: one.state, shown: toShipment(one, home, items, view) }))
    .toSorted((a, b) => byUrgency(a.shown, b.shown));
  const waiting = toWaiting(order, placement, traced, items, moments);
  const closed = toClosed(placement, items, moments);
  const returns = toReturns(order, placement.returns, items, moments);
  const headline = toHeadline(order, { shipments, waiting, closed, returns }, view);
  const refreshedAt = now.toISOString();
  const shown = shipments.map(({ shown: one }) => ({
    ...one,
    remarks: withoutSaid(one.remarks, headline),
  }));
  const tracked: TrackedOrder = {
    name: order.name,
    placedAt: moments.day(order.placedAt),
    refreshedAt: moments.time(refreshedAt),
    clock: moments.clock(refreshedAt),
    headline,
    payment: toPaymentNote(order, waiting, moments),
    shipments: shown,
    waiting,
    closed,
    returns,
    destination: isGoingThere(order, shown, waiting) ? order.destination : null,
    truncated: order.truncated,
  };
  return { tracked, oddities: countOddities(placement, traced) };
}

function countOddities({ surplus }: Placement, traced: readonly Traced[]): Oddities {
  const states = traced.map(({ state }) => state);
  return {
    surplusUnits: surplus,
    misdatedScans: states.reduce((sum, { undated, misdated }) => sum + undated + misdated, 0),
    contradictions: states.filter(({ flags }) => flags.includes('contradiction')).length,
  };
}

function traceShipments(order: Order, { shipments }: Placement, view: View): Traced[] {
  return joinParcels(shipments.filter(isWorthShowing)).map(({ from, units, ...placed }) => {
    const plan = findPlan(order, from);
    const sentAgain = placed.sentAgain || replacesAnother(order, from);
    const state = askedOf(from, shipmentState(from, laneOf(order, from, plan), view));
    return { from, sentAgain, units, plan, state };
  });
}

/** Whether another parcel with the same in it had left before, and was called off on its way. */
function replacesAnother({ shipments }: Order, { createdAt, units }: OrderShipment): boolean {
  const lines = new Set(units.map(({ lineId }) => lineId));
  return shipments.some(
    (one) =>
      one.voided &&
      one.createdAt < createdAt &&
      one.units.some(({ lineId }) => lines.has(lineId)) &&
      one.reports.some(({ events }) =>
        events.some(({ status }) => RANK[status] > RANK.info_received),
      ),
  );
}

/** Where there is no carrier to turn to, the shop itself has to try again. */
function askedOf({ parcels }: OrderShipment, state: DerivedState): DerivedState {
  const isFollowed = parcels.some(({ number, url }) => number !== null || url !== null);
  return state.status === 'attempt_failed' && !isFollowed
    ? { ...state, action: 'merchant' }
    : state;
}

/** A record of handing over what needs no parcel, a gift card say, is no shipment to a shopper. */
function isWorthShowing({ from, units }: { from: OrderShipment; units: PlacedUnits[] }): boolean {
  const hasScans = from.reports.some(({ events }) => events.length > 0);
  return units.length > 0 || from.parcels.length > 0 || hasScans;
}

/** The plan that these units were sent by; where several could be, one by which the shopper collects. */
function findPlan({ plans }: Order, { units }: OrderShipment): OrderPlan | null {
  const lines = new Set(units.map(({ lineId }) => lineId));
  const could = plans.filter(({ allUnits }) => allUnits.some(({ lineId }) => lines.has(lineId)));
  return could.find(({ method }) => method === 'pickup') ?? could[0] ?? null;
}

/** Across a border things take longer; where nobody knows whence it comes, they may. */
function laneOf({ destination }: Order, { reports }: OrderShipment, plan: OrderPlan | null): Lane {
  const to = destination?.countryCode;
  if (!to || !plan || plan.place.countryCode !== to) return 'cross_border';
  const abroad = reports.some(({ events }) =>
    events.some(({ country }) => (countryCode(country) ?? to) !== to),
  );
  return abroad ? 'cross_border' : 'domestic';
}

/** It has not left, whatever the record says: it waits behind the shop's own counter, or is only asked for. */
function isStillHere({ state, plan }: Traced): boolean {
  return isBehindCounter({ state, plan }) || state.substatus === 'requested';
}

function isBehindCounter({ state, plan }: Pick<Traced, 'state' | 'plan'>): boolean {
  return state.status === 'available_for_pickup' && plan?.method === 'pickup';
}

type WaitingFacts = Omit<WaitingGroup, 'items'>;

function toWaiting(
  order: Order,
  placement: Placement,
  traced: readonly Traced[],
  items: WriteItems,
  moments: Moments,
): WaitingGroup[] {
  const stillHere = traced.filter((one) => isStillHere(one) && one.units.length > 0);
  return mergeAlike([
    ...stillHere.map((one) => ({
      units: one.units,
      reason: isBehindCounter(one) ? ('ready_to_collect' as const) : ('preparing' as const),
      date: null,
      place: one.plan?.method === 'pickup' ? one.plan.place : null,
    })),
    ...placement.waiting.map(({ from, units }) => ({
      units,
      ...(from ? planned(order, from, moments) : unplanned(order)),
    })),
  ])
    .map(({ units, ...facts }): WaitingGroup => ({ ...facts, items: items(units) }))
    .toSorted(byWaitingUrgency);
}

function planned(order: Order, plan: OrderPlan, moments: Moments): WaitingFacts {
  const isPickup = plan.method === 'pickup';
  const underway = plan.state === 'open' || plan.state === 'in_progress';
  const ours = underway ? OWN_WAY[plan.method] : undefined;
  return {
    reason: ours ?? waitingReason(order, plan.state, plan.scheduledAt),
    date: plan.scheduledAt ? moments.day(plan.scheduledAt) : null,
    place: isPickup ? plan.place : null,
  };
}

/** What the shop hands over itself is got ready in words of its own. */
const OWN_WAY: Partial<Record<DeliveryMethod, WaitingReason>> = {
  pickup: 'preparing_pickup',
  local: 'preparing_local',
};

function unplanned(order: Order): WaitingFacts {
  const { unplanned: state } = order;
  const reason = state === 'nothing_to_ship' ? 'preparing' : waitingReason(order, state, null);
  return { reason, date: null, place: null };
}

/** Nobody has paid, or nobody has been charged after all. */
const UNPAID: ReadonlySet<PaymentState> = new Set(['pending', 'expired', 'voided']);

/** What is planned for a day that nobody knows has a day to follow; what nobody has begun may wait for money. */
function waitingReason(
  { payment, shipments }: Order,
  state: PlanState,
  scheduledAt: string | null,
): WaitingReason {
  if (state === 'scheduled' && scheduledAt === null) return 'date_to_follow';
  const isUntouched = state === 'open' && shipments.every(({ voided }) => voided);
  return isUntouched && UNPAID.has(payment) ? 'awaiting_payment' : WAITING_REASON[state];
}

function toShipment(
  one: Traced,
  /** The country it goes to. */
  home: string | null,
  items: WriteItems,
  view: View,
): Shipment {
  const { from, state, plan } = one;
  const { moments } = view;
  return {
    status: state.status,
    substatus: toldAs(state.substatus),
    delayed: state.delayed,
    stale: state.stale,
    action: state.action,
    // A bar of what was collected in the store, or holds nothing any more, would say too much.
    progress: plan?.method === 'pickup' || one.units.length === 0 ? null : state.progress,
    shippedAt: moments.day(from.createdAt),
    deliveredAt: state.deliveredAt ? moments.weekday(state.deliveredAt) : null,
    expectedAt: state.expected ? moments.weekday(state.expected.at) : null,
    remarks: toRemarks({ ...one, method: plan?.method ?? 'shipping' }, view),
    parcels: parcelsOf(from),
    items: items(one.units),
    events: state.events.map((event): TrackingEvent => ({
      at: moments.dayTime(event.at, countryZone(event.country)),
      status: event.status,
      substatus: toldAs(event.substatus),
      place: tellsSomething(event, home) ? event.place : null,
      text: event.text,
    })),
  };
}

/** The mere name of the country that it goes to tells nobody anything. */
function tellsSomething({ place, country }: ScanEvent, home: string | null): boolean {
  return place !== country || countryCode(country) !== home;
}

/** What has no words of its own and is something else to a shopper. */
const TOLD_AS: Partial<Record<ShipmentSubstatus, ShipmentSubstatus>> = {
  // Ready to collect, and not behind a counter of the shop's: then at the carrier's.
  store: 'pickup_point',
  delayed_customs: 'customs_processing',
  delayed_weather: 'delayed',
  delayed_processing: 'delayed',
};

function toldAs(substatus: ShipmentSubstatus | null): ShipmentSubstatus | null {
  return (substatus && TOLD_AS[substatus]) ?? substatus;
}

/** A destination is worth a word only while something travels, or is to travel, to it. */
function isGoingThere(
  { plans }: Order,
  shipments: readonly Shipment[],
  waiting: readonly WaitingGroup[],
): boolean {
  if (plans.some(({ method }) => method === 'pickup_point')) return false;
  const isUnderWay = shipments.some((one) => isMoving(one) || HALTED.has(one.status));
  return isUnderWay || waiting.some(({ place }) => place === null);
}

/** On its way still, if it only could. */
const HALTED: ReadonlySet<Shipment['status']> = new Set(['attempt_failed', 'exception']);

function toClosed({ closed }: Placement, items: WriteItems, moments: Moments): ClosedGroup[] {
  return mergeAlike(
    closed.map(({ reason, at, units }) => ({ units, reason, at: at ? moments.day(at) : null })),
  ).map(({ units, ...facts }): ClosedGroup => ({ ...facts, items: items(units) }));
}

function toReturns(
  order: Order,
  placed: Placement['returns'],
  items: WriteItems,
  moments: Moments,
): ReturnNote[] {
  return order.returns.flatMap((from) => {
    const status = RETURN_STATUS[from.status];
    if (!status) return [];
    const units = placed.find((one) => one.from === from)?.units ?? [];
    const at = RETURN_DAY[from.status]?.(from) ?? null;
    return [
      {
        name: from.name,
        status,
        at: at ? moments.day(at) : null,
        items: items(units),
        parcels: from.parcels,
      },
    ];
  });
}

function toPaymentNote(
  { payment, refunds }: Order,
  waiting: readonly WaitingGroup[],
  moments: Moments,
): PaymentNote | null {
  const code = PAYMENT[payment];
  if (!code) return null;
  if (EXPLAINS_WAITING.has(code) && waiting.length === 0) return null;
  const refund = code === 'refunded' || code === 'partly_refunded';
  const last = refund ? latest(refunds) : null;
  return { code, at: last ? moments.day(last) : null };
}

/** Groups that read the same become one. */
function mergeAlike<Group extends { units: PlacedUnits[] }>(groups: readonly Group[]): Group[] {
  if (groups.length < 2) return [...groups];
  const alike = Map.groupBy(groups, ({ units: _, ...facts }) => JSON.stringify(facts, asRead));
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, units: [first, ...others].flatMap(({ units }) => units) }] : [],
  );
}

/** Two instants of one day read the same. */
function asRead(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}
