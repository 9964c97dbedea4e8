import { createHmac, hash, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Proof } from '../contract.ts';
import { MINUTE } from '../core/dates/durations.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { createFingerprints } from './counting/fingerprints.ts';
import { RotatingBloomFilter } from './counting/rotating-bloom-filter.ts';

/** How long a challenge may be answered: a slow phone needs seconds, a shopper may look away. */
export const PROOF_LIFE = 2 * MINUTE;

/** Challenges that were used; for as long as they live. 20,000 within two minutes still blur only 1 in 100. */
const SPENT_BYTES = 2 ** 16;

/** Seconds of the end (4), bits (1), salt (6). */
const HEAD_BYTES = 11;

/** Half a SHA-256 is plenty for two minutes; challenge, dot and nonce then fit one block of SHA-256. */
const MAC_BYTES = 16;

const SALT_BYTES = 6;

/** base64url of {@link HEAD_BYTES} and {@link MAC_BYTES}: no bits to spare, so in one spelling only. */
const CHALLENGE = /^[A-Za-z0-9_-]{36}$/;

const NONCE = /^\d{1,16}$/;

/** Puzzles that are made without being remembered, and accepted once (of n servers, once by each). */
export interface Proofs {
  /** @param purpose - What it is good for, and nothing else. */
  ask(shop: ShopDomain, purpose: string, bits: number): string;
  /** Genuine, of this shop and purpose, in time, worked out, and for the first time. Uses it up. */
  accept(shop: ShopDomain, purpose: string, proof: Proof): boolean;
  byteLength: number;
}

/** @param key - Derived for this alone. */
export function createProofs(key: KeyObject, now: () => Date): Proofs {
  const fingerprint = createFingerprints(key);
  const spent = new RotatingBloomFilter(SPENT_BYTES, PROOF_LIFE);

  function sign(head: Buffer, shop: ShopDomain, purpose: string): Buffer {
    const mac = createHmac('sha256', key).update(head).update(`${shop}\n${purpose}`);
    return mac.digest().subarray(0, MAC_BYTES);
  }

  return {
    byteLength: spent.byteLength,

    ask(shop, purpose, bits) {
      const head = Buffer.alloc(HEAD_BYTES);
      head.writeUInt32BE(Math.ceil((now().getTime() + PROOF_LIFE) / 1000), 0);
      head.writeUInt8(bits, 4);
      randomBytes(SALT_BYTES).copy(head, 5);
      return Buffer.concat([head, sign(head, shop, purpose)]).toString('base64url');
    },

    accept(shop, purpose, { challenge, nonce }) {
      if (!CHALLENGE.test(challenge) || !NONCE.test(nonce)) return false;
      const bytes = Buffer.from(challenge, 'base64url');
      const head = bytes.subarray(0, HEAD_BYTES);
      if (!timingSafeEqual(bytes.subarray(HEAD_BYTES), sign(head, shop, purpose))) return false;
      if (now().getTime() >= head.readUInt32BE(0) * 1000) return false;
      if (zeroBits(`${challenge}.${nonce}`) < head.readUInt8(4)) return false;
      const used = fingerprint(challenge);
      if (spent.has(used, now())) return false;
      spent.add(used, now());
      return true;
    },
  };
}

/** The zero bits that the SHA-256 of a text begins with, up to 32. */
function zeroBits(text: string): number {
  return Math.clz32(hash('sha256', text, 'buffer').readUInt32BE(0));
}
