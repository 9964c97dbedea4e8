import type { Proof } from '../../server/contract.ts';
import { sha256 } from './sha-256.ts';

/**
 * Milliseconds of work without a pause. A task of more than 50 ms is a long one, and a slow phone takes
 * longer than it means to: https://w3c.github.io/longtasks/
 */
const SLICE_MS = 20;

/** Hashes between two readings of the clock. */
const BATCH = 64;

/**
 * Searches for a nonce with which the SHA-256 of `challenge.nonce` begins with so many zero bits. Works in
 * slices, and lets the page run between them.
 *
 * The hash is not `crypto.subtle.digest`, which answers by a promise from another thread and takes ten
 * times as long for so short a text: docs/decisions/0015-sha-256-in-the-widget.md
 *
 * @param bits - Up to 32: each doubles the work; 16 are 65,536 hashes on average.
 * @throws {DOMException} an `AbortError`, when `signal` is aborted.
 */
export async function proveWork(
  { challenge, bits }: { challenge: string; bits: number },
  signal: AbortSignal,
): Promise<Proof> {
  let next = 0;
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      for (const last = next + BATCH; next < last; next++) {
        if (leadingZeros(`${challenge}.${next}`) >= bits) return { challenge, nonce: `${next}` };
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function leadingZeros(text: string): number {
  return Math.clz32(sha256(text).getUint32(0));
}
