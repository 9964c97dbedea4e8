import type { Order, OrderShipment } from '../order.ts';
import { matchFulfillmentOrders } from '../shipments/match-fulfillment-orders.ts';
import { wasSent } from '../shipments/sending-evidence.ts';
import { Multiset } from './multiset.ts';
import { openFulfillmentOrders } from './place-unsent.ts';
import type { PlacedShipment } from './placement.ts';
import { withNote } from './unit-notes.ts';
import type { UnplacedUnits } from './unplaced-units.ts';

/** Places what was sent, newest shipment first: where more was sent than ordered, the newest one counts. */
export function placeShipments(order: Order, unplaced: UnplacedUnits): PlacedShipment[] {
  const fulfillmentOrders = matchFulfillmentOrders(order);
  countNotSent(order, unplaced);
  const declined = new Multiset();
  /** In a later shipment than the one at hand. */
  const sentLater = new Multiset();
  for (const { status, units } of order.returns) {
    if (!status.startsWith('declined')) continue;
    for (const { shippedUnitsId, quantity } of units) declined.add(shippedUnitsId, quantity);
  }
  return order.shipments
    .filter(({ voided }) => !voided)
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
    .map((from) => {
      let sentAgain = false;
      const units = from.units.map(({ id, lineId, quantity }) => {
        const returned = unplaced.comingBack.take(id, quantity);
        const placed = unplaced.takeSent({ lineId, quantity: quantity - returned });
        const notPlaced = quantity - returned - placed.quantity;
        if (notPlaced > 0 && sentLater.of(lineId) > 0) sentAgain = true;
        sentLater.add(lineId, placed.quantity);
        unplaced.sentAndClosed.add(lineId, notPlaced);
        unplaced.unmet.add(lineId, notPlaced);
        const paidBack = unplaced.isUnderWay(id)
          ? unplaced.refundedUnderWay.take(lineId, placed.quantity)
          : 0;
        const noted = withNote(placed, 'refunded', paidBack);
        return withNote(noted, 'return_declined', declined.take(id, placed.quantity));
      });
      return { from, fulfillmentOrder: fulfillmentOrders.get(from) ?? null, sentAgain, units };
    });
}

/**
 * Counts the units that were certainly not sent. A refund does not say whether its units had been sent. What
 * is still to be sent was not, and neither was what an edit removed; so where the records overlap, the
 * refunded units are among the sent ones.
 */
function countNotSent(order: Order, unplaced: UnplacedUnits): void {
  const removed = new Multiset();
  for (const unit of order.edits.flatMap((edit) => edit.removed)) {
    removed.add(unit.lineId, unit.quantity);
  }
  for (const { id } of order.lines) {
    unplaced.notSent.add(id, Math.min(removed.of(id), unplaced.removable.of(id)));
  }
  const inParcels = new Multiset();
  for (const { lineId, quantity } of order.shipments
    .filter(isParcel)
    .flatMap(({ units }) => units)) {
    inParcels.add(lineId, quantity);
  }
  const ordered = new Map(order.lines.map(({ id, quantity }) => [id, quantity]));
  for (const { method, units } of openFulfillmentOrders(order)) {
    for (const { lineId, quantity } of units) {
      // What needs no parcel and is in one all the same was sent.
      const most = (ordered.get(lineId) ?? 0) - inParcels.of(lineId);
      unplaced.notSent.add(lineId, method === 'none' ? Math.min(quantity, most) : quantity);
    }
  }
}

function isParcel(shipment: OrderShipment): boolean {
  return !shipment.voided && wasSent(shipment);
}
