import type { Order, OrderReturn } from '../order.ts';
import type { Placement } from './placement.ts';
import { withNote } from './unit-notes.ts';
import type { UnplacedUnits } from './unplaced-units.ts';

/** Returns in these states hold no units: what was to come back stays where it was. */
export const NOT_COMING_BACK: ReadonlySet<OrderReturn['status']> = new Set([
  'cancelled',
  'declined',
  'declined_final_sale',
  'declined_too_late',
]);

/** In these states the shopper still has the units, or is still to get them. */
const NOT_BACK: ReadonlySet<OrderReturn['status']> = new Set(['requested', 'open']);

/**
 * Places what comes back. A return does not end the way of a parcel to the shopper: until that has arrived or
 * stopped, its units stay in it, and the return stands beside it without them.
 */
export function placeReturns(order: Order, unplaced: UnplacedUnits): Placement['returns'] {
  const lineOf = new Map(
    order.shipments.flatMap(({ units }) => units.map(({ id, lineId }) => [id, lineId] as const)),
  );
  return order.returns
    .filter(({ status }) => !NOT_COMING_BACK.has(status))
    .map((from) => ({
      from,
      units: from.units.map((unit) => {
        const staysSent = NOT_BACK.has(from.status) && unplaced.isUnderWay(unit.shippedUnitsId);
        const quantity = staysSent ? Math.min(unit.quantity, unit.processed) : unit.quantity;
        const placed = unplaced.take({ lineId: unit.lineId, quantity });
        const refunded = Math.min(unit.refunded, placed.quantity);
        // A record that names units of another line takes none out of their shipment.
        if (lineOf.get(unit.shippedUnitsId) === unit.lineId)
          unplaced.comingBack.add(unit.shippedUnitsId, placed.quantity);
        unplaced.refundedInReturn.add(unit.lineId, unit.refunded);
        if (staysSent) unplaced.refundedUnderWay.add(unit.lineId, unit.refunded - refunded);
        // Shopify takes units off the line when they are processed, not when the return is opened.
        const all = from.status === 'closed' ? placed.quantity : unit.processed;
        const processed = Math.min(all, placed.quantity);
        unplaced.returnedOnly.add(unit.lineId, Math.max(0, processed - refunded));
        unplaced.unmet.add(unit.lineId, quantity - placed.quantity);
        return withNote(placed, 'refunded', refunded);
      }),
    }));
}
