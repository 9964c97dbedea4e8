import type { ClosedGroup, ReturnNote, Shipment, WaitingGroup } from '../../contract.ts';
import type { View } from '../dates/moments.ts';
import type { Order, OrderReturn } from '../order.ts';
import type { DerivedShipment } from '../shipments/derive-shipments.ts';
import { countParcels } from '../shipments/parcels.ts';
import { isEmpty, isMoving } from './urgency.ts';

/** A shipment as the answer shows it, and what it was made from. */
export interface ShownShipment extends DerivedShipment {
  shown: Shipment;
}

export interface ShownReturn {
  from: OrderReturn;
  shown: ReturnNote;
}

/** The parts of an answer, before its headline. */
export interface AnswerParts {
  /** The most urgent first; those whose units are elsewhere last. */
  shipments: readonly ShownShipment[];
  /** The most urgent first. */
  waiting: readonly WaitingGroup[];
  closed: readonly ClosedGroup[];
  returns: readonly ShownReturn[];
  /** Ready for the shopper in the shop's own store. */
  inStore: readonly DerivedShipment[];
  /** Units that wait need shipping; a gift card or a download does not. */
  isToShip: boolean;
}

/** All that a headline depends on. Shipments whose units are elsewhere count nowhere. */
export interface AnswerFacts extends AnswerParts {
  order: Order;
  view: View;
  /** With something in them. */
  filled: readonly ShownShipment[];
  moving: readonly ShownShipment[];
  delivered: readonly ShownShipment[];
  /** Packages with something in them that were sent and not cancelled, and how many of them have arrived. */
  packages: { total: number; delivered: number };
  /** Something is still to be sent or handed over: units that wait, or a shipment that was cancelled. */
  isPart: boolean;
  /** Units are still to be shipped: what a cancelled shipment held, or units that wait. */
  isShippingMore: boolean;
  /** Packages are still to be sent. */
  more: boolean;
}

/** Handed over in the shop: no package. */
const IN_THE_SHOP: ReadonlySet<WaitingGroup['reason']> = new Set([
  'preparing_pickup',
  'ready_to_collect',
]);

export function toAnswerFacts(order: Order, parts: AnswerParts, view: View): AnswerFacts {
  const filled = parts.shipments.filter(({ shown }) => !isEmpty(shown));
  const sent = filled.filter(({ shown }) => shown.status !== 'cancelled');
  const delivered = filled.filter(({ shown }) => shown.status === 'delivered');
  const isCancelled = sent.length < filled.length;
  const isShippingMore = isCancelled || parts.isToShip;
  const total = countParcels(sent.map(({ shown }) => shown));
  return {
    ...parts,
    order,
    view,
    filled,
    moving: filled.filter(({ shown }) => isMoving(shown)),
    delivered,
    packages: { total, delivered: total - countMissing(sent, total) },
    isPart: parts.waiting.length > 0 || isCancelled,
    isShippingMore,
    more:
      isCancelled ||
      (isShippingMore && parts.waiting.some(({ reason }) => !IN_THE_SHOP.has(reason))),
  };
}

/**
 * Only one package has not arrived, and nothing waits: it is "your package", beside how many have been delivered.
 * Two counts below each other would read as two packages.
 */
export function isLastToCome({ isPart, packages: { total, delivered } }: AnswerFacts): boolean {
  return !isPart && total - delivered === 1;
}

function countMissing(sent: readonly ShownShipment[], total: number): number {
  return countNotArrived(
    sent.filter(({ shown }) => shown.status !== 'delivered'),
    total,
  );
}

/** Packages of these shipments of which what is said of the shipments is true. */
export function countAlike(
  shipments: readonly ShownShipment[],
  { packages: { total } }: Pick<AnswerFacts, 'packages'>,
): number {
  const elsewhere = shipments.reduce((sum, { state }) => sum + state.parcels.elsewhere, 0);
  return Math.max(1, countNotArrived(shipments, total) - elsewhere);
}

/** Packages of these shipments, without those that have arrived before the others of their shipment (rules P1, P2). */
export function countNotArrived(shipments: readonly ShownShipment[], total: number): number {
  if (shipments.length === 0) return 0;
  const arrived = shipments.reduce((sum, { state }) => sum + state.parcels.delivered, 0);
  const packages = countParcels(shipments.map(({ shown }) => shown));
  return Math.min(total, Math.max(1, packages - arrived));
}
