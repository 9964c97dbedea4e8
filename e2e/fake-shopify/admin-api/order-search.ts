import { fold, isInstant, isText, parseSearch, type SearchFields } from './search-syntax.ts';

/** The fields of an order that a search compares, with the Admin API's names. */
export interface Searchable {
  id: string;
  name: string;
  email: string | null;
  confirmationNumber: string | null;
  createdAt: string;
  processedAt: string;
  updatedAt: string;
  returnStatus?: string;
}

const FIELDS: SearchFields<Searchable> = {
  // Shopify's index finds longer names too, such as #10010 for 1001.
  name: ({ name }, text) =>
    fold(name).startsWith(beginning(text)) ||
    fold(name).replace(/^#/, '').startsWith(beginning(text).replace(/^#/, '')),
  email: ({ email }, text) => isText(email, text),
  confirmation_number: ({ confirmationNumber }, text) => isText(confirmationNumber, text),
  id: ({ id }, text) => isText(id.slice(id.lastIndexOf('/') + 1), text),
  created_at: ({ createdAt }, text) => isInstant(createdAt, text),
  processed_at: ({ processedAt }, text) => isInstant(processedAt, text),
  updated_at: ({ updatedAt }, text) => isInstant(updatedAt, text),
  return_status: ({ returnStatus }, text) => isText(returnStatus ?? null, text),
};

/** Parses a search for orders. https://shopify.dev/docs/api/admin-graphql/2026-10/queries/orders */
export function parseOrderSearch(query: string): (order: Searchable) => boolean {
  return parseSearch(query, FIELDS);
}

/** Parses a search for fulfillment orders. https://shopify.dev/docs/api/admin-graphql/2026-10/queries/fulfillmentOrders */
export function parseFulfillmentOrderSearch(
  query: string,
): (fulfillmentOrder: { id: string; status: string; updatedAt: string }) => boolean {
  return parseSearch(query, {
    id: ({ id }, text) => isText(id.slice(id.lastIndexOf('/') + 1), text),
    status: ({ status }, text) => isText(status, text),
    updated_at: ({ updatedAt }, text) => isInstant(updatedAt, text),
  });
}

function beginning(text: string): string {
  return text.replace(/\*$/, '');
}
