import { createSecretKey, hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createFingerprints, indexOf } from './fingerprints.ts';

/** Hash functions that a fingerprint has. */
const FUNCTIONS = 8;

const fingerprint = createFingerprints(createSecretKey(Buffer.alloc(32, 1)));
const otherFingerprint = createFingerprints(createSecretKey(Buffer.alloc(32, 2)));

it('is the same for the same text, and another for another text or another key', () => {
  expect(fingerprint('order', '1001')).toBe(fingerprint('order', '1001'));
  expect(fingerprint('order', '1001')).not.toBe(fingerprint('order', '1002'));
  expect(fingerprint('order', '1001')).not.toBe(otherFingerprint('order', '1001'));
});

it('is the SHA-256 of key and text, by which other servers and the journal know it', () => {
  const key = Buffer.alloc(32, 1).toString('base64url');
  expect(fingerprint('order', '1001')).toBe(hash('sha256', `${key}order\n1001`, 'binary'));
});

it('is another when the same text is divided otherwise', () => {
  expect(fingerprint('order', '1001')).not.toBe(fingerprint('order1', '001'));
});

it('has a word of four bytes for each hash function, the first byte highest', () => {
  const print = '\x81\x02\x03\x04\x05\x06\x07\x88';
  expect(indexOf(print, 0, 2 ** 32)).toBe(0x81020304);
  expect(indexOf(print, 1, 2 ** 32)).toBe(0x05060788);
  expect(indexOf(print, 1, 2 ** 8)).toBe(0x05);
});

it.each(Array.from({ length: FUNCTIONS }, (_, nth) => nth))(
  'spreads keys evenly with hash function %i, and otherwise than with the next',
  (nth) => {
    const size = 1_000;
    const counts = Array<number>(size).fill(0);
    let same = 0;
    for (let key = 0; key < 100 * size; key += 1) {
      const print = fingerprint('order', String(key));
      const index = indexOf(print, nth, size);
      counts[index] = (counts[index] ?? Number.NaN) + 1;
      if (index === indexOf(print, (nth + 1) % FUNCTIONS, size)) same += 1;
    }
    // 100 keys are expected at each index, with a standard deviation of 10.
    expect(Math.min(...counts)).toBeGreaterThan(50);
    expect(Math.max(...counts)).toBeLessThan(150);
    expect(same).toBeGreaterThan(50);
    expect(same).toBeLessThan(150);
  },
);
