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
  /** Whether the merchant has ever touched the switch. */
  hasChosen(shop: ShopDomain): Promise<boolean>;
  /** Turns keeping on, or off: off deletes every order of the shop that is kept, and whatever is under way keeps none. */
  setKeepsOrders(shop: ShopDomain, keeps: boolean): Promise<void>;
  /**
   * Deletes every order of a shop that is kept, if it has no session any more, and whatever is under way keeps none. To
   * save a session ends it: the merchant has installed the app again.
   */
  leave(shop: ShopDomain, now: Date): Promise<void>;
  /** Deletes what is still kept of shops that keep nothing or have left, after somebody was interrupted. */
  finishDeletions(): Promise<void>;
}
