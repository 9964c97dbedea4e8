import type { SecondFactor } from '../contract.ts';
import type { Guess } from '../ports/guess-budgets.ts';
import { credentialText, type OrderReference } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Fingerprint } from './counting/fingerprints.ts';
import type { BudgetName } from './budgets.ts';
import type { Charge } from './counting/local-counters.ts';

export interface GuessKeys {
  /** The guess itself: what was meant, however it was typed. */
  id: Fingerprint;
  /** What a proof of work for it is valid for. */
  purpose: string;
  charges: Charge[];
}

/**
 * Everything that a guess is charged to. Three order numbers in one field are three guesses. An order that
 * does not exist is charged like one that does, so a budget tells nobody which orders exist.
 */
export function guessKeys(
  { shop, address, lookup }: Guess,
  fingerprint: (...parts: string[]) => Fingerprint,
): GuessKeys {
  const { references } = lookup;
  // A code is guessed at like an e-mail address, within the same budgets.
  const credential = credentialText(lookup);
  const orders = [...new Set(references.map(orderKey))];
  const points = orders.length;
  return {
    id: fingerprint('guess', shop, references.join(' '), credential),
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
      { ...emailKey(shop, credential, fingerprint), points },
      { budget: 'shop', key: fingerprint('shop', shop), points },
      ...factorCharges({ shop, lookup }, orders, fingerprint),
    ],
  };
}

const ORDER_BUDGETS = {
  postal_code: 'order_postal_code',
  phone: 'order_phone',
} as const satisfies Record<SecondFactor, BudgetName>;

/** Beside all that an e-mail address is charged to. What may be of both kinds is charged to both. */
function factorCharges(
  { shop, lookup }: Pick<Guess, 'shop' | 'lookup'>,
  orders: readonly string[],
  fingerprint: (...parts: string[]) => Fingerprint,
): Charge[] {
  if (!('factor' in lookup)) return [];
  const ofOrders = lookup.factor.kinds.flatMap((kind) => {
    const budget = ORDER_BUDGETS[kind];
    return orders.map((order) => ({ budget, key: fingerprint(budget, shop, order), points: 1 }));
  });
  const points = orders.length;
  return [...ofOrders, { budget: 'shop_factors', key: fingerprint('shop_factors', shop), points }];
}

/** @param email - Canonical; or a code or a factor in its place. */
export function emailKey(
  shop: ShopDomain,
  email: string,
  fingerprint: (...parts: string[]) => Fingerprint,
): Pick<Charge, 'budget' | 'key'> {
  return { budget: 'email', key: fingerprint('email', shop, email) };
}

/**
 * The digits of a reference. `1001`, `EN1001` and `1001.NL` can all find one order, in a shop whose order
 * names have a prefix or a suffix, so they share one budget in every shop.
 */
function orderKey(reference: OrderReference): string {
  return reference.match(/\d+/g)?.join('-') ?? reference;
}
