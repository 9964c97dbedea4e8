import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import { DAY } from '../dates/durations.ts';
import type { View } from '../dates/moments.ts';
import type { Order, OrderShipment } from '../order.ts';
import { hasCarrier } from './sending-evidence.ts';
import { shipmentState } from './shipment-state.ts';

/** Milliseconds in which a parcel that nobody reports on may still be travelling. */
export const MAY_TRAVEL = 14 * DAY;

const NONE: ReadonlySet<string> = new Set();

/**
 * Ids of the shipments that are neither with the shopper nor stopped, which a return or a refund does not end:
 * their units stay in them. They are of no interest in an order without either.
 */
export function shipmentsUnderWay(order: Order, view: View): ReadonlySet<string> {
  if (order.returns.length === 0 && order.refunds.length === 0) return NONE;
  const refunded = new Set(order.refunds.flatMap((one) => one.units.map(({ lineId }) => lineId)));
  const returned = new Set(
    order.returns.flatMap((one) => one.units.map(({ shippedUnitsId }) => shippedUnitsId)),
  );
  const concerned = order.shipments.filter(
    ({ voided, units }) =>
      !voided && units.some(({ id, lineId }) => returned.has(id) || refunded.has(lineId)),
  );
  const underWay = concerned.filter((one) => isUnderWay(one, order.placedAt, view));
  return new Set(underWay.map(({ id }) => id));
}

const UNDER_WAY: ReadonlySet<ShipmentStatus> = new Set([
  'info_received',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
]);

/** Problems after which it travels on, once somebody has solved them; any other has stopped it. */
const SOLVABLE: ReadonlySet<ShipmentSubstatus | null> = new Set<ShipmentSubstatus>([
  'action_required',
  'address_problem',
  'documents_required',
  'held',
  'payment_due',
]);

function isUnderWay(shipment: OrderShipment, placedAt: string, view: View): boolean {
  const { status, substatus, stale } = shipmentState(shipment, 'domestic', view, placedAt);
  if (status === 'unknown') {
    const age = view.now.getTime() - Date.parse(shipment.createdAt);
    return hasCarrier(shipment) && age < MAY_TRAVEL;
  }
  if (stale) return false;
  return UNDER_WAY.has(status) || (status === 'exception' && SOLVABLE.has(substatus));
}
