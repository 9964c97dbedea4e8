import type { FulfillmentOrder, FulfillmentOrderState, Order, Units } from '../order.ts';
import { isSettled } from './place-handed-over.ts';
import type { PlacedUnits, Placement } from './placement.ts';
import type { UnplacedUnits } from './unplaced-units.ts';

/** What is left once everything that was sent has its place. */
type Unsent = Pick<Placement, 'waiting' | 'closed'>;

/** In any other state there is a reason to wait, also for what needs no parcel. */
const UNHINDERED: ReadonlySet<FulfillmentOrderState | 'nothing_to_ship'> = new Set([
  'open',
  'in_progress',
  'closed',
  'nothing_to_ship',
] as const);

/**
 * Places what was not sent: what is still to be sent, by fulfillment order, and what needs no parcel. Such a line
 * may never be fulfilled (an insurance, a service), so it waits only while it is unpaid, on hold, or in a
 * fulfillment order that ships. A gift card waits until it is fulfilled.
 */
export function placeUnsent(order: Order, unplaced: UnplacedUnits): Unsent {
  const lines = new Map(order.lines.map((line) => [line.id, line]));
  const closed: PlacedUnits[] = [];
  // Where two claim the same unit, the one that ships it has it: then nothing is told that no record says.
  const shipsFirst = openFulfillmentOrders(order).toSorted(
    (a, b) => Number(a.method === 'none') - Number(b.method === 'none'),
  );
  const waiting = shipsFirst.map((from) => {
    const isNeeded = from.method !== 'none' || !isSettled(order) || !UNHINDERED.has(from.state);
    const units = from.units.map((unit) => {
      const placed = unplaced.take(unit);
      unplaced.unmet.add(unit.lineId, unit.quantity - placed.quantity);
      return placed;
    });
    const waits = ({ lineId }: Units): boolean => isNeeded || isGiftCard(lineId);
    closed.push(...units.filter((one) => !waits(one)));
    return { from, units: units.filter(waits) };
  });
  const isFree = isSettled(order) && UNHINDERED.has(order.fallbackState);
  const needNone = new Set(
    order.fulfillmentOrders
      .filter(({ method }) => method === 'none')
      .flatMap(({ allUnits }) => allUnits.map(({ lineId }) => lineId)),
  );
  const rest = unplaced.takeRest(order.lines);
  const waits = ({ lineId }: Units): boolean => {
    if (!isFree) return true;
    if (order.fallbackState === 'nothing_to_ship') return false;
    return isGiftCard(lineId) || !(needNone.has(lineId) || needsNoParcel(lineId));
  };
  closed.push(...rest.filter((one) => !waits(one)));
  return {
    waiting: [...waiting, { from: null, units: rest.filter(waits) }],
    closed: [{ reason: 'nothing_to_ship', at: null, units: closed }],
  };

  function isGiftCard(lineId: string): boolean {
    return lines.get(lineId)?.isGiftCard === true;
  }

  function needsNoParcel(lineId: string): boolean {
    return lines.get(lineId)?.requiresShipping === false;
  }
}

/** The fulfillment orders that still hold units to be sent. */
export function openFulfillmentOrders({ fulfillmentOrders }: Order): FulfillmentOrder[] {
  return fulfillmentOrders.filter(({ state }) => state !== 'closed');
}
