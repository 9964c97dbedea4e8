import type { FulfillmentOrderSeed, FulfillmentSeed, ReturnSeed } from './seeds.ts';

/** Of several, the first of these that all open fulfillment orders share speaks for the order. */
const sharedStatuses = ['ON_HOLD', 'SCHEDULED', 'IN_PROGRESS'];

/** `displayFulfillmentStatus`, as it follows from what has left and what has not. */
export function displayFulfillmentStatus(
  fulfillmentOrders: readonly FulfillmentOrderSeed[],
  fulfillments: readonly FulfillmentSeed[],
): string {
  const open = fulfillmentOrders.filter(({ lineItems }) =>
    lineItems.items.some(({ remainingQuantity }) => remainingQuantity > 0),
  );
  const hasShipped = fulfillments.some(({ status }) => status === 'SUCCESS');
  if (open.length === 0) return hasShipped ? 'FULFILLED' : 'UNFULFILLED';
  if (hasShipped) return 'PARTIALLY_FULFILLED';
  const shared = sharedStatuses.find((status) => open.every((one) => one.status === status));
  return shared ?? 'UNFULFILLED';
}

/** Of several returns, the first of these speaks for the order. */
const returnStatuses: readonly (readonly [status: string, shown: string])[] = [
  ['OPEN', 'IN_PROGRESS'],
  ['REQUESTED', 'RETURN_REQUESTED'],
  ['CLOSED', 'RETURNED'],
  ['DECLINED', 'RETURN_FAILED'],
];

/** `returnStatus`, as it follows from the returns. */
export function returnStatus(returns: readonly ReturnSeed[]): string {
  const shown = returnStatuses.find(([status]) => returns.some((one) => one.status === status));
  return shown?.[1] ?? 'NO_RETURN';
}
