import type { LookupProblemCode } from '../contract.ts';
import type { ShopDomain } from './shop-domain.ts';

/** An order, as the merchant names it. */
export interface TypedOrder {
  /** Its name or confirmation number. */
  order: string;
  /** Which of several orders of that name. */
  id?: string | undefined;
}

/** An order of a name, with what tells it from others of that name. */
export interface NamedOrder {
  /** Digits: the end of Shopify's gid. */
  id: string;
  /** E.g. `#1001`. */
  name: string;
  /** ISO 8601. */
  placedAt: string;
}

/** Why not exactly one order is meant. */
export type OrderMiss =
  | { outcome: 'none' }
  /** Newest first. */
  | { outcome: 'several'; orders: readonly NamedOrder[] }
  | { outcome: 'malformed'; problem: Extract<LookupProblemCode, `order_${string}`> };

/** Links that open one order without an e-mail address, for some days. Every call throws on an outage. */
export interface SupportLinks {
  /**
   * A link to the tracking page that opens one order.
   *
   * @param days - How long it is valid.
   */
  create(
    shop: ShopDomain,
    typed: TypedOrder,
    days: number,
  ): Promise<OrderMiss | { outcome: 'made'; order: string; url: string; expiresAt: Date }>;
  /** Revokes all links and passes of an order made so far. */
  revokeOrder(
    shop: ShopDomain,
    typed: TypedOrder,
  ): Promise<OrderMiss | { outcome: 'revoked'; order: string }>;
  /** Revokes all links and passes of the shop made so far. */
  revokeShop(shop: ShopDomain): Promise<void>;
}
