import type { Order, OrderLine, Units } from '../order.ts';
import { Multiset } from './multiset.ts';
import type { PlacedUnits } from './placement.ts';
import { withNote } from './unit-notes.ts';

/** What each step of the placement leaves for the next. Keys are line ids unless a comment says otherwise. */
export class UnplacedUnits {
  /** Units that have no place yet. */
  readonly left = new Multiset();
  /** Units on their way back, by `units[].id` of their shipment. */
  readonly comingBack = new Multiset();
  /** Refunded as part of a return: not to be counted again as a refund. */
  readonly refundedInReturn = new Multiset();
  /** Returned without a refund: gone from the line's current quantity all the same. */
  readonly returnedOnly = new Multiset();
  /** Gone from the line's current quantity, and neither refunded nor returned: an edit removed them. */
  readonly removable = new Multiset();
  readonly closed = new Multiset();
  /** Sent, but closed since. */
  readonly sentAndClosed = new Multiset();
  /** Claimed by a record that found nothing left. */
  readonly unmet = new Multiset();
  /** Certainly not sent: an edit removed them, or they are still to be sent. */
  readonly notSent = new Multiset();
  /** Refunded, and still in a parcel on its way to the shopper: noted there. */
  readonly refundedUnderWay = new Multiset();
  /** Still in a parcel on its way to the shopper, which a refund does not stop. */
  readonly #underWay = new Multiset();
  /** Of those parcels, by `units[].id`. */
  readonly #idsUnderWay: ReadonlySet<string>;
  /** Held by an open fulfillment order. */
  readonly #toBeSent = new Multiset();
  readonly #exchanged: ReadonlySet<string>;

  constructor(order: Order, underWay: ReadonlySet<string>) {
    for (const { id, quantity } of order.lines) this.left.add(id, quantity);
    const travelling = order.shipments
      .filter(({ id, voided }) => !voided && underWay.has(id))
      .flatMap(({ units }) => units);
    for (const { lineId, quantity } of travelling) this.#underWay.add(lineId, quantity);
    this.#idsUnderWay = new Set(travelling.map(({ id }) => id));
    for (const { state, units } of order.fulfillmentOrders) {
      if (state === 'closed') continue;
      for (const { lineId, quantity } of units) this.#toBeSent.add(lineId, quantity);
    }
    const exchanges = order.returns.flatMap((one) => one.exchanges);
    this.#exchanged = new Set(exchanges.map(({ lineId }) => lineId));
  }

  /** Places units: of these, as many as are left. */
  take({ lineId, quantity }: Units): PlacedUnits {
    const taken = this.left.take(lineId, quantity);
    const placed = { lineId, quantity: taken, notes: [] };
    return this.#exchanged.has(lineId) ? withNote(placed, 'exchange', taken) : placed;
  }

  /** Whether these shipped units are in a parcel on its way to the shopper. */
  isUnderWay(shippedUnitsId: string): boolean {
    return this.#idsUnderWay.has(shippedUnitsId);
  }

  /** As {@link take}, without the units of a parcel under way: a refund does not stop it. */
  takeRefunded({ lineId, quantity }: Units): PlacedUnits {
    const underWay = this.#underWay.of(lineId);
    if (underWay === 0) return this.take({ lineId, quantity });
    const free = this.left.of(lineId) - underWay - this.#toBeSent.of(lineId);
    const taken = this.take({ lineId, quantity: Math.min(quantity, Math.max(0, free)) });
    this.refundedUnderWay.add(lineId, Math.min(underWay, quantity - taken.quantity));
    return taken;
  }

  /** As {@link take}, without the units that were certainly not sent. */
  takeSent({ lineId, quantity }: Units): PlacedUnits {
    const sent = Math.max(0, this.left.of(lineId) - this.notSent.of(lineId));
    return this.take({ lineId, quantity: Math.min(quantity, sent) });
  }

  /** As {@link take}, only the units that an edit removed; they are closed. */
  takeRemoved(units: readonly Units[]): PlacedUnits[] {
    return units.map(({ lineId, quantity }) => {
      const removed = this.take({ lineId, quantity: this.removable.take(lineId, quantity) });
      this.closed.add(lineId, removed.quantity);
      return removed;
    });
  }

  /** Places all that is left of these lines. */
  takeRest(lines: readonly OrderLine[]): PlacedUnits[] {
    return lines.map(({ id }) => this.take({ lineId: id, quantity: this.left.of(id) }));
  }
}
