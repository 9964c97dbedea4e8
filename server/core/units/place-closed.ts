import type { ClosedReason } from '../../contract.ts';
import type { Order } from '../order.ts';
import { Multiset } from './multiset.ts';
import type { PlacedUnits, Placement } from './placement.ts';
import { withNote } from './unit-notes.ts';
import type { UnplacedUnits } from './unplaced-units.ts';

/** Places what was refunded outside a return, or cancelled. */
export function placeClosed(order: Order, unplaced: UnplacedUnits): Placement['closed'] {
  const { cancellation, lines } = order;
  const closed: Placement['closed'] = [];
  const close = (reason: ClosedReason, at: string | null, units: PlacedUnits[]): void => {
    for (const { lineId, quantity } of units) unplaced.closed.add(lineId, quantity);
    closed.push({ reason, at, units });
  };

  // Shopify records a refund also where units are removed that nobody has paid for.
  const paidBack = order.payment === 'refunded' || order.payment === 'partly_refunded';
  const refunded = new Multiset();
  for (const refund of order.refunds.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const units = refund.units.map(({ lineId, quantity }) => {
      refunded.add(lineId, quantity);
      const rest = quantity - unplaced.refundedInReturn.take(lineId, quantity);
      if (cancellation || !paidBack) return unplaced.take({ lineId, quantity: rest });
      return unplaced.takeRefunded({ lineId, quantity: rest });
    });
    if (cancellation) {
      const noted = units.map((unit) => withNote(unit, 'refunded', unit.quantity, refund.at));
      close(cancellation.reason, cancellation.at, paidBack ? noted : units);
    } else {
      close(paidBack ? 'refunded' : 'removed', refund.at, units);
    }
  }

  for (const { id, quantity, currentQuantity } of lines) {
    const gone = quantity - currentQuantity;
    unplaced.removable.add(id, gone - refunded.of(id) - unplaced.returnedOnly.of(id));
  }
  if (cancellation) close(cancellation.reason, cancellation.at, unplaced.takeRest(lines));
  return closed;
}

/** Places what an edit removed: units that were not sent, also where a fulfillment order still holds them. */
export function placeRemoved(order: Order, unplaced: UnplacedUnits): Placement['closed'] {
  const dated = order.edits.map(({ at, removed }) => ({
    reason: 'removed' as const,
    at,
    units: unplaced.takeRemoved(removed),
  }));
  const undated = order.lines.map(({ id }) => ({
    lineId: id,
    quantity: unplaced.removable.of(id),
  }));
  return [...dated, { reason: 'removed', at: null, units: unplaced.takeRemoved(undated) }];
}
