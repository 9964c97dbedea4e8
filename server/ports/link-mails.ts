import type { Email } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Somebody who does not have an order's number, and has typed an e-mail address. */
export interface LinkMailRequest {
  shop: ShopDomain;
  /** Where the request comes from, from a header: a hint, never proof. */
  network: string;
  email: Email;
  /** BCP 47 tag of the page. */
  locale: string;
}

/**
 * Begins to mail the links of an address's orders to that address. It says nothing and takes no time: nobody learns
 * from it whether there are any.
 */
export type AskForLinks = (request: LinkMailRequest) => void;

/** Limits of how often links are mailed. Each call counts, and throws on an outage. */
export interface LinkMailBudgets {
  /** Whether this address may be sent a mail, as far as it and who asks for it are concerned. */
  mayAsk(request: Pick<LinkMailRequest, 'shop' | 'network' | 'email'>): Promise<boolean>;
  /** Whether the shop may be asked for orders that are not kept. */
  maySearch(shop: ShopDomain): Promise<boolean>;
  /** Whether one more mail of the shop may be sent. */
  maySend(shop: ShopDomain): Promise<boolean>;
}
