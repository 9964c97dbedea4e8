import { WINDOWS, type Budget, type BudgetName, type Budgets } from '../budgets.ts';
import { CountingSketch } from './count-min-sketch.ts';
import type { Fingerprint } from './fingerprints.ts';

/** Points that are wanted of one budget of one key. */
export interface Draw {
  budget: BudgetName;
  key: Fingerprint;
  points: number;
}

/** What this process has counted, in fixed memory, and what it holds back for guesses under way. */
export class LocalCounts {
  readonly #budgets: Budgets;
  readonly #sketches = {
    minute: new CountingSketch(WINDOWS.minute.bytes, WINDOWS.minute.length),
    hour: new CountingSketch(WINDOWS.hour.bytes, WINDOWS.hour.length),
    day: new CountingSketch(WINDOWS.day.bytes, WINDOWS.day.length),
  };
  /** As many as there are guesses under way. */
  readonly #held = new Map<Fingerprint, number>();

  constructor(budgets: Budgets) {
    this.#budgets = budgets;
  }

  get byteLength(): number {
    const { minute, hour, day } = this.#sketches;
    return minute.byteLength + hour.byteLength + day.byteLength;
  }

  budgetOf({ budget }: Draw): Budget {
    return this.#budgets[budget];
  }

  /** Points counted or held. */
  count(draw: Draw, at: Date): number {
    return this.#sketchOf(draw).count(draw.key, at) + (this.#held.get(draw.key) ?? 0);
  }

  /** Are fewer points left than are wanted? */
  isSpent(draw: Draw, at: Date): boolean {
    return this.count(draw, at) + draw.points > this.budgetOf(draw).points;
  }

  /** When a spent budget has a point again. */
  freeAt(draw: Draw, at: Date): Date {
    return this.#sketchOf(draw).fallsBelow(draw.key, this.budgetOf(draw).points, at);
  }

  add(draw: Draw, at: Date): void {
    this.#sketchOf(draw).add(draw.key, draw.points, at);
  }

  hold(draws: readonly Draw[]): void {
    for (const { key, points } of draws) this.#held.set(key, (this.#held.get(key) ?? 0) + points);
  }

  release(draws: readonly Draw[]): void {
    for (const { key, points } of draws) {
      const left = (this.#held.get(key) ?? 0) - points;
      if (left > 0) this.#held.set(key, left);
      else this.#held.delete(key);
    }
  }

  #sketchOf(draw: Draw): CountingSketch {
    return this.#sketches[this.budgetOf(draw).window];
  }
}
