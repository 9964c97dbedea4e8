import type {
  ClosedGroup,
  Item,
  PaymentNote,
  ReturnNote,
  Shipment,
  TrackedOrder,
  TrackingEvent,
  WaitingGroup,
  WaitingReason,
} from '../contract.ts';
import { toHeadline } from './headline.ts';
import type { Moments, View } from './moments.ts';
import type {
  Order,
  OrderPlan,
  OrderReturn,
  OrderShipment,
  PaymentState,
  PlanState,
} from './order.ts';
import { placeUnits, type PlacedUnits } from './place-units.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';
import { byUrgency, byWaitingUrgency, isMoving } from './urgency.ts';

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
  pending: 'payment_pending',
  authorized: null,
  partly_paid: 'payment_partial',
  paid: null,
  expired: 'payment_expired',
  voided: 'payment_voided',
  partly_refunded: 'partly_refunded',
  refunded: 'refunded',
  unknown: null,
};

/** `cancelled`: as if it had never been asked for. */
const RETURN_STATUS: Record<OrderReturn['status'], ReturnNote['status'] | null> = {
  requested: 'return_requested',
  open: 'return_in_progress',
  closed: 'return_completed',
  declined: 'return_declined',
  declined_final_sale: 'return_declined_final_sale',
  declined_too_late: 'return_declined_too_late',
  cancelled: null,
};

/** An order, told to its shopper: the whole of it, every unit once, the most urgent first. */
export function toTrackedOrder(order: Order, view: View): TrackedOrder {
  const { moments, now } = view;
  const placement = placeUnits(order);
  const items = itemWriter(order, moments);
  const states = placement.shipments.filter(isWorthShowing).map(({ from, units }) => ({
    from,
    units,
    state: shipmentState(from, now, (at) => moments.date(at)),
    pickup: findPickup(order, from),
  }));
  const inStore = states.filter((one) => isInStore(one) && one.units.length > 0);
  const shipments = states
    .filter((one) => !isInStore(one))
    .map(({ from, state, units }) => toShipment(from, state, items(units), moments))
    .toSorted(byUrgency);
  const waiting = mergeAlike([
    ...inStore.map(({ units, pickup }) => ({
      units,
      reason: 'ready_to_collect' as const,
      date: null,
      place: pickup?.place ?? null,
    })),
    ...placement.waiting.map(({ from, units }) => ({ units, ...waitingFacts(from, moments) })),
  ])
    .map(({ units, ...facts }): WaitingGroup => ({ ...facts, items: items(units) }))
    .toSorted(byWaitingUrgency);
  const closed = mergeAlike(
    placement.closed.map(({ reason, at, units }) => ({
      units,
      reason,
      at: at ? moments.day(at) : null,
    })),
  ).map(({ units, ...facts }): ClosedGroup => ({ ...facts, items: items(units) }));
  const returns = toReturns(order, placement.returns, items, moments);
  const refreshedAt = now.toISOString();
  return {
    name: order.name,
    placedAt: moments.day(order.placedAt),
    refreshedAt: moments.time(refreshedAt),
    clock: moments.clock(refreshedAt),
    headline: toHeadline(order, { shipments, waiting, closed, returns }, view),
    payment: toPaymentNote(order, moments),
    shipments,
    waiting,
    closed,
    returns,
    destination: isGoingThere(shipments, waiting) ? order.destination : null,
    truncated: order.truncated,
  };
}

type WriteItems = (units: readonly PlacedUnits[]) => Item[];

/** Writes units of the same line as one item. */
function itemWriter(order: Order, moments: Moments): WriteItems {
  const lines = new Map(order.lines.map((line) => [line.id, line]));
  return (units) =>
    [...Map.groupBy(units, ({ lineId }) => lineId)].flatMap(([lineId, alike]): Item[] => {
      const line = lines.get(lineId);
      if (!line) return [];
      const { title, variant, image } = line;
      const quantity = alike.reduce((sum, one) => sum + one.quantity, 0);
      const notes = alike.flatMap((one) => one.notes);
      const written = notes.map((note) => ({ ...note, at: note.at ? moments.day(note.at) : null }));
      return [{ title, variant, quantity, image, notes: written }];
    });
}

