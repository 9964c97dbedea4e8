import type { Shipment, WaitingGroup, WaitingReason } from '../../contract.ts';
import { urgencyRank } from '../shipments/shipment-state.ts';

/** Lower is more urgent: groups for which somebody must do something come first. */
const WAITING_URGENCY: Record<WaitingReason, number> = {
  ready_to_collect: 0,
  check_address: 1,
  awaiting_payment: 2,
  late_to_ship: 3,
  awaiting_return: 4,
  awaiting_stock: 5,
  finding_another_way: 6,
  date_to_follow: 7,
  checking: 8,
  packing: 9,
  preparing: 10,
  preparing_pickup: 11,
  preparing_local: 12,
  scheduled: 13,
};

/** Most urgent first, shipments whose units are elsewhere last; of two alike, the newer first. */
export function byUrgency(a: Shipment, b: Shipment): number {
  return (
    Number(isEmpty(a)) - Number(isEmpty(b)) ||
    urgencyRank(a) - urgencyRank(b) ||
    Date.parse(b.shippedAt.at) - Date.parse(a.shippedAt.at)
  );
}

/** Most urgent first. */
export function byWaitingUrgency(a: WaitingGroup, b: WaitingGroup): number {
  return WAITING_URGENCY[a.reason] - WAITING_URGENCY[b.reason];
}

const MOVING: ReadonlySet<Shipment['status']> = new Set([
  'unknown',
  'info_received',
  'in_transit',
  'out_for_delivery',
]);

/** Neither arrived nor with a problem. */
export function isMoving({ status }: Shipment): boolean {
  return MOVING.has(status);
}

/** Its units are elsewhere by now: returned, or sent again. */
export function isEmpty({ items }: Shipment): boolean {
  return items.length === 0;
}
