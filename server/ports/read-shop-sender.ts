import type { ShopDomain } from './shop-domain.ts';

/** As whom a shop writes to its shoppers. */
export interface ShopSender {
  /** As the merchant writes it. */
  name: string;
  /** Its public contact address. */
  email: string;
  /** Without a slash at the end. */
  storefrontUrl: string;
}

/** May be some time old. Rejects where Shopify does not answer. */
export type ReadShopSender = (shop: ShopDomain) => Promise<ShopSender>;
