import { createHmac } from 'node:crypto';
import { canonicalEmail } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { deriveKey } from './derived-key.ts';

/** Bytes: as many as no pair of addresses in the world shares by chance. */
const CONTACT_BYTES = 16;

/**
 * The keyed pseudonym, in one shop, of an order's e-mail address or confirmation number, in base64url; that of no
 * address for `null`.
 */
export type ContactOf = (shop: ShopDomain, credential: string | null) => string;

/** A pass names it, so that it ends with the address or code: whoever holds the pass learns nothing from it. */
export function createContactOf(apiSecret: string): ContactOf {
  const key = deriveKey(apiSecret, 'contact/v1');
  return (shop, credential) =>
    createHmac('sha256', key)
      .update(`${shop}\n${credential === null ? '' : canonicalEmail(credential)}`)
      .digest()
      .subarray(0, CONTACT_BYTES)
      .toString('base64url');
}
