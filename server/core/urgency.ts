import type { Shipment, ShipmentStatus, WaitingGroup, WaitingReason } from '../contract.ts';

/** Shipments that need somebody come first, then those that move, then those that are done. */
const URGENCY: Record<ShipmentStatus, number> = {
  attempt_failed: 0,
  available_for_pickup: 1,
  exception: 2,
  returning: 3,
  out_for_delivery: 4,
  in_transit: 5,
  info_received: 6,
  unknown: 7,
  returned: 8,
  delivered: 9,
  cancelled: 10,
};

const WAITING_URGENCY: Record<WaitingReason, number> = {
  ready_to_collect: 0,
  check_address: 1,
  awaiting_payment: 2,
  awaiting_return: 3,
  awaiting_stock: 4,
  date_to_follow: 5,
  checking: 6,
  packing: 7,
  preparing: 8,
  preparing_pickup: 9,
  scheduled: 10,
};

/** Most urgent first, what holds nothing any more last; of two alike, the newer. */
export function byUrgency(a: Shipment, b: Shipment): number {
  return (
    Number(isEmpty(a)) - Number(isEmpty(b)) ||
    URGENCY[a.status] - URGENCY[b.status] ||
    Date.parse(b.shippedAt.at) - Date.parse(a.shippedAt.at)
  );
}

/** Groups that wait for somebody come first. */
export function byWaitingUrgency(a: WaitingGroup, b: WaitingGroup): number {
  return WAITING_URGENCY[a.reason] - WAITING_URGENCY[b.reason];
}

/** Neither arrived nor in trouble. */
export function isMoving({ status }: Shipment): boolean {
  return URGENCY[status] >= URGENCY.out_for_delivery && URGENCY[status] <= URGENCY.unknown;
}

/** Its units are elsewhere by now: returned, or sent again. */
export function isEmpty({ items }: Shipment): boolean {
  return items.length === 0;
}
