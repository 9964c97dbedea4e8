import { DAY } from '../core/dates/durations.ts';
import type { DataRequests } from '../ports/data-requests.ts';
import type { CustomerOrders, KeptOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { isSameCustomer } from './is-same-customer.ts';

/**
 * Milliseconds that a redacted order is not kept again. What may bring it back ends long before: Shopify sends a webhook
 * for four hours, and the results of a bulk operation can be loaded for seven days.
 * https://shopify.dev/docs/api/usage/bulk-operations/queries
 */
export const TOMBSTONE = 60 * DAY;

export interface RedactCustomerPorts {
  keptOrders: Pick<KeptOrders, 'redact'>;
  dataRequests: Pick<DataRequests, 'list' | 'delete'>;
  now(): Date;
}

/**
 * The use case: a customer asks to be forgotten → nothing of their orders is kept, whether this server or the shop keeps
 * orders now or not, and no request to see them is left. It can be done any number of times.
 */
export function createRedactCustomer({
  keptOrders,
  dataRequests,
  now,
}: RedactCustomerPorts): (shop: ShopDomain, customer: CustomerOrders) => Promise<void> {
  return async function redactCustomer(shop, customer) {
    await keptOrders.redact(shop, customer, new Date(now().getTime() + TOMBSTONE));
    for (const request of await dataRequests.list(shop)) {
      if (isSameCustomer(request.customer, customer)) await dataRequests.delete(shop, request.id);
    }
  };
}
