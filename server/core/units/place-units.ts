import type { ClosedReason, ItemNote } from '../../contract.ts';
import type {
  DeliveryMethod,
  Order,
  OrderLine,
  FulfillmentOrder,
  OrderReturn,
  OrderShipment,
  Units,
} from '../order.ts';
import { Tally } from './tally.ts';

/** Units of one line in one place, with what also happened to them. */
export interface PlacedUnits extends Units {
  notes: PlacedNote[];
}

/** As {@link ItemNote}, its instant not yet written out. */
export interface PlacedNote {
  code: ItemNote['code'];
  quantity: number;
  at: string | null;
}

/** Where every ordered unit is: each in exactly one list of units. */
export interface Placement {
  returns: { from: OrderReturn; units: PlacedUnits[] }[];
  closed: { reason: ClosedReason; at: string | null; units: PlacedUnits[] }[];
  /** The ones that were not voided; `sentAgain`: a later one holds what this one held. */
  shipments: { from: OrderShipment; sentAgain: boolean; units: PlacedUnits[] }[];
  /** `from` is `null` for units that no fulfillment order mentions. */
  waiting: { from: FulfillmentOrder | null; units: PlacedUnits[] }[];
  /** Units that the records claim but that were never ordered: more than 0 is worth a look. */
  surplus: number;
}

/** Returns in these states hold no units: what was to come back stays where it was. */
const NOT_COMING_BACK: ReadonlySet<OrderReturn['status']> = new Set([
  'cancelled',
  'declined',
  'declined_final_sale',
  'declined_too_late',
]);

/** A gift card that was "fulfilled" has not been sent anywhere. */
const NEVER_SENT: ReadonlySet<ClosedReason> = new Set([
  'gift_card',
  'nothing_to_ship',
  'collected',
]);

/** Ways to hand over without sending anything. */
const NOT_SENT_BY: Partial<Record<DeliveryMethod, ClosedReason>> = {
  none: 'nothing_to_ship',
  retail: 'collected',
};

/** What each step leaves for the next. Keys are line ids unless a comment says otherwise. */
class Books {
  /** Units that nobody has taken yet. */
  readonly left = new Tally();
  /** Units on their way back, by {@link OrderShipment} `units[].id`. */
  readonly comingBack = new Tally();
  /** Refunded as part of a return: not to be counted again as a refund. */
  readonly refundedInReturn = new Tally();
  /** Back without a refund: gone from the line's current quantity all the same. */
  readonly returnedOnly = new Tally();
  /** Gone from the line's current quantity, and neither refunded nor come back. */
  readonly removable = new Tally();
  readonly closed = new Tally();
  /** Sent, but closed since. */
  readonly sentAndClosed = new Tally();
  /** Claimed by a record that found nothing left. */
  readonly unmet = new Tally();
  /** Certainly not sent: an edit took them off, or they are still to be sent. */
  readonly notSent = new Tally();
  readonly exchanged: ReadonlySet<string>;

  constructor(order: Order) {
    for (const { id, quantity } of order.lines) this.left.add(id, quantity);
    const exchanges = order.returns.flatMap((one) => one.exchanges);
    this.exchanged = new Set(exchanges.map(({ lineId }) => lineId));
  }

  take({ lineId, quantity }: Units): PlacedUnits {
    const taken = this.left.take(lineId, quantity);
    const placed = { lineId, quantity: taken, notes: [] };
    return this.exchanged.has(lineId) ? withNote(placed, 'exchange', taken) : placed;
  }

  /** As {@link take}, but not of what was not sent. */
  takeSent({ lineId, quantity }: Units): PlacedUnits {
    const sent = Math.max(0, this.left.of(lineId) - this.notSent.of(lineId));
    return this.take({ lineId, quantity: Math.min(quantity, sent) });
  }

  /** Of these units, the ones that an edit took off. */
  takeRemoved(units: readonly Units[]): PlacedUnits[] {
    return units.map(({ lineId, quantity }) => {
      const removed = this.take({ lineId, quantity: this.removable.take(lineId, quantity) });
      this.closed.add(lineId, removed.quantity);
      return removed;
    });
  }

