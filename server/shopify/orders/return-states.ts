import type { OrderReturn } from '../../core/order.ts';
import { lookUp, type Enum } from './enum-table.ts';

const RETURNS: Record<Enum<'ReturnStatus'>, OrderReturn['status']> = {
  CANCELED: 'cancelled',
  CLOSED: 'closed',
  DECLINED: 'declined',
  OPEN: 'open',
  REQUESTED: 'requested',
};

/** All returns of an order: whether there are any, and whether all are back and inspected. */
const RETURNS_OF_ORDER: Record<Enum<'OrderReturnStatus'>, { any: boolean; inspected: boolean }> = {
  INSPECTION_COMPLETE: { any: true, inspected: true },
  IN_PROGRESS: { any: true, inspected: false },
  NO_RETURN: { any: false, inspected: false },
  RETURNED: { any: true, inspected: false },
  RETURN_FAILED: { any: true, inspected: false },
  RETURN_REQUESTED: { any: true, inspected: false },
};

/** Whether a reverse fulfillment order is still to arrive, has arrived, or will not. */
const REVERSE_FULFILLMENTS: Record<
  Enum<'ReverseFulfillmentOrderStatus'>,
  ReverseFulfillmentStatus
> = {
  CANCELED: 'cancelled',
  CLOSED: 'received',
  OPEN: 'open',
};

export type ReverseFulfillmentStatus = 'open' | 'received' | 'cancelled';

const DECLINES: Record<Enum<'ReturnDeclineReason'>, OrderReturn['status']> = {
  FINAL_SALE: 'declined_final_sale',
  OTHER: 'declined',
  RETURN_PERIOD_ENDED: 'declined_too_late',
};

/** An open return whose units are all back reads `received`: there is nothing left for the shopper to send. */
export function toReturnStatus(from: {
  status: string;
  declined: string | null;
  /** `returnStatus` of the order. */
  ofOrder: string;
  reverseFulfillments: readonly ReverseFulfillmentStatus[];
}): OrderReturn['status'] {
  const state = lookUp(RETURNS, from.status, 'open');
  if (state === 'declined') return lookUp(DECLINES, from.declined, 'declined');
  const expected = from.reverseFulfillments.filter((one) => one !== 'cancelled');
  const isBack = expected.length > 0 && expected.every((one) => one === 'received');
  return state === 'open' && (isBack || toReturnsOfOrder(from.ofOrder).inspected)
    ? 'received'
    : state;
}

export function toReturnsOfOrder(status: string): { any: boolean; inspected: boolean } {
  return lookUp(RETURNS_OF_ORDER, status, { any: true, inspected: false });
}

export function toReverseFulfillmentStatus(status: string): ReverseFulfillmentStatus {
  return lookUp(REVERSE_FULFILLMENTS, status, 'open');
}
