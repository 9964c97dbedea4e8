import type { View } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import { IN_STORE } from '../shipments/match-fulfillment-orders.ts';
import { feedOf } from '../shipments/carrier-feed.ts';
import {
  deriveShipments,
  hasNotLeft,
  isReadyInStore,
  type DerivedShipment,
} from '../shipments/derive-shipments.ts';
import { firstPromise } from '../shipments/first-promise.ts';
import { parcelsOf } from '../shipments/parcels.ts';
import { shipmentIdOf } from '../shipments/shipment-id.ts';
import { zoneOf } from '../shipments/to-shipment.ts';
import { shipmentsUnderWay } from '../shipments/shipments-under-way.ts';
import { placeUnits } from '../units/place-units.ts';
import type { Placement } from '../units/placement.ts';
import { toWaiting } from '../units/waiting-groups.ts';
import { comesBack } from './coming-back.ts';
import { NOT_LEFT, type Delivery } from './delivery.ts';
import type { FlagSettings } from './flag-settings.ts';
import { flagShipment } from './flag-shipment.ts';
import { flagWaiting } from './flag-waiting.ts';

/**
 * The rows of one order at one time: each shipment, the newest first, and what has not left. They follow from the same
 * derivation as the shopper's answer, so the two cannot contradict each other; only when a flag begins is the shop's own.
 */
export function toDeliveries(order: Order, view: View, settings: FlagSettings): Delivery[] {
  const placement = placeUnits(order, shipmentsUnderWay(order, view));
  const derived = deriveShipments(order, placement, view);
  const shipped = derived.filter((one) => !hasNotLeft(one));
  return [
    ...shipped.map((one) => toDelivery(order, one, view, settings)),
    ...toNotLeft(order, placement, derived, view, settings),
  ];
}

function toDelivery(
  order: Order,
  one: DerivedShipment,
  view: View,
  settings: FlagSettings,
): Delivery {
  const { from, state, fulfillmentOrder } = one;
  const { moments } = view;
  const [parcel] = parcelsOf(from);
  const lastEvent = state.events[0]?.instant;
  const deliveredAt = state.deliveredAt === null ? null : deliveredInstant(one, view);
  return {
    id: shipmentIdOf(from),
    status: state.status,
    substatus: state.substatus,
    flag: flagShipment(one, view, settings),
    carrier: parcel?.carrier ?? null,
    trackingNumber: parcel?.number ?? null,
    country: order.destination?.countryCode ?? null,
    method: fulfillmentOrder?.method ?? 'shipping',
    shippedAt: toIso(moments.instantOf(from.createdAt)),
    expectedOn: state.expected?.on ?? state.missed,
    lastEventAt: lastEvent === undefined ? null : toIso(lastEvent),
    deliveredAt: deliveredAt === null ? null : toIso(deliveredAt),
    isComingBack: comesBack(order, from),
    isOnTime: deliveredAt === null ? null : arrivedOnTime(one, deliveredAt, view),
    isFed: feedOf(from, view.now.getTime()),
  };
}

/** The scan knows the clock of its country; a time that a source records beside the scans has none. */
function deliveredInstant({ state }: DerivedShipment, { moments }: View): number {
  return state.scan?.instant ?? moments.instantOf(state.deliveredAt ?? '');
}

/** By the calendar, on the clock by which the shopper reads when it arrived. */
function arrivedOnTime(
  { from, state }: DerivedShipment,
  arrivedAt: number,
  { moments }: View,
): boolean | null {
  const promised = firstPromise(from.reports, state.events, arrivedAt, moments);
  if (promised === null) return null;
  return moments.date(state.deliveredAt ?? toIso(arrivedAt), zoneOf(state)) <= promised;
}

/** What has not left is one row, of which the most urgent part speaks; none where everything has left. */
function toNotLeft(
  order: Order,
  placement: Placement,
  derived: readonly DerivedShipment[],
  view: View,
  settings: FlagSettings,
): Delivery[] {
  // What is in a group does not matter to its row.
  const groups = toWaiting(order, placement, derived, () => [], view);
  const [first] = groups;
  if (!first) return [];
  const inStore = derived.filter((one) => isReadyInStore(one) && one.units.length > 0);
  const method = [
    ...inStore.map(({ fulfillmentOrder }) => fulfillmentOrder?.method),
    ...placement.waiting.map(({ from }) => from?.method),
  ].find((one) => one !== undefined);
  return [
    {
      id: NOT_LEFT,
      status: 'waiting',
      substatus: first.reason,
      flag: flagWaiting({ order, groups, inStore, view, settings }),
      carrier: null,
      trackingNumber: null,
      country: method && IN_STORE.has(method) ? null : (order.destination?.countryCode ?? null),
      method: method ?? 'shipping',
      shippedAt: null,
      expectedOn: null,
      lastEventAt: null,
      deliveredAt: null,
      isComingBack: false,
      isOnTime: null,
      isFed: null,
    },
  ];
}

function toIso(instant: number): string {
  return new Date(instant).toISOString();
}
