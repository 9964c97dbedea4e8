import type { ClosedReason } from '../../contract.ts';
import type { Order, OrderReturn } from '../order.ts';
import { placeClosed, placeRemoved } from './place-closed.ts';
import { placeShipments } from './place-shipments.ts';
import { placeWaiting } from './place-waiting.ts';
import type { PlacedUnits, Placement } from './placement.ts';
import { noteAdded, withNote } from './unit-notes.ts';
import { UnplacedUnits } from './unplaced-units.ts';

/** Returns in these states hold no units: what was to come back stays where it was. */
const NOT_COMING_BACK: ReadonlySet<OrderReturn['status']> = new Set([
  'cancelled',
  'declined',
  'declined_final_sale',
  'declined_too_late',
]);

/** Units of these groups have not been sent, also where Shopify has fulfilled them: a gift card, say. */
const NEVER_SENT: ReadonlySet<ClosedReason> = new Set([
  'gift_card',
  'nothing_to_ship',
  'collected',
]);

/**
 * Accounts for every ordered unit exactly once: in a return, else in a closed group, else in a shipment,
 * else in a waiting group. Each step takes only what is left of a line, and what no step takes is being
 * prepared, so the sums hold for any input, contradictory ones included.
 */
export function placeUnits(order: Order): Placement {
  const unplaced = new UnplacedUnits(order);
  const returns = placeReturns(order, unplaced);
  const closed = placeClosed(order, unplaced);
  const shipments = placeShipments(order, unplaced);
  closed.push(...placeRemoved(order, unplaced));
  const waiting = placeWaiting(order, unplaced);
  const rest = unplaced.takeRest(order.lines);
  if (order.fallbackState === 'nothing_to_ship') {
    closed.push({ reason: 'nothing_to_ship', at: null, units: rest });
  } else {
    waiting.push({ from: null, units: rest });
  }
  noteAdded(order, [...waiting, ...shipments]);
  const noted = closed.map((group) =>
    NEVER_SENT.has(group.reason) ? group : { ...group, units: noteSent(group.units, unplaced) },
  );
  return {
    returns: returns.map(withoutEmpty),
    closed: noted.map(withoutEmpty).filter(hasUnits),
    shipments: shipments.map(withoutEmpty),
    waiting: waiting.map(withoutEmpty).filter(hasUnits),
    surplus: order.lines.reduce(
      (sum, { id }) => sum + Math.max(0, unplaced.unmet.of(id) - unplaced.closed.of(id)),
      0,
    ),
  };
}

function placeReturns(order: Order, unplaced: UnplacedUnits): Placement['returns'] {
  return order.returns
    .filter(({ status }) => !NOT_COMING_BACK.has(status))
    .map((from) => ({
      from,
      units: from.units.map((unit) => {
        const placed = unplaced.take(unit);
        const refunded = Math.min(unit.refunded, placed.quantity);
        unplaced.comingBack.add(unit.shippedUnitsId, placed.quantity);
        unplaced.refundedInReturn.add(unit.lineId, unit.refunded);
        // Shopify takes units off the line when they are processed, not when the return is opened.
        const all = from.status === 'closed' ? placed.quantity : unit.processed;
        const processed = Math.min(all, placed.quantity);
        unplaced.returnedOnly.add(unit.lineId, Math.max(0, processed - refunded));
        unplaced.unmet.add(unit.lineId, unit.quantity - placed.quantity);
        return withNote(placed, 'refunded', refunded);
      }),
    }));
}

/** Notes which of these closed units had been sent. */
function noteSent(units: readonly PlacedUnits[], unplaced: UnplacedUnits): PlacedUnits[] {
  return units.map((unit) =>
    withNote(unit, 'shipped', unplaced.sentAndClosed.take(unit.lineId, unit.quantity)),
  );
}

function withoutEmpty<Group extends { units: PlacedUnits[] }>(group: Group): Group {
  return { ...group, units: group.units.filter(({ quantity }) => quantity > 0) };
}

function hasUnits({ units }: { units: PlacedUnits[] }): boolean {
  return units.length > 0;
}
