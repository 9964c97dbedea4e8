import { createHmac, hash, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Proof } from '../contract.ts';
import { MINUTE } from '../core/dates/durations.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { createFingerprints } from './counting/fingerprints.ts';
import { RotatingBloomFilter } from './counting/rotating-bloom-filter.ts';
import { createWaitSlots } from './wait-slots.ts';

/** How long a challenge is valid: a slow phone needs seconds, and a shopper may look away. */
export const CHALLENGE_LIFETIME = 2 * MINUTE;

/** How old a challenge has to be when it is redeemed without work: whoever has no script waits instead. */
export const WAIT_SECONDS = 60;

/** How long a challenge can be redeemed by having waited: a shopper may look away for longer then. */
export const WAIT_LIFETIME = 10 * MINUTE;

/** A challenge is dated in whole seconds, and by as much too late. */
const DATE_PRECISION = 1_000;

/** Memory for redeemed challenges. With 100,000 in ten minutes, 1 in 100 new ones is taken for redeemed. */
const REDEEMED_BYTES = 5 * 2 ** 16;

/** Expiry in seconds (4 bytes), required zero bits (1), salt (6). */
const HEAD_BYTES = 11;

const SALT_BYTES = 6;

/**
 * Half a SHA-256 is enough for two minutes. Challenge, dot and nonce then fit into one block of SHA-256,
 * so that every try costs the browser one block.
 */
const MAC_BYTES = 16;

/** base64url of {@link HEAD_BYTES} and {@link MAC_BYTES}: 27 bytes leave no spare bits, so there is one spelling. */
const CHALLENGE = /^[A-Za-z0-9_-]{36}$/;

const NONCE = /^\d{1,16}$/;

/**
 * Hashcash-style challenges (https://doi.org/10.1007/3-540-48071-4_10). The server stores none of them: a
 * challenge carries its own expiry, difficulty and MAC.
 */
export interface ProofOfWork {
  /**
   * @param purpose - What a proof is valid for.
   * @param bits - Zero bits that the SHA-256 of challenge, dot and nonce must begin with.
   */
  createChallenge(shop: ShopDomain, purpose: string, bits: number): string;
  /**
   * Whether the challenge is ours, for this shop and purpose, not redeemed before on this server, and solved before
   * it expired; or else so old that the shopper has waited, where a slot is left for that. It is redeemed then.
   */
  redeem(shop: ShopDomain, purpose: string, proof: Proof): boolean;
  byteLength: number;
}

/** @param key - 32 bytes, derived for this alone. */
export function createProofOfWork(key: KeyObject, now: () => Date): ProofOfWork {
  const fingerprint = createFingerprints(key);
  const redeemed = new RotatingBloomFilter(REDEEMED_BYTES, WAIT_LIFETIME);
  const waitSlots = createWaitSlots(fingerprint);

  function sign(head: Buffer, shop: ShopDomain, purpose: string): Buffer {
    const mac = createHmac('sha256', key).update(head).update(`${shop}\n${purpose}`);
    return mac.digest().subarray(0, MAC_BYTES);
  }

  return {
    byteLength: redeemed.byteLength + waitSlots.byteLength,

    createChallenge(shop, purpose, bits) {
      const head = Buffer.alloc(HEAD_BYTES);
      head.writeUInt32BE(Math.ceil((now().getTime() + CHALLENGE_LIFETIME) / 1000), 0);
      head.writeUInt8(bits, 4);
      randomBytes(SALT_BYTES).copy(head, 5);
      return Buffer.concat([head, sign(head, shop, purpose)]).toString('base64url');
    },

    redeem(shop, purpose, { challenge, nonce }) {
      if (!CHALLENGE.test(challenge) || !NONCE.test(nonce)) return false;
      const bytes = Buffer.from(challenge, 'base64url');
      const head = bytes.subarray(0, HEAD_BYTES);
      if (!timingSafeEqual(bytes.subarray(HEAD_BYTES), sign(head, shop, purpose))) return false;
      const id = fingerprint(challenge);
      if (redeemed.has(id, now())) return false;
      const left = head.readUInt32BE(0) * 1000 - now().getTime();
      const isSolved = left > 0 && leadingZeroBits(`${challenge}.${nonce}`) >= head.readUInt8(4);
      if (!isSolved && !(hasWaited(left) && waitSlots.take(shop, purpose, now()))) return false;
      redeemed.add(id, now());
      return true;
    },
  };
}

/** @param left - Milliseconds until the challenge expires; below 0 after that. */
function hasWaited(left: number): boolean {
  const age = CHALLENGE_LIFETIME - left + DATE_PRECISION;
  return age >= WAIT_SECONDS * 1000 && age < WAIT_LIFETIME;
}

/** Of the SHA-256 of a text; at most 32. */
function leadingZeroBits(text: string): number {
  return Math.clz32(hash('sha256', text, 'buffer').readUInt32BE(0));
}