/** A destination is worth a word only while something travels, or is to travel, to it. */
function isGoingThere(shipments: readonly Shipment[], waiting: readonly WaitingGroup[]): boolean {
  return shipments.some(isMoving) || waiting.some(({ place }) => place === null);
}

/** A record of handing over what needs no parcel, a gift card say, is no shipment to a shopper. */
function isWorthShowing({ from, units }: { from: OrderShipment; units: PlacedUnits[] }): boolean {
  return units.length > 0 || from.parcels.length > 0 || from.events.length > 0;
}

/** The plan by which the shopper collects these units in the shop's own store. */
function findPickup(order: Order, shipment: OrderShipment): OrderPlan | null {
  const lines = new Set(shipment.units.map(({ lineId }) => lineId));
  const pickups = order.plans.filter(({ method }) => method === 'pickup');
  return pickups.find(({ allUnits }) => allUnits.some(({ lineId }) => lines.has(lineId))) ?? null;
}

/** Waiting behind the shop's own counter: it has not left, whatever the record says. */
function isInStore({ state, pickup }: { state: DerivedState; pickup: OrderPlan | null }): boolean {
  return state.status === 'available_for_pickup' && pickup !== null;
}

type WaitingFacts = Omit<WaitingGroup, 'items'>;

function waitingFacts(plan: OrderPlan | null, moments: Moments): WaitingFacts {
  if (!plan) return { reason: 'preparing', date: null, place: null };
  const isPickup = plan.method === 'pickup';
  const underway = plan.state === 'open' || plan.state === 'in_progress';
  return {
    reason: isPickup && underway ? 'preparing_pickup' : WAITING_REASON[plan.state],
    date: plan.scheduledAt ? moments.day(plan.scheduledAt) : null,
    place: isPickup ? plan.place : null,
  };
}

function toShipment(
  from: OrderShipment,
  state: DerivedState,
  items: Item[],
  moments: Moments,
): Shipment {
  return {
    status: state.status,
    // What is ready to collect and no store of the shop's has is at the carrier's.
    substatus: state.substatus === 'store' ? 'pickup_point' : state.substatus,
    delayed: state.delayed,
    stale: state.stale,
    action: state.action,
    progress: state.progress,
    shippedAt: moments.day(from.createdAt),
    deliveredAt: state.deliveredAt ? moments.weekday(state.deliveredAt) : null,
    expectedAt: state.expectedAt ? moments.weekday(state.expectedAt) : null,
    parcels: from.parcels,
    items,
    events: state.events.map(({ at, status, substatus, place, text }): TrackingEvent => ({
      at: moments.dayTime(at),
      status,
      substatus,
      place,
      text,
    })),
  };
}

function toReturns(
  order: Order,
  placed: readonly { from: OrderReturn; units: readonly PlacedUnits[] }[],
  items: WriteItems,
  moments: Moments,
): ReturnNote[] {
  return order.returns.flatMap((from) => {
    const status = RETURN_STATUS[from.status];
    if (!status) return [];
    const units = placed.find((one) => one.from === from)?.units ?? [];
    return [
      {
        name: from.name,
        status,
        at: moments.day(from.closedAt ?? from.createdAt),
        items: items(units),
        parcels: from.parcels,
      },
    ];
  });
}

function toPaymentNote(order: Order, moments: Moments): PaymentNote | null {
  const code = PAYMENT[order.payment];
  if (!code) return null;
  const refund = code === 'refunded' || code === 'partly_refunded';
  const last = refund
    ? order.refunds
        .map(({ at }) => at)
        .toSorted()
        .at(-1)
    : undefined;
  return { code, at: last ? moments.day(last) : null };
}

/** Groups that read the same become one. */
function mergeAlike<Group extends { units: PlacedUnits[] }>(groups: readonly Group[]): Group[] {
  const alike = Map.groupBy(groups, ({ units: _, ...facts }) => JSON.stringify(facts, asRead));
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, units: [first, ...others].flatMap(({ units }) => units) }] : [],
  );
}

/** Two instants of one day read the same. */
function asRead(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}
