import type { WaitingReason } from '../../contract.ts';
import type { DeliveryMethod } from '../order.ts';
import type { DeliveryStatus } from './delivery.ts';

/** Every status of a delivery: a table, so that the compiler misses none. */
const STATUSES: Readonly<Record<DeliveryStatus, true>> = {
  waiting: true,
  unknown: true,
  info_received: true,
  in_transit: true,
  out_for_delivery: true,
  attempt_failed: true,
  available_for_pickup: true,
  delivered: true,
  exception: true,
  returning: true,
  returned: true,
  cancelled: true,
};

const REASONS: Readonly<Record<WaitingReason, true>> = {
  preparing: true,
  packing: true,
  preparing_pickup: true,
  preparing_local: true,
  ready_to_collect: true,
  scheduled: true,
  awaiting_payment: true,
  awaiting_return: true,
  awaiting_stock: true,
  date_to_follow: true,
  check_address: true,
  checking: true,
  finding_another_way: true,
  late_to_ship: true,
};

const METHODS: Readonly<Record<DeliveryMethod, true>> = {
  shipping: true,
  pickup: true,
  pickup_point: true,
  local: true,
  retail: true,
  none: true,
};

export function isDeliveryStatus(code: string): code is DeliveryStatus {
  return Object.hasOwn(STATUSES, code);
}

export function isWaitingReason(code: string): code is WaitingReason {
  return Object.hasOwn(REASONS, code);
}

export function isDeliveryMethod(code: string): code is DeliveryMethod {
  return Object.hasOwn(METHODS, code);
}