  takeRest(lines: readonly OrderLine[]): PlacedUnits[] {
    return lines.map(({ id }) => this.take({ lineId: id, quantity: this.left.of(id) }));
  }
}

/**
 * Accounts for every ordered unit exactly once: in a return, else in a closed group, else in a
 * shipment, else in a waiting group. Each takes only what is left of a line, and what nobody takes is
 * being prepared, so the sums hold for any input, contradictory ones included.
 */
export function placeUnits(order: Order): Placement {
  const books = new Books(order);
  const returns = placeReturns(order, books);
  const closed = placeClosed(order, books);
  findNotSent(order, books);
  const shipments = placeShipments(order, books);
  closed.push(...placeRemoved(order, books));
  const planned = placeWaiting(order, books);
  const rest = books.takeRest(order.lines);
  const waiting = [...planned];
  if (order.unplanned === 'nothing_to_ship') {
    closed.push({ reason: 'nothing_to_ship', at: null, units: rest });
  } else {
    waiting.push({ from: null, units: rest });
  }
  noteAdded(order, [...waiting, ...shipments]);
  const noted = closed.map((group) =>
    NEVER_SENT.has(group.reason) ? group : { ...group, units: noteSent(group.units, books) },
  );
  return {
    returns: returns.map(withoutEmpty),
    closed: noted.map(withoutEmpty).filter(hasUnits),
    shipments: shipments.map(withoutEmpty),
    waiting: waiting.map(withoutEmpty).filter(hasUnits),
    surplus: order.lines.reduce(
      (sum, { id }) => sum + Math.max(0, books.unmet.of(id) - books.closed.of(id)),
      0,
    ),
  };
}

function placeReturns(order: Order, books: Books): Placement['returns'] {
  return order.returns
    .filter(({ status }) => !NOT_COMING_BACK.has(status))
    .map((from) => ({
      from,
      units: from.units.map((unit) => {
        const placed = books.take(unit);
        const refunded = Math.min(unit.refunded, placed.quantity);
        books.comingBack.add(unit.shippedUnitsId, placed.quantity);
        books.refundedInReturn.add(unit.lineId, unit.refunded);
        // Shopify takes units off the line when they are processed, not when the return is opened.
        const all = from.status === 'closed' ? placed.quantity : unit.processed;
        const processed = Math.min(all, placed.quantity);
        books.returnedOnly.add(unit.lineId, Math.max(0, processed - refunded));
        books.unmet.add(unit.lineId, unit.quantity - placed.quantity);
        return withNote(placed, 'refunded', refunded);
      }),
    }));
}

/** Refunded outside a return, taken off the order, cancelled, or nothing to ship. */
function placeClosed(order: Order, books: Books): Placement['closed'] {
  const { cancellation, lines } = order;
  const closed: Placement['closed'] = [];
  const close = (reason: ClosedReason, at: string | null, units: PlacedUnits[]): void => {
    for (const { lineId, quantity } of units) books.closed.add(lineId, quantity);
    closed.push({ reason, at, units });
  };

  // The shop records a refund also where it takes back what nobody has paid for.
  const paidBack = order.payment === 'refunded' || order.payment === 'partly_refunded';
  const refunded = new Tally();
  for (const refund of order.refunds.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const units = refund.units.map(({ lineId, quantity }) => {
      refunded.add(lineId, quantity);
      const inReturn = books.refundedInReturn.take(lineId, quantity);
      return books.take({ lineId, quantity: quantity - inReturn });
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
    books.removable.add(id, gone - refunded.of(id) - books.returnedOnly.of(id));
  }
  if (cancellation) close(cancellation.reason, cancellation.at, books.takeRest(lines));

  const unshippable = lines.filter((line) => !line.requiresShipping);
  close('gift_card', null, books.takeRest(unshippable.filter((line) => line.isGiftCard)));
  close('nothing_to_ship', null, books.takeRest(unshippable));
  for (const { method, allUnits } of order.fulfillmentOrders) {
    const reason = NOT_SENT_BY[method];
    if (!reason) continue;
    close(
      reason,
      null,
      allUnits.map((unit) => books.take(unit)),
    );
  }
  return closed;
}

/** An edit takes off only what was not sent, whatever the order's fulfillment orders still say. */
function placeRemoved(order: Order, books: Books): Placement['closed'] {
  const dated = order.edits.map(({ at, removed }) => ({
    reason: 'removed' as const,
    at,
    units: books.takeRemoved(removed),
  }));
  const undated = order.lines.map(({ id }) => ({ lineId: id, quantity: books.removable.of(id) }));
  return [...dated, { reason: 'removed', at: null, units: books.takeRemoved(undated) }];
}

/** Where more was sent than is left, the newest shipment is the one that counts. */
function placeShipments(order: Order, books: Books): Placement['shipments'] {
  const declined = new Tally();
  /** In a later shipment than the one at hand. */
  const sentLater = new Tally();
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
        const returned = books.comingBack.take(id, quantity);
        const placed = books.takeSent({ lineId, quantity: quantity - returned });
        const unplaced = quantity - returned - placed.quantity;
        if (unplaced > 0 && sentLater.of(lineId) > 0) sentAgain = true;
        sentLater.add(lineId, placed.quantity);
        books.sentAndClosed.add(lineId, unplaced);
        books.unmet.add(lineId, unplaced);
        return withNote(placed, 'return_declined', declined.take(id, placed.quantity));
      });
      return { from, sentAgain, units };
    });
}

