import { parseConfirmationNumber } from './confirmation-number.ts';
import type { LookupByCode, OrderReference } from './order-lookup.ts';

/** What one of Shopify's own pages knows of its order. */
export interface PageLookup {
  /** Digits: the end of Shopify's gid of an order. */
  orderId: string;
  /** The same for the budgets of guesses, which count an id as they count an order number. */
  guess: LookupByCode;
}

/** With the end that the Customer Account API gives it on some pages. */
const ORDER_GID = /^gid:\/\/shopify\/Order(?:Identity)?\/(\d{1,18})(?:\?key=[\w-]*)?$/;

/** `null` for what is no order's gid, and for what no confirmation number looks like. */
export function parsePageLookup(page: {
  orderId: string;
  confirmationNumber: string;
}): PageLookup | null {
  const id = ORDER_GID.exec(page.orderId)?.[1];
  const code = parseConfirmationNumber(page.confirmationNumber);
  if (id === undefined || code === null) return null;
  return { orderId: id, guess: { references: [id as OrderReference], code } };
}
