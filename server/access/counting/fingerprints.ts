import type { KeyObject } from 'node:crypto';
import { halfSipHash } from './half-sip-hash.ts';

/** 53 bits that stand for a text. Nobody outside can tell which texts share some of them. */
export type Fingerprint = number;

/** What is left of 53 bits beside a whole 32-bit word. */
const LOW_BITS = 21;

/**
 * Fingerprints under a key, so that collisions cannot be aimed at, and an e-mail address is a pseudonym
 * wherever it is counted.
 *
 * @param key - Secret; its first eight bytes are used.
 */
export function createFingerprints(key: KeyObject): (...parts: string[]) => Fingerprint {
  const bytes = key.export();
  const words = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)] as const;
  return (...parts) => {
    const [high, low] = halfSipHash(parts.join('\n'), words);
    return high * 2 ** LOW_BITS + (low >>> (32 - LOW_BITS));
  };
}

/** The nth of a fingerprint's places among `size`. */
export function placeOf(fingerprint: Fingerprint, nth: number, size: number): number {
  const high = Math.floor(fingerprint / 2 ** LOW_BITS);
  const low = fingerprint % 2 ** LOW_BITS;
  // The finalizer of MurmurHash3: every bit of the fingerprint moves every bit of the place.
  let mixed = high ^ Math.imul(low + 1, 0x9e3779b1 + 2 * nth);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return Math.floor((((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32) * size);
}
