import { placeOf, type Fingerprint } from './fingerprints.ts';
import { RotatingBuffer } from './rotating-buffer.ts';

/** Places of one key. More make a wrong answer rarer and fill the memory faster. */
const PLACES = 4;

/** A place holds a byte; what is counted further stays here. */
const MAX_COUNT = 255;

/**
 * Counts any number of keys in fixed memory: a count-min sketch with conservative update (Estan and
 * Varghese, 2002). It never counts too little up to {@link MAX_COUNT}, and too much only where all
 * places of a key are shared.
 */
export class CountMinSketch {
  readonly #generations: RotatingBuffer;
  readonly #window: number;

  /** @param bytes - All it ever takes. @param window - Milliseconds that a count lasts at least, and at most twice. */
  constructor(bytes: number, window: number) {
    this.#generations = new RotatingBuffer(bytes, window);
    this.#window = window;
  }

  get byteLength(): number {
    return this.#generations.byteLength;
  }

  count(key: Fingerprint, now: Date): number {
    const { younger, elder } = this.#generations.at(now);
    return least(younger, key) + least(elder, key);
  }

  add(key: Fingerprint, points: number, now: Date): void {
    const { younger } = this.#generations.at(now);
    const sum = Math.min(MAX_COUNT, least(younger, key) + points);
    for (let nth = 0; nth < PLACES; nth += 1) {
      const place = placeOf(key, nth, younger.length);
      younger[place] = Math.max(younger[place] ?? 0, sum);
    }
  }

  /** When a key's count falls below `points` by itself. */
  fallsBelow(key: Fingerprint, points: number, now: Date): Date {
    const { younger } = this.#generations.at(now);
    const turn = this.#generations.turnsAt().getTime();
    return new Date(least(younger, key) < points ? turn : turn + this.#window);
  }
}

function least(counts: Uint8Array, key: Fingerprint): number {
  let min = MAX_COUNT;
  for (let nth = 0; nth < PLACES; nth += 1) {
    min = Math.min(min, counts[placeOf(key, nth, counts.length)] ?? 0);
  }
  return min;
}
