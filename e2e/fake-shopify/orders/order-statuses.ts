import { holdsUnits } from './sample-fulfillments.ts';
import type { FulfillmentOrderRecord, FulfillmentRecord, ReturnRecord } from './records.ts';

/** Of several, the first of these that all open fulfillment orders share speaks for the order. */
const sharedStatuses = ['ON_HOLD', 'SCHEDULED', 'IN_PROGRESS'];

/**
 * `displayFulfillmentStatus`, as it follows from what has left and what has not, after the words of
 * the schema. `FULFILLMENT_NOT_REQUIRED`: nothing has left and nothing is left to leave, as of 2026-10
 * (shopify.dev/changelog/orderdisplayfulfillmentstatus-now-returns-fulfillmentnotrequired).
 */
export function displayFulfillmentStatus(
  fulfillmentOrders: readonly FulfillmentOrderRecord[],
  fulfillments: readonly FulfillmentRecord[],
): string {
  const open = fulfillmentOrders.filter(({ lineItems }) =>
    lineItems.items.some(({ remainingQuantity }) => remainingQuantity > 0),
  );
  const hasShipped = fulfillments.some(({ status }) => status === 'SUCCESS');
  if (open.length === 0) {
    if (hasShipped) return 'FULFILLED';
    return fulfillments.some(holdsUnits) ? 'IN_PROGRESS' : 'FULFILLMENT_NOT_REQUIRED';
  }
  // "Some of the items in the order have been rejected": one is enough, and the merchant must act.
  if (open.some(({ requestStatus }) => requestStatus === 'REJECTED')) return 'REQUEST_DECLINED';
  if (hasShipped) return 'PARTIALLY_FULFILLED';
  const shared = sharedStatuses.find((status) => open.every((one) => statusOf(one) === status));
  return shared ?? 'UNFULFILLED';
}

/** What was asked of a fulfillment service counts as in progress, answered or not. */
function statusOf({ status, requestStatus }: FulfillmentOrderRecord): string {
  return requestStatus === 'SUBMITTED' ? 'IN_PROGRESS' : status;
}

/** Of several returns, the first of these speaks for the order. */
const returnStatuses: readonly (readonly [status: string, displayStatus: string])[] = [
  ['OPEN', 'IN_PROGRESS'],
  ['INSPECTED', 'INSPECTION_COMPLETE'],
  ['REQUESTED', 'RETURN_REQUESTED'],
  ['CLOSED', 'RETURNED'],
  ['DECLINED', 'RETURN_FAILED'],
];

/** `returnStatus`, as it follows from the returns. One that was cancelled is as if it never was. */
export function returnStatus(returns: readonly ReturnRecord[]): string {
  const shown = returnStatuses.find(([status]) => returns.some((one) => stageOf(one) === status));
  return shown?.[1] ?? 'NO_RETURN';
}

/** "Inspected": it is still open, and every way back that was not called off has come to its end. */
function stageOf({ status, reverseFulfillmentOrders }: ReturnRecord): string {
  const ways = reverseFulfillmentOrders.items.filter((one) => one.status !== 'CANCELED');
  const isInspected = ways.length > 0 && ways.every((one) => one.status === 'CLOSED');
  return status === 'OPEN' && isInspected ? 'INSPECTED' : status;
}
