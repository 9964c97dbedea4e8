import type { ShopDomain } from './shop-domain.ts';

/** Links that open one order without an e-mail address, for some days. Every call throws on an outage. */
export interface SupportLinks {
  /**
   * A link to the tracking page that opens one order, by its name or confirmation number.
   *
   * @param days - How long it is valid.
   * @returns `null` when no order, or more than one, has that name.
   */
  create(
    shop: ShopDomain,
    order: string,
    days: number,
  ): Promise<{ url: string; expiresAt: Date } | null>;
  /** Revokes all links and passes of an order made so far. `false` where `create` returns `null`. */
  revokeOrder(shop: ShopDomain, order: string): Promise<boolean>;
  /** Revokes all links and passes of the shop made so far. */
  revokeShop(shop: ShopDomain): Promise<void>;
}
