import type { Proof } from '../contract.ts';
import { parseDateLocale } from '../core/dates/date-locale.ts';
import type { PageLookup } from '../core/lookup/page-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { toFound, writeAnswer, type TrackAnswer, type TrackOrderPorts } from './track-order.ts';

export interface TrackPageOrderPorts extends TrackOrderPorts {
  /** The pseudonym that passes name, of an e-mail address or a confirmation number. */
  contactOf(shop: ShopDomain, credential: string): string;
}

/** Who has one of Shopify's own pages open. */
export interface PageReader {
  shop: ShopDomain;
  /** The network address. */
  address: string;
  /** Shopify's number of the customer, which it has signed; `null` for one who is not signed in. */
  customerId: string | null;
}

export interface PageRequest {
  lookup: PageLookup;
  /** BCP 47 tag. */
  locale: string;
  proof: Proof | null;
}

/**
 * The use case of Shopify's own pages: an order's id, and its random confirmation number that only its own page has → the
 * answer that a look-up has. A token names the shop and no order, so the number is what opens it, and a wrong one is a
 * guess as a wrong e-mail address is: of an order that is not there, of another shop's, and of one with another number the
 * answer is the same. The numbers are compared as keyed pseudonyms, whose bytes tell nobody how far a guess was right.
 */
export async function trackPageOrder(
  ports: TrackPageOrderPorts,
  { shop, address, customerId }: PageReader,
  { lookup: { orderId, guess }, locale: tag, proof }: PageRequest,
): Promise<TrackAnswer> {
  const padMiss = ports.startMiss();
  const retryAfterSeconds = ports.budgets.request(shop, address);
  if (retryAfterSeconds !== null) return { outcome: 'rate_limited', retryAfterSeconds };

  const locale = parseDateLocale(tag);
  const contact = ports.contactOf(shop, guess.code);
  // A customer's number is signed, and a network address is not.
  const by = customerId === null ? address : `customer ${customerId}`;
  const consumed = await ports.budgets.consume({ shop, address: by, lookup: guess, proof }, () =>
    ports.cacheAnswer(
      { shop, asked: { orderId, contact }, locale },
      () => ports.findOrderById(shop, orderId, contact),
      (order) => writeAnswer(ports, order, locale),
    ),
  );
  if (consumed.refusal) return consumed.refusal;
  if (consumed.found) return toFound(ports, shop, consumed.found, { by: guess });
  await padMiss();
  return { outcome: 'pass_ended' };
}
