import { createHmac, hkdfSync } from 'node:crypto';
import type { ShopDomain } from '../core/shop-domain.ts';

/**
 * Pseudonyms of customers, one per shop and e-mail address, under a key derived for nothing else: who
 * reads our database learns no address from them.
 */
export function createSubjectOf(apiSecret: string): (shop: ShopDomain, email: string) => string {
  const key = Buffer.from(hkdfSync('sha256', apiSecret, '', 'track-your-order: customers', 32));
  return (shop, email) =>
    createHmac('sha256', key).update(`${shop}|${email.trim().toLowerCase()}`).digest('base64url');
}
