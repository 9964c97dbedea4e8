import { hash, type KeyObject } from 'node:crypto';

/** A SHA-256 digest in Node's `binary` encoding: 32 characters, one for each byte. Stands for a text. */
export type Fingerprint = string;

/**
 * Hashes texts under a secret key: nobody without the key can choose texts whose counters collide, and an
 * e-mail address is counted under a pseudonym.
 *
 * The hash is SHA-256 of the key followed by the text. Unlike an HMAC, this lets whoever has a digest
 * extend it to the digest of a longer text; but no digest leaves this server and its database,
 * where it helps nobody: no such text is ever counted. An HMAC costs three times
 * as much, and a look-up needs eight hashes.
 *
 * @param key - 32 bytes, derived for this alone. All keys have one length, so no text can pass for a part of it.
 */
export function createFingerprints(key: KeyObject): (...parts: string[]) => Fingerprint {
  const prefix = key.export().toString('base64url');
  return (...parts) => hash('sha256', prefix + parts.join('\n'), 'binary');
}

/**
 * The hash function number `nth` (0 to 7) of a sketch or a filter, as an index below `size`: one 32-bit
 * word of the digest, scaled. The words are independent of each other, as those of one digest are.
 */
export function indexOf(fingerprint: Fingerprint, nth: number, size: number): number {
  const at = nth * 4;
  const word =
    (fingerprint.charCodeAt(at) << 24) |
    (fingerprint.charCodeAt(at + 1) << 16) |
    (fingerprint.charCodeAt(at + 2) << 8) |
    fingerprint.charCodeAt(at + 3);
  return Math.floor(((word >>> 0) / 2 ** 32) * size);
}
