/**
 * Fixed memory whose content expires: two halves, one written, one only read. When a window is over, the
 * read half is cleared and they change places. So what is written stays for one to two windows.
 */
export class RotatingBuffer {
  readonly #window: number;
  #current: Uint8Array;
  #previous: Uint8Array;
  #startedAt = 0;

  /** @param bytes - Of both halves together. @param window - Milliseconds. */
  constructor(bytes: number, window: number) {
    this.#window = window;
    this.#current = new Uint8Array(bytes / 2);
    this.#previous = new Uint8Array(bytes / 2);
  }

  get byteLength(): number {
    return this.#current.byteLength + this.#previous.byteLength;
  }

  /**
   * The halves at an instant; `current` is the one to write. An instant before the window began comes of a clock
   * that was ahead and has been set right: the window begins anew there and loses nothing.
   */
  at(now: Date): { current: Uint8Array; previous: Uint8Array } {
    this.#startedAt = Math.min(this.#startedAt, now.getTime());
    const windows = Math.floor((now.getTime() - this.#startedAt) / this.#window);
    if (windows > 0) {
      [this.#current, this.#previous] = [this.#previous, this.#current];
      this.#current.fill(0);
      if (windows > 1) this.#previous.fill(0);
      this.#startedAt += windows * this.#window;
    }
    return { current: this.#current, previous: this.#previous };
  }

  /** When the halves change places next. */
  rotatesAt(): Date {
    return new Date(this.#startedAt + this.#window);
  }
}
