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

/** Encrypts tokens and orders, so that a copy of the database gives neither access to a shop nor a shopper's order. */
export interface KeyRing {
  /** Encrypts with the newest key. */
  seal(location: Location, text: string): string;
  /** Decrypts. `null` for what was not sealed for this location with a key of this ring. */
  open(location: Location, sealed: string): string | null;
  /** The same for bytes, which carry the id of their key. */
  sealBytes(place: SealedPlace, bytes: Uint8Array): Uint8Array;
  openBytes(place: SealedPlace, sealed: Uint8Array): Uint8Array | null;
}

/** The row where sealed bytes are stored; they can be opened in no other. */
export interface SealedPlace {
  shop: ShopDomain;
  /** What tells the row from the shop's others: no two kinds of rows may share one. */
  row: string;
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
    seal({ shop, column }, text) {
      const additional = additionalData(shop, column, first.id);
      const sealed = encipher(sealingKey, additional, Buffer.from(text));
      return `${first.id}.${sealed.toString('base64url')}`;
    },

    open({ shop, column }, sealed) {
      const [id = '', bytes = ''] = sealed.split('.');
      const key = ring.get(id);
      if (!key) return null;
      const additional = additionalData(shop, column, id);
      return decipher(key, additional, Buffer.from(bytes, 'base64url'))?.toString() ?? null;
    },

    sealBytes({ shop, row }, bytes) {
      const id = Buffer.from(first.id);
      const additional = additionalData(shop, row, first.id);
      return Buffer.concat([Buffer.of(id.length), id, encipher(sealingKey, additional, bytes)]);
    },

    openBytes({ shop, row }, bytes) {
      const sealed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const begin = 1 + (sealed[0] ?? 0);
      const id = sealed.subarray(1, begin).toString();
      const key = ring.get(id);
      return key ? decipher(key, additionalData(shop, row, id), sealed.subarray(begin)) : null;
    },
  };
}

/** GCM's additional data binds what is sealed to its shop, place and key. None of the three contains `|`. */
function additionalData(shop: ShopDomain, place: string, keyId: string): Buffer {
  return Buffer.from(`${shop}|${place}|${keyId}`);
}

function encipher(key: KeyObject, additional: Buffer, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additional);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function decipher(key: KeyObject, additional: Buffer, sealed: Buffer): Buffer | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const cipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additional);
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const text = cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([text, cipher.final()]);
  } catch {
    return null;
  }
}
