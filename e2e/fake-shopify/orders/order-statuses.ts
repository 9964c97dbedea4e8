import { holdsUnits } from './sample-fulfillments.ts';
import type { FulfillmentOrderRecord, FulfillmentRecord, ReturnRecord } from './records.ts';

/** The status of an order is the first of these that all of its open fulfillment orders share. */
const sharedStatuses = ['ON_HOLD', 'SCHEDULED', 'IN_PROGRESS'];

/**
 * Derives `displayFulfillmentStatus` from fulfillments and fulfillment orders, by the descriptions in the schema:
 * https://shopify.dev/docs/api/admin-graphql/2026-10/enums/OrderDisplayFulfillmentStatus
 * `FULFILLMENT_NOT_REQUIRED` means that nothing has shipped and nothing has to ship:
 * https://shopify.dev/changelog/orderdisplayfulfillmentstatus-now-returns-fulfillmentnotrequired
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
  // One rejected fulfillment order is enough: the schema says "some of the items in the order".
  if (open.some(({ requestStatus }) => requestStatus === 'REJECTED')) return 'REQUEST_DECLINED';
  if (hasShipped) return 'PARTIALLY_FULFILLED';
  const shared = sharedStatuses.find((status) => open.every((one) => statusOf(one) === status));
  return shared ?? 'UNFULFILLED';
}

/** A request to a fulfillment service counts as in progress, also before the service has accepted it. */
function statusOf({ status, requestStatus }: FulfillmentOrderRecord): string {
  return requestStatus === 'SUBMITTED' ? 'IN_PROGRESS' : status;
}

/** `returnStatus` of an order is that of the first of these that one of its returns has. */
const returnStatuses: readonly (readonly [status: string, returnStatus: string])[] = [
  ['OPEN', 'IN_PROGRESS'],
  ['INSPECTED', 'INSPECTION_COMPLETE'],
  ['REQUESTED', 'RETURN_REQUESTED'],
  ['CLOSED', 'RETURNED'],
  ['DECLINED', 'RETURN_FAILED'],
];

/** Derives `returnStatus` from the returns. A canceled return does not count. */
export function returnStatus(returns: readonly ReturnRecord[]): string {
  const found = returnStatuses.find(([status]) =>
    returns.some((one) => statusOfReturn(one) === status),
  );
  return found?.[1] ?? 'NO_RETURN';
}

/** An open return is inspected when all of its reverse fulfillment orders are closed, canceled ones aside. */
function statusOfReturn({ status, reverseFulfillmentOrders }: ReturnRecord): string {
  const current = reverseFulfillmentOrders.items.filter((one) => one.status !== 'CANCELED');
  const isInspected = current.length > 0 && current.every((one) => one.status === 'CLOSED');
  return status === 'OPEN' && isInspected ? 'INSPECTED' : status;
}
