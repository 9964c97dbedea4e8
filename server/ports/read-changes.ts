import type { ShopDomain } from './shop-domain.ts';
import type { ShopFacts } from './shops.ts';

/** An order that has changed, or something of it. */
export interface Change {
  orderId: string;
  /** When, by Shopify's clock. */
  at: Date;
}

/** One page of what has changed, the earliest change first. */
export interface Changes {
  changes: Change[];
  /** Where the next page begins; `null` on the last one. */
  next: string | null;
}

/**
 * Reads one page of what has changed since an instant; `returns` are the orders of which something is on its way back,
 * whenever that began, since a return moves no order's time. It waits for points that no shopper needs.
 *
 * @returns `null` for a shop that has not the app (any more).
 * @throws when Shopify gives no usable answer.
 */
export type ReadChanges = (
  shop: ShopDomain,
  kind: 'orders' | 'fulfillment_orders' | 'returns',
  since: Date,
  after: string | null,
) => Promise<Changes | null>;

/**
 * The id of the order that a record belongs to, or that a gid itself names.
 *
 * @returns `null` where there is no such record, or the app may not see it.
 * @throws when Shopify gives no usable answer.
 */
export type FindOrderOfRecord = (shop: ShopDomain, gid: string) => Promise<string | null>;

/** What is kept of a shop beside its orders. Throws as the others; `null` without the app. */
export type ReadShopFacts = (shop: ShopDomain) => Promise<ShopFacts | null>;
