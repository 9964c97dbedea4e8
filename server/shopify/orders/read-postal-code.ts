import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline } from '../client/deadline.ts';
import { nullIfNotInstalled } from '../client/null-if-not-installed.ts';
import { ReadPostalCode } from '../documents/postal-code.ts';
import { orderGid } from './order-gid.ts';

/** Milliseconds, with the wait for points. */
const DEADLINE = 20_000;

/**
 * Reads the postal code of an order's destination, to be sent on at once and never stored. Only for an app whose reading
 * of `address` Shopify has approved: https://shopify.dev/docs/apps/launch/protected-customer-data
 */
export function createReadPostalCode(
  queryAdmin: QueryAdmin,
): (shop: ShopDomain, orderId: string) => Promise<string | null> {
  return async function readPostalCode(shop, orderId) {
    const variables = { id: orderGid(orderId), withScanCity: true };
    const deadline = createBackgroundDeadline(DEADLINE);
    const answer = await nullIfNotInstalled(queryAdmin(shop, ReadPostalCode, variables, deadline));
    return answer?.order?.shippingAddress?.zip ?? null;
  };
}
