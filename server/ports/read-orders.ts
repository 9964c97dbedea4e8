import type { OrderRead } from './kept-orders.ts';
import type { ShopDomain } from './shop-domain.ts';
import type { ShopFacts } from './shops.ts';

/** Orders of one shop as they are now, and what the answer says of the shop. */
export interface OrdersRead {
  /** By id: `null` for an order that is gone, or that the app may not see. */
  orders: ReadonlyMap<string, OrderRead | null>;
  /** `null` where none of them was there to be read. */
  facts: ShopFacts | null;
}

/**
 * Reads orders again that may have changed, all or none of them. It waits for points that no shopper needs.
 *
 * @param orderIds - At most {@link MOST_AT_ONCE}.
 * @returns `null` for a shop that has not the app (any more).
 * @throws when Shopify gives no usable answer.
 */
export type ReadOrders = (
  shop: ShopDomain,
  orderIds: readonly string[],
) => Promise<OrdersRead | null>;

/** Orders that are read by one query. */
export const MOST_AT_ONCE = 10;
