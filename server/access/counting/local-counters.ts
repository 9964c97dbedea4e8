import { WINDOWS, type Budget, type BudgetName, type Budgets } from '../budgets.ts';
import { CountMinSketch } from './count-min-sketch.ts';
import type { Fingerprint } from './fingerprints.ts';

/** Points to take from one budget of one key. */
export interface Charge {
  budget: BudgetName;
  key: Fingerprint;
  points: number;
}

/** The points that this process has counted, in fixed memory, and those reserved by guesses in flight. */
export class LocalCounters {
  readonly #budgets: Budgets;
  readonly #sketches = {
    minute: new CountMinSketch(WINDOWS.minute.bytes, WINDOWS.minute.length),
    hour: new CountMinSketch(WINDOWS.hour.bytes, WINDOWS.hour.length),
    day: new CountMinSketch(WINDOWS.day.bytes, WINDOWS.day.length),
  };
  /** Exact, as there are few guesses in flight. */
  readonly #reserved = new Map<Fingerprint, number>();

  constructor(budgets: Budgets) {
    this.#budgets = budgets;
  }

  /** Of the counted points. */
  get byteLength(): number {
    const { minute, hour, day } = this.#sketches;
    return minute.byteLength + hour.byteLength + day.byteLength;
  }

  budgetOf({ budget }: Charge): Budget {
    return this.#budgets[budget];
  }

  /** Points counted or reserved. */
  count(charge: Charge, at: Date): number {
    return this.#sketchOf(charge).count(charge.key, at) + (this.#reserved.get(charge.key) ?? 0);
  }

  /** Whether the budget has fewer points left than the charge takes. */
  isExhausted(charge: Charge, at: Date): boolean {
    return this.count(charge, at) + charge.points > this.budgetOf(charge).points;
  }

  /** Whether not even a proof of work helps: the charge would exceed what its budget has with one. */
  isSpent(charge: Charge, at: Date): boolean {
    const { mostWithProof = Infinity } = this.budgetOf(charge);
    return this.count(charge, at) + charge.points > mostWithProof;
  }

  /** When an exhausted budget has a point again; of one that is spent, one with a proof of work. */
  availableAt(charge: Charge, at: Date): Date {
    const { points, mostWithProof = points } = this.budgetOf(charge);
    const most = this.isSpent(charge, at) ? mostWithProof : points;
    return this.#sketchOf(charge).fallsBelow(charge.key, most, at);
  }

  add(charge: Charge, at: Date): void {
    this.#sketchOf(charge).add(charge.key, charge.points, at);
  }

  reserve(charges: readonly Charge[]): void {
    for (const { key, points } of charges) {
      this.#reserved.set(key, (this.#reserved.get(key) ?? 0) + points);
    }
  }

  release(charges: readonly Charge[]): void {
    for (const { key, points } of charges) {
      const left = (this.#reserved.get(key) ?? 0) - points;
      if (left > 0) this.#reserved.set(key, left);
      else this.#reserved.delete(key);
    }
  }

  #sketchOf(charge: Charge): CountMinSketch {
    return this.#sketches[this.budgetOf(charge).window];
  }
}
