import { placeOf, type Fingerprint } from './fingerprints.ts';
import { RotatingBuffer } from './rotating-buffer.ts';

/** Bits of one key. At ten bits a key in all, one stranger in a hundred is taken for known. */
const PLACES = 5;

/**
 * Remembers any number of keys for a while in fixed memory: a Bloom filter that turns. What was added
 * within the window is always known; a stranger rarely is, too.
 */
export class RotatingBloomFilter {
  readonly #generations: RotatingBuffer;

  /** @param bytes - All it ever takes. @param window - Milliseconds that a key is known at least, and at most twice. */
  constructor(bytes: number, window: number) {
    this.#generations = new RotatingBuffer(bytes, window);
  }

  get byteLength(): number {
    return this.#generations.byteLength;
  }

  has(key: Fingerprint, now: Date): boolean {
    const { younger, elder } = this.#generations.at(now);
    return isIn(younger, key) || isIn(elder, key);
  }

  add(key: Fingerprint, now: Date): void {
    const { younger } = this.#generations.at(now);
    for (let nth = 0; nth < PLACES; nth += 1) {
      const bit = placeOf(key, nth, younger.length * 8);
      younger[bit >>> 3] = (younger[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
}

function isIn(bits: Uint8Array, key: Fingerprint): boolean {
  for (let nth = 0; nth < PLACES; nth += 1) {
    const bit = placeOf(key, nth, bits.length * 8);
    if (((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
