import type { ShopDomain } from './shop-domain.ts';

/** Whether a shop has a workflow in Shopify Flow that begins with our trigger, as Shopify said at that time. */
export interface FlowUse {
  isUsed: boolean;
  saidAt: Date;
}

/** Stores it, unless something later is stored. Rejects while the database is away. */
export type FollowFlow = (shop: ShopDomain, use: FlowUse) => Promise<void>;
