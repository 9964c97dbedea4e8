import type {
  ClosedGroup,
  PaymentNote,
  ReturnNote,
  Shipment,
  TrackedOrder,
  WaitingGroup,
} from '../../contract.ts';
import type { Moments, View } from '../dates/moments.ts';
import { toHeadline } from './headline.ts';
import { latest } from '../dates/latest.ts';
import { mergeAlike } from '../units/merge-alike.ts';
import type { Order, OrderReturn, PaymentState } from '../order.ts';
import { toParcel } from '../shipments/parcel-site.ts';
import { placeUnits } from '../units/place-units.ts';
import type { Placement } from '../units/placement.ts';
import { withoutHeadlineRemark } from './remarks.ts';
import type { ShownShipment } from './headline-draft.ts';
import { shipmentsUnderWay } from '../shipments/shipments-under-way.ts';
import { toShipment } from '../shipments/to-shipment.ts';
import {
  hasNotLeft,
  deriveShipments,
  type DerivedShipment,
} from '../shipments/derive-shipments.ts';
import { byUrgency, isEmpty, isMoving } from './urgency.ts';
import { toWaiting } from '../units/waiting-groups.ts';
import { createToItems, type ToItems } from '../units/to-items.ts';

/** Only what explains waiting, or a refund. */
const PAYMENT: Record<PaymentState, PaymentNote['code'] | null> = {
  // The headline and the waiting group say it.
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

/** Not shown where nothing is waiting. */
const EXPLAINS_WAITING: ReadonlySet<PaymentNote['code']> = new Set([
  'payment_authorized',
  'payment_partial',
  'payment_expired',
]);

/** `null`: not shown, as if it had never been requested. */
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

/** The day of a status, where Shopify records it. */
const RETURN_DAY: Partial<Record<OrderReturn['status'], (from: OrderReturn) => string | null>> = {
  requested: ({ createdAt }) => createdAt,
  closed: ({ closedAt }) => closedAt,
};

/** An order as the shopper reads it, and how its records contradict each other. */
export interface TrackedOrderWithAnomalies {
  tracked: TrackedOrder;
  anomalies: Anomalies;
}

/** Counts of the contradictions in an order's records. They do not stop an answer from being made. */
export interface Anomalies {
  /** Units that records claim and that were never ordered. */
  surplusUnits: number;
  /** Scans without a time, or with one that cannot be true. */
  misdatedScans: number;
  /** Shipments whose sources contradict each other, or their own scans. */
  contradictions: number;
}

/** The whole order as the shopper reads it: every unit placed, every state derived, one headline. */
export function toTrackedOrder(order: Order, view: View): TrackedOrder {
  return toTrackedOrderWithAnomalies(order, view).tracked;
}

/** {@link toTrackedOrder}, with what is odd in the order's records. */
export function toTrackedOrderWithAnomalies(order: Order, view: View): TrackedOrderWithAnomalies {
  const { now, moments } = view;
  const placement = placeUnits(order, shipmentsUnderWay(order, view));
  const toItems = createToItems(order, moments);
  const derived = deriveShipments(order, placement, view);
  const home = order.destination?.countryCode ?? null;
  const shipments = derived
    .filter((one) => !hasNotLeft(one))
    .map((one): ShownShipment => ({
      state: one.state,
      shown: toShipment(one, home, toItems, view),
    }))
    .toSorted((a, b) => byUrgency(a.shown, b.shown));
  const waiting = toWaiting(order, placement, derived, toItems, view);
  const closed = toClosed(placement, toItems, moments);
  const returns = toReturns(order, placement.returns, toItems, moments);
  const headline = toHeadline(order, { shipments, waiting, closed, returns }, view);
  const refreshedAt = now.toISOString();
  const shown = shipments.map(({ shown: one }) => ({
    ...one,
    remarks: withoutHeadlineRemark(one.remarks, headline),
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
  return { tracked, anomalies: countAnomalies(placement, derived) };
}

function countAnomalies({ surplus }: Placement, derived: readonly DerivedShipment[]): Anomalies {
  const states = derived.map(({ state }) => state);
  return {
    surplusUnits: surplus,
    misdatedScans: states.reduce((sum, { undated, misdated }) => sum + undated + misdated, 0),
    contradictions: states.filter(({ flags }) => flags.includes('contradiction')).length,
  };
}

/** The destination is shown only while something travels to it, or is to travel to it. */
function isGoingThere(
  { fulfillmentOrders }: Order,
  shipments: readonly Shipment[],
  waiting: readonly WaitingGroup[],
): boolean {
  if (fulfillmentOrders.some(({ method }) => method === 'pickup_point')) return false;
  const isUnderWay = shipments.some(
    (one) => !isEmpty(one) && (isMoving(one) || HALTED.has(one.status)),
  );
  return isUnderWay || waiting.some(({ place }) => place === null);
}

/** On its way still, and held up. */
const HALTED: ReadonlySet<Shipment['status']> = new Set(['attempt_failed', 'exception']);

function toClosed({ closed }: Placement, toItems: ToItems, moments: Moments): ClosedGroup[] {
  return mergeAlike(
    closed.map(({ reason, at, units }) => ({ units, reason, at: at ? moments.day(at) : null })),
  ).map(({ units, ...facts }): ClosedGroup => ({ ...facts, items: toItems(units) }));
}

function toReturns(
  order: Order,
  placed: Placement['returns'],
  toItems: ToItems,
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
        items: toItems(units),
        parcels: from.parcels.map(toParcel),
      },
    ];
  });
}

function toPaymentNote(
  { payment, refunds, cancellation }: Order,
  waiting: readonly WaitingGroup[],
  moments: Moments,
): PaymentNote | null {
  const code = PAYMENT[payment];
  if (!code) return null;
  if (EXPLAINS_WAITING.has(code) && waiting.length === 0) return null;
  // It concerns a shopper who cancelled, not one who has everything.
  if (code === 'payment_voided' && waiting.length === 0 && !cancellation) return null;
  const refund = code === 'refunded' || code === 'partly_refunded';
  const last = refund ? latest(refunds) : null;
  return { code, at: last ? moments.day(last) : null };
}
