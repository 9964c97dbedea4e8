import type {
  ClosedGroup,
  Headline,
  Shipment,
  ShipmentSubstatus,
  TrackedOrder,
} from '../../contract.ts';
import type { Moments, View } from '../dates/moments.ts';
import { mergeAlike } from '../units/merge-alike.ts';
import type { Order } from '../order.ts';
import { shipmentsUnderWay } from '../shipments/shipments-under-way.ts';
import {
  deriveShipments,
  hasNotLeft,
  isReadyInStore,
  type DerivedShipment,
} from '../shipments/derive-shipments.ts';
import { toShipment } from '../shipments/to-shipment.ts';
import { placeUnits } from '../units/place-units.ts';
import type { Placement } from '../units/placement.ts';
import { createToItems, type ToItems } from '../units/to-items.ts';
import { toWaiting } from '../units/waiting-groups.ts';
import {
  toAnswerFacts,
  type AnswerFacts,
  type AnswerParts,
  type ShownShipment,
} from './answer-facts.ts';
import { isOnCarrierPage } from './carrier-page.ts';
import type { HeadlineDraft } from './headline-draft.ts';
import { findHeadline, writeHeadline } from './headline.ts';
import { toPaymentNote } from './payment-note.ts';
import { withoutRepetition } from './remarks.ts';
import { toReturns } from './returns.ts';
import { adviceOn } from './shipment-news.ts';
import { byUrgency, isEmpty, isMoving } from './urgency.ts';

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
  const { moments } = view;
  const placement = placeUnits(order, shipmentsUnderWay(order, view));
  const toItems = createToItems(order, moments);
  const derived = deriveShipments(order, placement, view);
  const facts = toAnswerFacts(order, toParts(order, placement, derived, toItems, view), view);
  const draft = findHeadline(facts);
  const headline = writeHeadline(draft, facts);
  const waiting = firstOf(facts.waiting, draft.waiting);
  const shipments = writeShipments(draft, headline, facts);
  const tracked: TrackedOrder = {
    name: order.name,
    placedAt: moments.day(order.placedAt),
    refreshedAt: moments.dayTime(order.readAt),
    clock: moments.clock(order.readAt),
    headline,
    payment: toPaymentNote(headline, facts),
    shipments,
    waiting,
    closed: firstOf(facts.closed, draft.closed),
    returns: firstOf(facts.returns, draft.returned ? [draft.returned] : []).map(
      ({ shown }) => shown,
    ),
    destination: isGoingThere(facts) ? order.destination : null,
    truncated: order.truncated,
  };
  return { tracked, anomalies: countAnomalies(placement, derived) };
}

function toParts(
  order: Order,
  placement: Placement,
  derived: readonly DerivedShipment[],
  toItems: ToItems,
  view: View,
): AnswerParts {
  const home = order.destination?.countryCode ?? null;
  return {
    shipments: derived
      .filter((one) => !hasNotLeft(one))
      .map((one): ShownShipment => ({ ...one, shown: toShipment(one, home, toItems, view) }))
      .toSorted((a, b) => byUrgency(a.shown, b.shown)),
    waiting: toWaiting(order, placement, derived, toItems, view),
    closed: toClosed(placement, toItems, view.moments),
    returns: toReturns(order, placement.returns, toItems, view.moments),
    inStore: derived.filter(isReadyInStore),
    isToShip: hasUnitsToShip(order, placement, derived),
  };
}

/** Whether any unit that waits needs shipping. */
function hasUnitsToShip(
  { lines }: Order,
  { waiting }: Placement,
  derived: readonly DerivedShipment[],
): boolean {
  const shipped = new Set(lines.filter((line) => line.requiresShipping).map(({ id }) => id));
  return [...waiting, ...derived.filter(hasNotLeft)].some(({ units }) =>
    units.some(({ lineId }) => shipped.has(lineId)),
  );
}

/** What the headline speaks of comes first; its order among itself is the headline's. */
function firstOf<T>(all: readonly T[], first: readonly T[]): T[] {
  return [...first, ...all.filter((one) => !first.includes(one))];
}

/** Each without what the headline says of it, and with advice where the headline speaks of others. */
function writeShipments(draft: HeadlineDraft, headline: Headline, facts: AnswerFacts): Shipment[] {
  const given = new Set([headline.nextStep]);
  return firstOf(facts.shipments, draft.shipments).map((one) => {
    if (draft.shipments.includes(one)) {
      return {
        ...one.shown,
        remarks: withoutRepetition(one.shown, headline, facts.view.moments),
      };
    }
    if (draft.isWhole || isEmpty(one.shown)) return one.shown;
    const advice = adviceOn(one, facts);
    if (!advice || given.has(advice)) return one.shown;
    // A carrier's page is another one for each shipment; whatever else there is to do is said once.
    if (!isOnCarrierPage(advice)) given.add(advice);
    return { ...one.shown, advice };
  });
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
function isGoingThere({ order, filled, waiting, isToShip }: AnswerFacts): boolean {
  if (order.fulfillmentOrders.some(({ method }) => method === 'pickup_point')) return false;
  const isUnderWay = filled.some(({ shown }) => isMoving(shown) || isHeldUp(shown));
  return isUnderWay || (isToShip && waiting.some(({ place }) => place === null));
}

/** On its way still, and held up; what is lost or broken goes nowhere. */
function isHeldUp({ status, substatus }: Shipment): boolean {
  if (status === 'attempt_failed') return true;
  return status === 'exception' && (substatus === null || !GOES_NOWHERE.has(substatus));
}

const GOES_NOWHERE: ReadonlySet<ShipmentSubstatus> = new Set([
  'lost',
  'damaged',
  'destroyed',
  'refused',
  'unclaimed',
]);

function toClosed({ closed }: Placement, toItems: ToItems, moments: Moments): ClosedGroup[] {
  return mergeAlike(
    closed.map(({ reason, at, units }) => ({ units, reason, at: at ? moments.day(at) : null })),
  ).map(({ units, ...facts }): ClosedGroup => ({ ...facts, items: toItems(units) }));
}
