import { LRUCache } from 'lru-cache';
import { factorText, type OrderFactors } from '../core/lookup/second-factor.ts';
import type { ContactsOf, OrderRead, PutResult } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ShopFacts, Shops } from '../ports/shops.ts';
import { createPutDerived, type PutDerivedPorts } from './put-derived.ts';

/** Shops whose facts are not written again as long as they stay the same. */
const MAX_SHOPS = 10_000;

export interface KeepOrderPorts extends PutDerivedPorts {
  shops: Pick<Shops, 'saveFacts'>;
  contactsOf: ContactsOf;
  /** The pseudonym that passes name. */
  passContactOf(shop: ShopDomain, credential: string | null): string;
}

/** Keeps an order that was read live, and what its answer says of the shop. Rejects during an outage of the database. */
export type KeepOrder = (shop: ShopDomain, read: OrderRead, facts: ShopFacts) => Promise<PutResult>;

/** The use case: an order as it was read → a document, its deliveries, and their counts. */
export function createKeepOrder(ports: KeepOrderPorts): KeepOrder {
  const { shops, contactsOf, passContactOf, now } = ports;
  const putDerived = createPutDerived(ports);
  const written = new LRUCache<ShopDomain, string>({ max: MAX_SHOPS });

  function pseudonymsOf(shop: ShopDomain, { postal_code, phone }: OrderFactors): OrderFactors {
    const all = (texts: readonly string[]): string[] =>
      texts.map((text) => passContactOf(shop, factorText(text)));
    return { postal_code: all(postal_code), phone: all(phone) };
  }

  return async function keepOrder(shop, { email, factors, ...read }, facts) {
    const text = JSON.stringify(facts);
    if (written.get(shop) !== text) {
      await shops.saveFacts(shop, facts, now());
      written.set(shop, text);
    }
    const result = await putDerived(shop, {
      ...read,
      contact: email === null ? null : contactsOf(shop, email)[0],
      passContact: passContactOf(shop, email),
      ...(factors && hasAny(factors) && { passFactors: pseudonymsOf(shop, factors) }),
    });
    // The shop may have been redacted since its facts were written.
    if (result === 'off') written.delete(shop);
    return result;
  };
}

function hasAny(factors: OrderFactors): boolean {
  return Object.values(factors).some((texts) => texts.length > 0);
}
