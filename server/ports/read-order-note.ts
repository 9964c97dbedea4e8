import type { ShopDomain } from './shop-domain.ts';

/** What staff wrote at an order. It is for the staff who have the order open: it is never stored, logged or sent on. */
export interface OrderNote {
  /** `null` where nobody wrote one. */
  note: string | null;
  tags: readonly string[];
  /** BCP 47 tag of the storefront on which the order was placed, as Shopify has it: `nl`, `pt-BR`. */
  locale: string | null;
}

/** Asks Shopify. `null` for an order that it has no more, and for a shop without the app. Rejects on an outage. */
export type ReadOrderNote = (shop: ShopDomain, orderId: string) => Promise<OrderNote | null>;
