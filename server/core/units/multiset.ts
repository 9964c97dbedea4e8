/** Counts by key, never below zero. */
export class Multiset {
  readonly #counts = new Map<string, number>();

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  add(key: string, quantity: number): void {
    this.#counts.set(key, this.of(key) + Math.max(0, quantity));
  }

  /** Takes away at most what is there. @returns how much that was. */
  take(key: string, quantity: number): number {
    const taken = Math.min(this.of(key), Math.max(0, quantity));
    this.#counts.set(key, this.of(key) - taken);
    return taken;
  }
}
