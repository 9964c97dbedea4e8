import type { ShopDomain } from './shop-domain.ts';

/**
 * What a hint of Shopify's brings about. Each call may be made twice, and throws when it has to be tried again. Where
 * orders are not kept, all do nothing.
 */
export interface Hints {
  /** Something of an order has changed. `record` is the gid of the order or of what belongs to it; `null` where it is not known. */
  onOrder(shop: ShopDomain, record: string | null): Promise<void>;
  /** The shop itself has changed. */
  onShop(shop: ShopDomain): Promise<void>;
  /** A bulk operation has ended. */
  onBulkOperation(shop: ShopDomain): Promise<void>;
}

/** For a server that keeps no orders. */
export const NO_HINTS: Hints = {
  onOrder: async () => {},
  onShop: async () => {},
  onBulkOperation: async () => {},
};
