import { WINDOWS, type Budget, type BudgetName, type Budgets } from '../budgets.ts';
import { CountMinSketch } from './count-min-sketch.ts';
import type { Fingerprint } from './fingerprints.ts';

/** Points that are wanted of one budget of one key. */
export interface Charge {
  budget: BudgetName;
  key: Fingerprint;
  points: number;
}

/** What this process has counted, in fixed memory, and what it holds back for guesses under way. */
export class LocalCounts {
  readonly #budgets: Budgets;
  readonly #sketches = {
    minute: new CountMinSketch(WINDOWS.minute.bytes, WINDOWS.minute.length),
    hour: new CountMinSketch(WINDOWS.hour.bytes, WINDOWS.hour.length),
    day: new CountMinSketch(WINDOWS.day.bytes, WINDOWS.day.length),
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

  budgetOf({ budget }: Charge): Budget {
    return this.#budgets[budget];
  }

  /** Points counted or held. */
  count(charge: Charge, at: Date): number {
    return this.#sketchOf(charge).count(charge.key, at) + (this.#held.get(charge.key) ?? 0);
  }

  /** Are fewer points left than are wanted? */
  isSpent(charge: Charge, at: Date): boolean {
    return this.count(charge, at) + charge.points > this.budgetOf(charge).points;
  }

  /** When a spent budget has a point again. */
  freeAt(charge: Charge, at: Date): Date {
    return this.#sketchOf(charge).fallsBelow(charge.key, this.budgetOf(charge).points, at);
  }

  add(charge: Charge, at: Date): void {
    this.#sketchOf(charge).add(charge.key, charge.points, at);
  }

  hold(charges: readonly Charge[]): void {
    for (const { key, points } of charges) this.#held.set(key, (this.#held.get(key) ?? 0) + points);
  }

  release(charges: readonly Charge[]): void {
    for (const { key, points } of charges) {
      const left = (this.#held.get(key) ?? 0) - points;
      if (left > 0) this.#held.set(key, left);
      else this.#held.delete(key);
    }
  }

  #sketchOf(charge: Charge): CountMinSketch {
    return this.#sketches[this.budgetOf(charge).window];
  }
}
