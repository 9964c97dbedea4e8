import type { DeliveryMethod, FulfillmentOrderState, Order } from '../../core/order.ts';
import { lookUp, type Enum } from './enum-table.ts';

const STATUSES: Record<Enum<'FulfillmentOrderStatus'>, FulfillmentOrderState> = {
  CANCELLED: 'closed',
  CLOSED: 'closed',
  INCOMPLETE: 'rejected',
  IN_PROGRESS: 'in_progress',
  ON_HOLD: 'checking',
  OPEN: 'open',
  SCHEDULED: 'scheduled',
};

/**
 * The request to a fulfillment service, which tells more than the status of an open fulfillment order. A service
 * that closes a request has given up; a shop that asks one to stop has other plans with the units, which nobody
 * outside knows.
 */
const REQUESTS: Record<Enum<'FulfillmentOrderRequestStatus'>, FulfillmentOrderState> = {
  ACCEPTED: 'in_progress',
  CANCELLATION_ACCEPTED: 'checking',
  CANCELLATION_REJECTED: 'checking',
  CANCELLATION_REQUESTED: 'checking',
  CLOSED: 'rejected',
  REJECTED: 'rejected',
  SUBMITTED: 'open',
  UNSUBMITTED: 'open',
};

/** In order of precedence: of several holds the first one here is shown, which the shopper can act on. */
const HOLDS: Record<Enum<'FulfillmentHoldReason'>, FulfillmentOrderState> = {
  INCORRECT_ADDRESS: 'check_address',
  AWAITING_PAYMENT: 'awaiting_payment',
  AWAITING_RETURN_ITEMS: 'awaiting_return',
  INVENTORY_OUT_OF_STOCK: 'awaiting_stock',
  UNKNOWN_DELIVERY_DATE: 'date_to_follow',
  HIGH_RISK_OF_FRAUD: 'checking',
  ONLINE_STORE_POST_PURCHASE_CROSS_SELL: 'checking',
  OTHER: 'checking',
};

/** For units without a fulfillment order. Units with one take their state from there. */
const FALLBACKS: Record<Enum<'OrderDisplayFulfillmentStatus'>, Order['fallbackState']> = {
  FULFILLED: 'open',
  FULFILLMENT_NOT_REQUIRED: 'nothing_to_ship',
  IN_PROGRESS: 'in_progress',
  ON_HOLD: 'checking',
  OPEN: 'open',
  PARTIALLY_FULFILLED: 'open',
  PENDING_FULFILLMENT: 'in_progress',
  REQUEST_DECLINED: 'rejected',
  RESTOCKED: 'open',
  SCHEDULED: 'scheduled',
  UNFULFILLED: 'open',
};

const METHODS: Record<Enum<'DeliveryMethodType'>, DeliveryMethod> = {
  LOCAL: 'local',
  NONE: 'none',
  PICKUP_POINT: 'pickup_point',
  PICK_UP: 'pickup',
  RETAIL: 'retail',
  SHIPPING: 'shipping',
};

/** A hold takes precedence over the status, and the status over the request to a fulfillment service. */
export function toFulfillmentOrderState(fulfillmentOrder: {
  status: string;
  requestStatus: string;
  holds: readonly string[];
}): FulfillmentOrderState {
  const state = lookUp(STATUSES, fulfillmentOrder.status, 'open');
  if (fulfillmentOrder.status === 'ON_HOLD') {
    const first = Object.keys(HOLDS).find((reason) => fulfillmentOrder.holds.includes(reason));
    return lookUp(HOLDS, first ?? null, 'checking');
  }
  const request = lookUp(REQUESTS, fulfillmentOrder.requestStatus, 'open');
  if (state === 'open') return request;
  // A service that is asked to stop is packing still, or says so.
  return state === 'in_progress' && request === 'checking' ? request : state;
}

export function toDeliveryMethod(method: string | null): DeliveryMethod {
  return lookUp(METHODS, method, 'shipping');
}

/**
 * The state of units without a fulfillment order. A service that stops on request cancels its fulfillment order,
 * so its units have none until the shop decides what to do with them.
 */
export function toFallbackState(
  status: string,
  fulfillmentOrders: readonly { status: string; requestStatus: string }[],
): Order['fallbackState'] {
  const state = lookUp(FALLBACKS, status, 'open');
  const wasStopped = fulfillmentOrders.some(
    (one) => one.status === 'CANCELLED' && one.requestStatus === 'CANCELLATION_ACCEPTED',
  );
  return state === 'open' && wasStopped ? 'checking' : state;
}
