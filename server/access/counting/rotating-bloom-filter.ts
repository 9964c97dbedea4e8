import { indexOf, type Fingerprint } from './fingerprints.ts';
import { RotatingBuffer } from './rotating-buffer.ts';

/** Bits set for a key. With ten bits of memory a key, one key in a hundred is taken for an added one. */
const HASH_FUNCTIONS = 5;

/**
 * A set of any number of keys in fixed memory, from which keys expire: a Bloom filter
 * (https://doi.org/10.1145/362686.362692) over a {@link RotatingBuffer}. It always has what was added
 * within the window; rarely it seems to have a key that was never added.
 */
export class RotatingBloomFilter {
  readonly #buffer: RotatingBuffer;

  /**
   * @param bytes - All the memory it takes.
   * @param window - Milliseconds that it has a key: at least one window, at most two.
   */
  constructor(bytes: number, window: number) {
    this.#buffer = new RotatingBuffer(bytes, window);
  }

  get byteLength(): number {
    return this.#buffer.byteLength;
  }

  has(key: Fingerprint, now: Date): boolean {
    const { current, previous } = this.#buffer.at(now);
    return isIn(current, key) || isIn(previous, key);
  }

  add(key: Fingerprint, now: Date): void {
    const { current } = this.#buffer.at(now);
    for (let nth = 0; nth < HASH_FUNCTIONS; nth += 1) {
      const bit = indexOf(key, nth, current.length * 8);
      current[bit >>> 3] = (current[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
}

function isIn(bits: Uint8Array, key: Fingerprint): boolean {
  for (let nth = 0; nth < HASH_FUNCTIONS; nth += 1) {
    const bit = indexOf(key, nth, bits.length * 8);
    if (((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
