import type { ShopDomain } from './shop-domain.ts';

/**
 * A link is valid while the generation it was made in is the current one, its order's and its shop's.
 * Every implementation passes `link-generations.battery.ts`.
 */
export interface TokenVersions {
  /** Both begin at 0. */
  current(shop: ShopDomain, orderId: string): Promise<{ ofShop: number; ofOrder: number }>;
  /** Ends all links to one order made so far. */
  revokeOrder(shop: ShopDomain, orderId: string): Promise<void>;
  /** Ends all links of the shop made so far. */
  revokeShop(shop: ShopDomain): Promise<void>;
}
