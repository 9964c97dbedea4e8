import type { ShopDomain } from './shop-domain.ts';

/**
 * Numbers that are signed into passes and support links. A token is valid while the versions of its order and
 * its shop are still those it was signed with, so to raise a version revokes all tokens made before. Every
 * implementation passes `token-versions.battery.ts`.
 */
export interface TokenVersions {
  /** Both begin at 0. */
  current(shop: ShopDomain, orderId: string): Promise<{ ofShop: number; ofOrder: number }>;
  /** Revokes all tokens of one order made so far. */
  revokeOrder(shop: ShopDomain, orderId: string): Promise<void>;
  /** Revokes all tokens of the shop made so far. */
  revokeShop(shop: ShopDomain): Promise<void>;
}
