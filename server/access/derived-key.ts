import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** What a key is for; one of its own each, so that none is good for another's purpose. */
export type KeyLabel =
  'pass/v1' | 'support-link/v1' | 'proof-of-work/v1' | 'budgets/v1' | 'development-encryption/v1';

const KEY_BYTES = 32;

/**
 * HKDF-SHA-256 (RFC 5869) of the app's secret: the secret itself signs nothing of ours. A key object,
 * because Node signs with one in 3 µs, and with the same bytes in a buffer in 17.
 */
export function deriveKey(apiSecret: string, label: KeyLabel): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', apiSecret, '', label, KEY_BYTES)));
}
