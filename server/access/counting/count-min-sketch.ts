import { indexOf, type Fingerprint } from './fingerprints.ts';
import { RotatingBuffer } from './rotating-buffer.ts';

/** Each has the hash function of its number. More make a wrong count rarer and a row shorter. */
const ROWS = [0, 1, 2, 3];

/** A cell is one byte; a count stops here. */
const MAX_COUNT = 255;

/**
 * Counts any number of keys in fixed memory. A count is never too low, up to {@link MAX_COUNT}; it is too
 * high only where a key shares its cell with other keys in every row.
 *
 * A count-min sketch (https://dsf.berkeley.edu/cs286/papers/countmin-latin2004.pdf) with conservative
 * update (https://doi.org/10.1145/633025.633056), over a {@link RotatingBuffer}.
 */
export class CountMinSketch {
  readonly #buffer: RotatingBuffer;
  readonly #window: number;

  /**
   * @param bytes - All the memory it takes; a multiple of 8.
   * @param window - Milliseconds that points count: at least one window, at most two.
   */
  constructor(bytes: number, window: number) {
    this.#buffer = new RotatingBuffer(bytes, window);
    this.#window = window;
  }

  get byteLength(): number {
    return this.#buffer.byteLength;
  }

  count(key: Fingerprint, now: Date): number {
    const { current, previous } = this.#buffer.at(now);
    const cells = cellsOf(key, current.length);
    return minimum(current, cells) + minimum(previous, cells);
  }

  add(key: Fingerprint, points: number, now: Date): void {
    const { current } = this.#buffer.at(now);
    const cells = cellsOf(key, current.length);
    const sum = Math.min(MAX_COUNT, minimum(current, cells) + points);
    // Conservative update: a cell that is higher already was raised by other keys.
    for (const cell of cells) current[cell] = Math.max(current[cell] ?? 0, sum);
  }

  /** When a key's count falls below `points` if nothing is added to it. */
  fallsBelow(key: Fingerprint, points: number, now: Date): Date {
    const { current } = this.#buffer.at(now);
    const rotation = this.#buffer.rotatesAt().getTime();
    const isBelow = minimum(current, cellsOf(key, current.length)) < points;
    return new Date(isBelow ? rotation : rotation + this.#window);
  }
}

/** A key's cell in each row; the rows lie one after the other. */
function cellsOf(key: Fingerprint, length: number): number[] {
  const width = length / ROWS.length;
  return ROWS.map((row) => row * width + indexOf(key, row, width));
}

function minimum(counts: Uint8Array, cells: readonly number[]): number {
  let least = MAX_COUNT;
  for (const cell of cells) least = Math.min(least, counts[cell] ?? 0);
  return least;
}
