import { createHash } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha-256.ts';

/** By Node's own implementation. */
const reference = (text: string): string => createHash('sha256').update(text).digest('hex');

const hexOf = (text: string): string => Buffer.from(sha256(text).buffer).toString('hex');

/**
 * The NIST's examples of one and of two blocks, and the longest and the shortest message of its vectors
 * that are text.
 * https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
 * https://csrc.nist.gov/projects/cryptographic-algorithm-validation-program/secure-hashing
 */
const NIST_VECTORS: [what: string, text: string, hash: string][] = [
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['one block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'two blocks',
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  [
    'a million letters',
    'a'.repeat(1_000_000),
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  ],
];

describe('SHA-256', () => {
  it.each(NIST_VECTORS)('of %s is the one that the NIST gives', (_, text, hash) => {
    expect(hexOf(text)).toBe(hash);
  });

  it('is what Node makes of the same text, whatever its length', () => {
    const ascii = string({ unit: 'binary-ascii', maxLength: 700 });
    assert(
      property(ascii, (text) => {
        expect(hexOf(text)).toBe(reference(text));
      }),
    );
    // On both sides of each length at which the padding needs one more block.
    for (const length of [55, 56, 63, 64, 119, 120]) {
      const text = 'a'.repeat(length);
      expect(hexOf(text), `${length}`).toBe(reference(text));
    }
  });
});
