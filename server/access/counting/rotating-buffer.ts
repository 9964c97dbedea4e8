/**
 * Two halves of a memory that forgets: what is written lives in the younger one, and the elder is
 * cleared when a window is over. So nothing is forgotten before a whole window has passed, and nothing
 * is remembered for longer than two.
 */
export class RotatingBuffer {
  readonly #window: number;
  #younger: Uint8Array;
  #elder: Uint8Array;
  #began = 0;

  /** @param bytes - Of both halves together. @param window - Milliseconds. */
  constructor(bytes: number, window: number) {
    this.#window = window;
    this.#younger = new Uint8Array(bytes / 2);
    this.#elder = new Uint8Array(bytes / 2);
  }

  get byteLength(): number {
    return this.#younger.byteLength + this.#elder.byteLength;
  }

  /** The halves as they stand at a time. */
  at(now: Date): { younger: Uint8Array; elder: Uint8Array } {
    const windows = Math.floor((now.getTime() - this.#began) / this.#window);
    if (windows > 0) {
      [this.#younger, this.#elder] = [this.#elder, this.#younger];
      this.#younger.fill(0);
      if (windows > 1) this.#elder.fill(0);
      this.#began += windows * this.#window;
    }
    return { younger: this.#younger, elder: this.#elder };
  }

  /** When the elder half is forgotten. */
  turnsAt(): Date {
    return new Date(this.#began + this.#window);
  }
}
