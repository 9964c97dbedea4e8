import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { proveWork } from './prove-work.ts';

/** The zero bits that the SHA-256 of a text begins with, by Node's own implementation. */
function leadingZeros(text: string): number {
  const hash = createHash('sha256').update(text).digest();
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.indexOf('1');
}

describe('a proof of work', () => {
  it.each([0, 1, 8, 12])('has %i leading zero bits, and a nonce of digits', async (bits) => {
    const challenge = 'eyJvIjoxfQ.c2ln';
    const proof = await proveWork({ challenge, bits }, new AbortController().signal);
    expect(proof).toEqual({ challenge, nonce: expect.stringMatching(/^\d+$/) });
    expect(leadingZeros(`${challenge}.${proof.nonce}`)).toBeGreaterThanOrEqual(bits);
  });

  it('is done in slices of at most 50 ms on a slow phone', async () => {
    const attempt = new AbortController();
    // A phone that needs 15 ms for a batch of hashes.
    let now = 0;
    const slices: number[] = [0];
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 15));
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((run) => {
      slices.push(now);
      if (slices.length > 5) attempt.abort();
      queueMicrotask(() => run());
      return setInterval(() => {}, 1e6).unref();
    });
    await expect(proveWork({ challenge: 'x', bits: 32 }, attempt.signal)).rejects.toThrow(/abort/i);
    vi.restoreAllMocks();
    const lengths = slices.slice(1).map((end, index) => end - (slices[index] ?? 0));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(50);
  });

  it('ends when it is aborted', async () => {
    const attempt = new AbortController();
    const proof = proveWork({ challenge: 'x', bits: 32 }, attempt.signal);
    setTimeout(() => attempt.abort());
    await expect(proof).rejects.toThrow(/abort/i);
  });
});
