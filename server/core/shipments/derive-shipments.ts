import { countryCode } from '../dates/country-code.ts';
import type { View } from '../dates/moments.ts';
import type { Order, FulfillmentOrder, OrderShipment } from '../order.ts';
import type { PlacedUnits, Placement } from '../units/placement.ts';
import type { Lane } from './lateness.ts';
import { IN_STORE } from './match-fulfillment-orders.ts';
import { joinParcels } from './parcels.ts';
import { hasCarrier } from './sending-evidence.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';
import { RANK } from './status-rank.ts';

/** A shipment with its derived state, before it is formatted. */
export interface DerivedShipment {
  from: OrderShipment;
  units: PlacedUnits[];
  sentAgain: boolean;
  state: DerivedState;
  /** The fulfillment order it was sent by; what a carrier has is shipped, whatever was ordered. */
  fulfillmentOrder: FulfillmentOrder | null;
}

/** Every shipment that is shown, with its derived state. */
export function deriveShipments(
  order: Order,
  { shipments }: Placement,
  view: View,
): DerivedShipment[] {
  return joinParcels(shipments.filter(isWorthShowing)).map(({ from, units, ...placed }) => {
    const { fulfillmentOrder } = placed;
    const isEmpty = units.length === 0;
    const sentAgain = isEmpty ? placed.sentAgain : replacesAnother(order, from);
    const state = adjustToDeliveryMethod(
      from,
      fulfillmentOrder,
      shipmentState(from, laneOf(order, from, fulfillmentOrder), view, order.placedAt),
    );
    return { from, sentAgain, units, fulfillmentOrder, state };
  });
}

/** Whether a parcel with the same lines was sent before, and was voided on its way. */
function replacesAnother({ shipments }: Order, { createdAt, units }: OrderShipment): boolean {
  const lines = new Set(units.map(({ lineId }) => lineId));
  return shipments.some(
    (one) =>
      one.voided &&
      one.createdAt < createdAt &&
      one.units.some(({ lineId }) => lines.has(lineId)) &&
      one.reports.some(({ events }) =>
        events.some(({ status }) => RANK[status] > RANK.info_received),
      ),
  );
}

/**
 * A pickup order is collected when Shopify records it as fulfilled. After a failed attempt without a tracking
 * number or link, the shop has delivered itself and must act.
 */
function adjustToDeliveryMethod(
  shipment: OrderShipment,
  fulfillmentOrder: FulfillmentOrder | null,
  state: DerivedState,
): DerivedState {
  const isCollected = state.substatus === 'fulfilled_no_tracking' && !hasCarrier(shipment);
  if (fulfillmentOrder?.method === 'pickup' && isCollected) {
    return { ...state, status: 'delivered', substatus: 'collected', expected: null, missed: null };
  }
  return state.status === 'attempt_failed' && !hasCarrier(shipment)
    ? { ...state, action: 'merchant' }
    : state;
}

/** A fulfillment without units, parcel and scan is not shown: a gift card, for example. */
function isWorthShowing({ from, units }: { from: OrderShipment; units: PlacedUnits[] }): boolean {
  const hasScans = from.reports.some(({ events }) => events.length > 0);
  return units.length > 0 || from.parcels.length > 0 || hasScans;
}

/** Across a border limits are longer, and also where the origin is not known (rule L2). */
function laneOf(
  { destination }: Order,
  { reports }: OrderShipment,
  fulfillmentOrder: FulfillmentOrder | null,
): Lane {
  const to = destination?.countryCode;
  if (!to || !fulfillmentOrder || fulfillmentOrder.place.countryCode !== to) return 'cross_border';
  const abroad = reports.some(({ events }) =>
    events.some(({ country }) => (countryCode(country) ?? to) !== to),
  );
  return abroad ? 'cross_border' : 'domestic';
}

/** It has not left, although Shopify has a fulfillment: it is ready in the shop's own store, or only requested. */
export function hasNotLeft({ state, fulfillmentOrder }: DerivedShipment): boolean {
  return isReadyInStore({ state, fulfillmentOrder }) || state.substatus === 'requested';
}

/** Ready for the shopper to collect in the shop's own store. */
export function isReadyInStore({
  state,
  fulfillmentOrder,
}: Pick<DerivedShipment, 'state' | 'fulfillmentOrder'>): boolean {
  if (state.status !== 'available_for_pickup' || !fulfillmentOrder) return false;
  return IN_STORE.has(fulfillmentOrder.method);
}

/** Since when it has been ready there (rule L5); without a scan, since it was recorded. */
export function readyInStoreSince({ state, from }: DerivedShipment): string {
  return state.waitingSince ?? from.createdAt;
}
