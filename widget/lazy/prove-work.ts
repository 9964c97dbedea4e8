import type { Proof } from '../../server/contract.ts';
import { sha256 } from './sha-256.ts';

/** Milliseconds of work in one go; a browser calls 50 a long task, and a slow phone overshoots. */
const SLICE_MS = 20;

/** Hashes between two looks at the clock. */
const BATCH = 64;

/**
 * Searches for a nonce as the server wants it, in slices that leave the page usable.
 *
 * @param bits - Up to 32: each doubles the work; 16 are 65,536 hashes on average.
 * @throws when `signal` says that nobody waits any more.
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
    await new Promise((later) => setTimeout(later));
  }
}

function leadingZeros(text: string): number {
  return Math.clz32(sha256(text).getUint32(0));
}
