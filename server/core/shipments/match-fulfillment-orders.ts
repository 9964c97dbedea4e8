import type { DeliveryMethod, FulfillmentOrder, Order, OrderShipment } from '../order.ts';
import { Multiset } from '../units/multiset.ts';
import { hasCarrier } from './sending-evidence.ts';

/** Methods by which the shopper is handed the units in the shop. */
export const IN_STORE: ReadonlySet<DeliveryMethod> = new Set(['pickup', 'retail']);

/** A fulfillment order with the units that were sent by it and that no shipment accounts for yet. */
interface Candidate {
  from: FulfillmentOrder;
  sent: Multiset;
}

/**
 * The fulfillment order by which each shipment was sent. Shopify does not say it, so each takes the one of which
 * most of its units were sent; of two alike, a parcel takes one that is shipped, and what has no carrier takes
 * one that is handed over in the shop. What is surely one or the other chooses first.
 */
export function matchFulfillmentOrders(order: Order): ReadonlyMap<OrderShipment, FulfillmentOrder> {
  const matches = new Map<OrderShipment, FulfillmentOrder>();
  const candidates = order.fulfillmentOrders.map(toCandidate);
  if (candidates.length === 0) return matches;
  const shipments = order.shipments.filter(({ voided }) => !voided);
  for (const shipment of shipments.toSorted((a, b) => certainty(a) - certainty(b))) {
    const best = findBest(candidates, shipment);
    if (!best) continue;
    for (const { lineId, quantity } of shipment.units) best.sent.take(lineId, quantity);
    matches.set(shipment, methodOf(best.from, shipment));
  }
  return matches;
}

function toCandidate(from: FulfillmentOrder): Candidate {
  const sent = new Multiset();
  for (const { lineId, quantity } of from.allUnits) sent.add(lineId, quantity);
  if (from.state !== 'closed') {
    for (const { lineId, quantity } of from.units) sent.take(lineId, quantity);
  }
  return { from, sent };
}

/** Lower chooses first: a parcel, then what is ready or collected, then the rest. */
function certainty(shipment: OrderShipment): number {
  if (hasCarrier(shipment)) return 0;
  const isForStore = shipment.reports.some(
    ({ reportedStatus: { status, substatus } }) =>
      status === 'available_for_pickup' || substatus === 'collected',
  );
  return isForStore ? 1 : 2;
}

function findBest(
  candidates: readonly Candidate[],
  shipment: OrderShipment,
): Candidate | undefined {
  const lines = new Set(shipment.units.map(({ lineId }) => lineId));
  const prefersStore = !hasCarrier(shipment);
  const [best] = candidates
    .filter(({ from }) => from.allUnits.some(({ lineId }) => lines.has(lineId)))
    .map((one) => ({
      one,
      sent: shipment.units.reduce(
        (sum, { lineId, quantity }) => sum + Math.min(one.sent.of(lineId), Math.max(0, quantity)),
        0,
      ),
      fits: IN_STORE.has(one.from.method) === prefersStore ? 0 : 1,
    }))
    .toSorted((a, b) => b.sent - a.sent || a.fits - b.fits);
  return best?.one;
}

/** A carrier's parcel is shipped, also by a fulfillment order that was to be handed over without one. */
function methodOf(from: FulfillmentOrder, shipment: OrderShipment): FulfillmentOrder {
  const isOtherwise = IN_STORE.has(from.method) || from.method === 'none';
  return isOtherwise && hasCarrier(shipment) ? { ...from, method: 'shipping' } : from;
}
