import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** What a key is for. Each purpose has its own key, so that what one key signs is never valid for another purpose. */
export type KeyLabel =
  | 'pass/v1'
  | 'contact/v1'
  | 'support-link/v1'
  | 'proof-of-work/v1'
  | 'budgets/v1'
  | 'previews/v1'
  | 'report-links/v1'
  | 'link-mails/v1'
  | 'mail-stop-links/v1'
  | 'development-encryption/v1';

const KEY_BYTES = 32;

/**
 * Derives a key from the app's client secret by HKDF-SHA-256 (https://www.rfc-editor.org/rfc/rfc5869).
 * The secret itself signs nothing of ours. It is a key object, because Node signs with one in 3 µs, and
 * with the same bytes in a buffer in 17.
 */
export function deriveKey(apiSecret: string, label: KeyLabel): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', apiSecret, '', label, KEY_BYTES)));
}
