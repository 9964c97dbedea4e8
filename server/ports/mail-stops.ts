import type { ShopDomain } from './shop-domain.ts';

/**
 * Orders about which their shopper wants no more mails. A mark goes with its order. Every implementation passes
 * `mail-stops.battery.ts`. Rejects during an outage.
 */
export interface MailStops {
  /** Does nothing for an order that is marked already, or is not kept: no mail is sent about it then. */
  add(shop: ShopDomain, orderId: string, now: Date): Promise<void>;
  has(shop: ShopDomain, orderId: string): Promise<boolean>;
}
