import type { Order, OrderReturn, OrderShipment } from '../order.ts';
import { NOT_COMING_BACK } from '../units/place-returns.ts';

/** Whether the shopper sends something of a shipment back, or has: a return that nobody has refused or cancelled. */
export function comesBack({ returns }: Pick<Order, 'returns'>, { units }: OrderShipment): boolean {
  if (returns.length === 0) return false;
  const sent = new Set(units.map(({ id }) => id));
  const names = ({ status, units: returned }: OrderReturn): boolean =>
    !NOT_COMING_BACK.has(status) && returned.some((one) => sent.has(one.shippedUnitsId));
  return returns.some(names);
}
