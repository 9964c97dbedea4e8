import type { ShopDomain } from './shop-domain.ts';

/** Whom an order's mails go to, as Shopify says right before one is sent. Nothing of it is stored, logged or sent on. */
export interface Recipient {
  /** As it was typed. */
  email: string | null;
  /** BCP 47 tag of the storefront on which the order was placed, as Shopify has it: `nl`, `pt-BR`. */
  locale: string | null;
  /** Shopify's own time of the order's last change. */
  updatedAt: Date;
  isCancelled: boolean;
}

/**
 * Asks Shopify, behind all that shoppers wait for. `null` for an order that it has no more. Rejects where Shopify does not
 * answer, also for want of a token: where the app was removed, its orders are deleted, and nothing is sent.
 */
export type ReadRecipient = (shop: ShopDomain, orderId: string) => Promise<Recipient | null>;
