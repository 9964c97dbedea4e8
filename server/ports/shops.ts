import type { NameFormat } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from './shop-domain.ts';

/** What is kept of a shop, so that a look-up needs no question to Shopify. */
export interface ShopFacts {
  /** An IANA name. */
  timeZone: string;
  nameFormat: NameFormat;
}

/** Shops, one row each. Every implementation passes `shops.battery.ts`. */
export interface Shops {
  /** `null` for a shop that was never read. */
  loadFacts(shop: ShopDomain): Promise<ShopFacts | null>;
  saveFacts(shop: ShopDomain, facts: ShopFacts, readAt: Date): Promise<void>;
  /** Whether the merchant lets orders be kept; they do until they say otherwise. */
  keepsOrders(shop: ShopDomain): Promise<boolean>;
  /** Turns keeping on, or off: off deletes every order of the shop that is kept, and whatever is under way keeps none. */
  setKeepsOrders(shop: ShopDomain, keeps: boolean): Promise<void>;
}
