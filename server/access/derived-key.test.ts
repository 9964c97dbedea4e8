import { hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKey } from './derived-key.ts';

describe('a derived key', () => {
  it('has 256 bits of HKDF-SHA-256 of secret and label, without a salt', () => {
    const expected = Buffer.from(hkdfSync('sha256', 'api-secret', '', 'pass/v1', 32));
    expect(deriveKey('api-secret', 'pass/v1').export()).toEqual(expected);
  });

  it('is another for another purpose, and for another secret', () => {
    const key = deriveKey('api-secret', 'pass/v1');
    expect(deriveKey('api-secret', 'support-link/v1').equals(key)).toBe(false);
    expect(deriveKey('another', 'pass/v1').equals(key)).toBe(false);
  });
});
