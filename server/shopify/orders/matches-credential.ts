import { hash, timingSafeEqual } from 'node:crypto';
import { belongsTo, type Credential } from '../../core/lookup/order-lookup.ts';

/** What an order has of its own that a shopper may know. */
interface Credentials {
  email: string | null;
  confirmationNumber: string | null;
}

/**
 * Whether the order's own e-mail address or confirmation number is the shopper's. An order never matches with what
 * it does not have.
 */
export function matchesCredential(order: Credentials, credential: Credential): boolean {
  return 'email' in credential
    ? belongsTo(order.email, credential.email)
    : isSameCode(order.confirmationNumber ?? '', credential.code);
}

/** Compares in constant time: digests have one length, and no code is empty. Shopify writes codes in capitals. */
function isSameCode(own: string, code: string): boolean {
  return timingSafeEqual(digestOf(own.toUpperCase()), digestOf(code));
}

function digestOf(code: string): Buffer {
  return hash('sha256', code, 'buffer');
}
