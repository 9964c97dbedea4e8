import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { ShopDomain } from '../ports/shop-domain.ts';

/**
 * AES-256-GCM with a random 96-bit nonce, which is safe for 2³² encryptions with one key (§8.3 of
 * https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-38d.pdf).
 */
const ALGORITHM = 'aes-256-gcm';
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Key {
  /** Stored beside what the key encrypted: letters, digits, `-` and `_`. */
  id: string;
  /** 32 bytes. */
  key: Uint8Array;
}

/** Where a sealed text is stored; it can be opened nowhere else. */
export interface Location {
  shop: ShopDomain;
  column: string;
}

/** Encrypts tokens, so that a copy of the database gives no access to a shop. */
export interface KeyRing {
  /** Encrypts with the newest key. */
  seal(location: Location, text: string): string;
  /** Decrypts. `null` for what was not sealed for this location with a key of this ring. */
  open(location: Location, sealed: string): string | null;
}

/**
 * @param keys - Newest first. The first seals and opens; the others only open what they sealed before.
 * @throws for no key, a key of the wrong size, or two keys with one id.
 */
export function createKeyRing(keys: readonly Key[]): KeyRing {
  const [first] = keys;
  if (!first) throw new Error('no key to seal tokens with');
  if (keys.some(({ key }) => key.length !== KEY_BYTES)) throw new Error('a key is not 32 bytes');
  const ring = new Map(keys.map(({ id, key }) => [id, createSecretKey(key)]));
  if (ring.size < keys.length) throw new Error('two keys of one id');
  const sealingKey = createSecretKey(first.key);

  return {
    seal(location, text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, sealingKey, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(additionalData(location, first.id));
      const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return `${first.id}.${Buffer.concat(parts).toString('base64url')}`;
    },

    open(location, sealed) {
      const [id = '', bytes = ''] = sealed.split('.');
      const key = ring.get(id);
      return key
        ? decipher(key, additionalData(location, id), Buffer.from(bytes, 'base64url'))
        : null;
    },
  };
}

/** GCM's additional data binds a text to its shop, column and key. None of the three contains `|`. */
function additionalData({ shop, column }: Location, keyId: string): Buffer {
  return Buffer.from(`${shop}|${column}|${keyId}`);
}

function decipher(key: KeyObject, additional: Buffer, sealed: Buffer): string | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const cipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additional);
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const text = cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([text, cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
