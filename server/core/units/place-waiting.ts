import type { FulfillmentOrder, Order } from '../order.ts';
import type { Placement } from './placement.ts';
import type { UnplacedUnits } from './unplaced-units.ts';

/** Places what is still to be sent. */
export function placeWaiting(order: Order, unplaced: UnplacedUnits): Placement['waiting'] {
  return openFulfillmentOrders(order).map((from) => ({
    from,
    units: from.units.map((unit) => {
      const placed = unplaced.take(unit);
      unplaced.unmet.add(unit.lineId, unit.quantity - placed.quantity);
      return placed;
    }),
  }));
}

/** The fulfillment orders that still hold units to be sent. */
export function openFulfillmentOrders({ fulfillmentOrders }: Order): FulfillmentOrder[] {
  return fulfillmentOrders.filter(({ state }) => state !== 'closed');
}
