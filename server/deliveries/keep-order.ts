import { LRUCache } from 'lru-cache';
import { deriveDeliveries } from '../core/deliveries/derive-deliveries.ts';
import type { ContactsOf, KeptOrders, OrderRead, PutResult } from '../ports/kept-orders.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ShopFacts, Shops } from '../ports/shops.ts';

/** Shops whose facts are not written again as long as they stay the same. */
const MAX_SHOPS = 10_000;

export interface KeepOrderPorts {
  keptOrders: Pick<KeptOrders, 'put'>;
  shops: Pick<Shops, 'saveFacts'>;
  orderReports: OrderReports;
  contactsOf: ContactsOf;
  /** The pseudonym that passes name. */
  passContactOf(shop: ShopDomain, email: string | null): string;
  now(): Date;
}

/** Keeps an order that was read live, and what its answer says of the shop. Rejects during an outage of the database. */
export type KeepOrder = (shop: ShopDomain, read: OrderRead, facts: ShopFacts) => Promise<PutResult>;

/** The use case: an order as it was read → a document, its deliveries, and their counts. */
export function createKeepOrder(ports: KeepOrderPorts): KeepOrder {
  const { keptOrders, shops, orderReports, contactsOf, passContactOf, now } = ports;
  const written = new LRUCache<ShopDomain, string>({ max: MAX_SHOPS });

  return async function keepOrder(shop, { order, email, ...read }, facts) {
    const text = JSON.stringify(facts);
    if (written.get(shop) !== text) {
      await shops.saveFacts(shop, facts, now());
      written.set(shop, text);
    }
    // Its deliveries see what carriers say; the document is what Shopify has said.
    const joined = await orderReports.join(shop, order);
    const at = now();
    const entry = {
      ...read,
      ...deriveDeliveries(joined.order, at),
      order,
      contact: email === null ? null : contactsOf(shop, email)[0],
      passContact: passContactOf(shop, email),
    };
    const result = await keptOrders.put(shop, entry, at);
    // The shop may have been redacted since its facts were written.
    if (result === 'off') written.delete(shop);
    if (result === 'kept') await orderReports.onPut(shop, order, joined);
    return result;
  };
}
