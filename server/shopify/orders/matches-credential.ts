import { hash, timingSafeEqual } from 'node:crypto';
import type { SecondFactor } from '../../contract.ts';
import { belongsTo, type Credential } from '../../core/lookup/order-lookup.ts';
import {
  toOrderFactors,
  type FactorFields,
  type TypedFactor,
} from '../../core/lookup/second-factor.ts';

/** What an order has of its own that a shopper may know. */
interface Credentials extends FactorFields {
  email: string | null;
  confirmationNumber: string | null;
}

/** What a query has to ask for, so that factors can be compared. */
export interface FactorVariables {
  withAddress: boolean;
  withPostalCode: boolean;
  withPhone: boolean;
}

/** The variables for these factors: a field that nobody compares is not read. */
export function factorVariables(factors: readonly SecondFactor[]): FactorVariables {
  return {
    withAddress: factors.length > 0,
    withPostalCode: factors.includes('postal_code'),
    withPhone: factors.includes('phone'),
  };
}

/**
 * Whether the order's own e-mail address, confirmation number or factor is the shopper's. An order never matches with
 * what it does not have.
 */
export function matchesCredential(order: Credentials, credential: Credential): boolean {
  if ('email' in credential) return belongsTo(order.email, credential.email);
  return 'code' in credential
    ? isSame((order.confirmationNumber ?? '').toUpperCase(), credential.code)
    : hasFactor(order, credential.factor);
}

/** Compares with all that the order has of these kinds, whichever of it is the same. */
function hasFactor(order: FactorFields, { text, kinds }: TypedFactor): boolean {
  const own = toOrderFactors(order);
  return kinds.flatMap((kind) => own[kind]).filter((one) => isSame(one, text)).length > 0;
}

/** Compares in constant time: digests have one length, and nothing typed is empty. Shopify writes codes in capitals. */
function isSame(own: string, typed: string): boolean {
  return timingSafeEqual(digestOf(own), digestOf(typed));
}

function digestOf(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
