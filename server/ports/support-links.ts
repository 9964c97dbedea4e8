import type { ShopDomain } from './shop-domain.ts';

/** Links that open one order without an e-mail address, for a while. All of it throws on an outage. */
export interface SupportLinks {
  /**
   * A link to the tracking page that opens one order, by its name or confirmation number.
   *
   * @param days - That it lives.
   * @returns `null` when no order, or more than one, has that name.
   */
  create(
    shop: ShopDomain,
    order: string,
    days: number,
  ): Promise<{ url: string; expiresAt: Date } | null>;
  /** Ends all links and passes to an order made so far. `false` as `create`'s `null`. */
  revokeOrder(shop: ShopDomain, order: string): Promise<boolean>;
  /** Ends all links and passes of the shop made so far. */
  revokeShop(shop: ShopDomain): Promise<void>;
}
