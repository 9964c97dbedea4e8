import type { ContactsOf, CustomerOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Where the body of a topic lists the orders of its customer. */
const LISTS: Readonly<Record<string, string>> = {
  'customers/redact': 'orders_to_redact',
  'customers/data_request': 'orders_requested',
};

/**
 * Whose orders a webhook is about; `null` for a topic that is about no customer. Of the customer only the e-mail
 * address is read, and only to make pseudonyms of it.
 * https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 */
export function readCustomerOrders(
  topic: string,
  shop: ShopDomain,
  payload: object,
  contactsOf: ContactsOf,
): CustomerOrders | null {
  const list = Object.hasOwn(LISTS, topic) ? LISTS[topic] : undefined;
  if (list === undefined) return null;
  const ids = member(payload, list);
  const email = customerEmail(payload);
  return {
    orderIds: Array.isArray(ids) ? ids.flatMap(toOrderId) : [],
    contacts: email === null ? [] : contactsOf(shop, email),
  };
}

/** `null` for a customer without an e-mail address. */
export function customerEmail(payload: object): string | null {
  const email = member(member(payload, 'customer'), 'email');
  return typeof email === 'string' && email !== '' ? email : null;
}

/** Shopify writes ids as numbers; what is none of an order is left out. */
function toOrderId(id: unknown): string[] {
  const number = typeof id === 'string' ? Number(id) : id;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
    ? [String(number)]
    : [];
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