function placeWaiting(order: Order, books: Books): Placement['waiting'] {
  return openFulfillmentOrders(order).map((from) => ({
    from,
    units: from.units.map((unit) => {
      const placed = books.take(unit);
      books.unmet.add(unit.lineId, unit.quantity - placed.quantity);
      return placed;
    }),
  }));
}

function openFulfillmentOrders({ fulfillmentOrders }: Order): FulfillmentOrder[] {
  return fulfillmentOrders.filter(({ state }) => state !== 'closed');
}

/**
 * A refund does not say whether its units had been sent. What is still to be sent was not, and what an
 * edit took off was not either, so where the records overlap, the refunded units are among the sent.
 */
function findNotSent(order: Order, books: Books): void {
  const removed = new Tally();
  for (const unit of order.edits.flatMap((edit) => edit.removed)) {
    removed.add(unit.lineId, unit.quantity);
  }
  for (const { id } of order.lines) {
    books.notSent.add(id, Math.min(removed.of(id), books.removable.of(id)));
  }
  for (const { lineId, quantity } of openFulfillmentOrders(order).flatMap(({ units }) => units)) {
    books.notSent.add(lineId, quantity);
  }
}

function noteSent(units: readonly PlacedUnits[], books: Books): PlacedUnits[] {
  return units.map((unit) =>
    withNote(unit, 'shipped', books.sentAndClosed.take(unit.lineId, unit.quantity)),
  );
}

/** Marks what an edit added, on the units that have still to come first. An exchange says so itself. */
function noteAdded({ edits, returns }: Order, groups: readonly { units: PlacedUnits[] }[]): void {
  const exchanges = returns.flatMap((one) => one.exchanges);
  for (const [index, { at, added }] of edits.entries()) {
    const left = new Tally();
    for (const { lineId, quantity } of added) left.add(lineId, quantity);
    for (const { lineId } of exchanges) left.take(lineId, left.of(lineId));
    // What a later edit takes off again is no addition.
    const removed = edits.slice(index + 1).flatMap((later) => later.removed);
    for (const { lineId, quantity } of removed) left.take(lineId, quantity);
    for (const group of groups) {
      group.units = group.units.map((unit) =>
        withNote(unit, 'added', left.take(unit.lineId, unit.quantity), at),
      );
    }
  }
}

function withNote(
  units: PlacedUnits,
  code: ItemNote['code'],
  quantity: number,
  at: string | null = null,
): PlacedUnits {
  return quantity > 0 ? { ...units, notes: [...units.notes, { code, quantity, at }] } : units;
}

function withoutEmpty<Group extends { units: PlacedUnits[] }>(group: Group): Group {
  return { ...group, units: group.units.filter(({ quantity }) => quantity > 0) };
}

function hasUnits({ units }: { units: PlacedUnits[] }): boolean {
  return units.length > 0;
}
