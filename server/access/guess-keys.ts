import type { Guess } from '../ports/guess-budgets.ts';
import type { OrderReference } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Fingerprint } from './counting/fingerprints.ts';
import type { Charge } from './counting/local-counts.ts';

export interface GuessKeys {
  /** The guess itself: what was meant, however it was typed. */
  id: Fingerprint;
  /** What a proof for it is bound to. */
  purpose: string;
  charges: Charge[];
}

/**
 * All that a guess counts for; three order numbers in one field are three guesses. The same for orders that exist and orders that do
 * not.
 */
export function guessKeys(
  { shop, address, lookup }: Guess,
  fingerprint: (...parts: string[]) => Fingerprint,
): GuessKeys {
  const { references, email } = lookup;
  const orders = [...new Set(references.map(orderIn))];
  const points = orders.length;
  return {
    id: fingerprint('guess', shop, references.join(' '), email),
    purpose: orders.join(' '),
    charges: [
      ...orders.flatMap((order): Charge[] => [
        {
          budget: 'order_from_address',
          key: fingerprint('order_from_address', shop, order, address),
          points: 1,
        },
        { budget: 'order', key: fingerprint('order', shop, order), points: 1 },
      ]),
      { budget: 'address', key: fingerprint('address', shop, address), points },
      { ...emailKey(shop, email, fingerprint), points },
      { budget: 'shop', key: fingerprint('shop', shop), points },
    ],
  };
}

/** @param email - Canonical. */
export function emailKey(
  shop: ShopDomain,
  email: string,
  fingerprint: (...parts: string[]) => Fingerprint,
): Pick<Charge, 'budget' | 'key'> {
  return { budget: 'email', key: fingerprint('email', shop, email) };
}

/**
 * The digits of a reference: `1001`, `EN1001` and `1001.NL` are found as one order in a shop that writes
 * its names so, and share one budget everywhere. (A prefix with digits in it makes two.)
 */
function orderIn(reference: OrderReference): string {
  return reference.match(/\d+/g)?.join('-') ?? reference;
}
