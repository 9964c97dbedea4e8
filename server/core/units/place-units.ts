import type { ClosedReason } from '../../contract.ts';
import type { Order } from '../order.ts';
import { placeClosed, placeRemoved } from './place-closed.ts';
import { placeHandedOver } from './place-handed-over.ts';
import { placeReturns } from './place-returns.ts';
import { placeShipments } from './place-shipments.ts';
import { placeUnsent } from './place-unsent.ts';
import type { PlacedUnits, Placement } from './placement.ts';
import { noteAdded, withNote } from './unit-notes.ts';
import { UnplacedUnits } from './unplaced-units.ts';

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
 *
 * @param underWay - Ids of the shipments that no return and no refund ends (`shipmentsUnderWay`).
 */
export function placeUnits(order: Order, underWay: ReadonlySet<string>): Placement {
  const unplaced = new UnplacedUnits(order, underWay);
  const returns = placeReturns(order, unplaced);
  const refunded = placeClosed(order, unplaced);
  const sent = placeShipments(order, unplaced);
  const { shipments, ...handedOver } = placeHandedOver(order, sent);
  const removed = placeRemoved(order, unplaced);
  const unsent = placeUnsent(order, unplaced);
  const closed = [...refunded, ...handedOver.closed, ...removed, ...unsent.closed];
  const waiting = [...unsent.waiting, ...handedOver.waiting];
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
