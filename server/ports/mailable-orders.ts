import type { Email } from '../core/lookup/order-lookup.ts';
import type { MailAddress } from '../core/mail-address.ts';
import type { ShopDomain } from './shop-domain.ts';

/** An order whose shopper may be sent a link to it, read live. */
export interface MailableOrder {
  /** Digits: the end of Shopify's gid. */
  id: string;
  /** E.g. `#1001`. */
  name: string;
  placedAt: Date;
  /** As the shopper has typed it when they ordered. */
  email: string | null;
  /** BCP 47 tag of the language in which it was ordered. */
  locale: string | null;
}

/** Some orders of a shop, newest first, and what a mail about them says of the shop. */
export interface MailableOrders {
  shopName: string;
  /** The shop's own contact address; `null` for one that no mail can be sent to. */
  contact: MailAddress | null;
  /** IANA time zone. */
  timeZone: string;
  orders: MailableOrder[];
}

/** Reads orders live for a mail to whom they belong. Both calls throw on an outage. */
export interface ReadMailableOrders {
  /** The newest of an address, as Shopify's search finds them: it has to be compared again. */
  newestOf(shop: ShopDomain, email: Email, count: number): Promise<MailableOrders>;
  /** Those of these ids that are still there. */
  byIds(shop: ShopDomain, orderIds: readonly string[]): Promise<MailableOrders>;
}
