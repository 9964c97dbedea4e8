import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** AES-256-GCM with a random nonce of 96 bits: good for 2³² tokens a key (NIST SP 800-38D §8.3). */
const ALGORITHM = 'aes-256-gcm';
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Key {
  /** Stands beside what it has sealed: letters, digits, `-` and `_`. */
  id: string;
  /** 32 bytes. */
  key: Uint8Array;
}

/** Where a sealed text stands: it opens nowhere else. */
export interface Place {
  shop: ShopDomain;
  column: string;
}

/** Keeps tokens from whoever reads the database. */
export interface KeyRing {
  seal(place: Place, text: string): string;
  /** `null` for what was not sealed for this place with a key of this ring. */
  open(place: Place, sealed: string): string | null;
}

/**
 * @param keys - The first seals; the others only open what was sealed before it came.
 * @throws for no key, one of the wrong size, or two of one id.
 */
export function createKeyRing(keys: readonly Key[]): KeyRing {
  const [first] = keys;
  if (!first) throw new Error('no key to seal tokens with');
  if (keys.some(({ key }) => key.length !== KEY_BYTES)) throw new Error('a key is not 32 bytes');
  const ring = new Map(keys.map(({ id, key }) => [id, createSecretKey(key)]));
  if (ring.size < keys.length) throw new Error('two keys of one id');
  const sealingKey = createSecretKey(first.key);

  return {
    seal(place, text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, sealingKey, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(bindTo(place, first.id));
      const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return `${first.id}.${Buffer.concat(parts).toString('base64url')}`;
    },

    open(place, sealed) {
      const [id = '', bytes = ''] = sealed.split('.');
      const key = ring.get(id);
      return key ? decipher(key, bindTo(place, id), Buffer.from(bytes, 'base64url')) : null;
    },
  };
}

/** None of the three contains the separator. */
function bindTo({ shop, column }: Place, keyId: string): Buffer {
  return Buffer.from(`${shop}|${column}|${keyId}`);
}

function decipher(key: KeyObject, bound: Buffer, sealed: Buffer): string | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const opened = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  opened.setAAD(bound);
  opened.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const text = opened.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([text, opened.final()]).toString('utf8');
  } catch {
    return null;
  }
}
