import { WINDOWS, type Budget, type BudgetName, type Budgets } from '../budgets.ts';
import { CountMinSketch } from './count-min-sketch.ts';
import type { Fingerprint } from './fingerprints.ts';

/** Points to take from one budget of one key. */
export interface Charge {
  budget: BudgetName;
  key: Fingerprint;
  points: number;
}

/** The points that this process has counted, in fixed memory. */
export class LocalCounters {
  readonly #budgets: Budgets;
  readonly #sketches = {
    minute: new CountMinSketch(WINDOWS.minute.bytes, WINDOWS.minute.length),
    hour: new CountMinSketch(WINDOWS.hour.bytes, WINDOWS.hour.length),
    day: new CountMinSketch(WINDOWS.day.bytes, WINDOWS.day.length),
  };

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

  count(charge: Charge, at: Date): number {
    return this.#sketchOf(charge).count(charge.key, at);
  }

  /** Whether the budget has fewer points left than the charge takes. What is under way is not counted. */
  isExhausted(charge: Charge, at: Date): boolean {
    return this.count(charge, at) + charge.points > threshold(this.budgetOf(charge));
  }

  /** Whether not even a proof of work helps: the charge would exceed what its budget has with one. */
  isSpent(charge: Charge, at: Date): boolean {
    return this.count(charge, at) + charge.points > pointsWithProof(this.budgetOf(charge));
  }

  /** When an exhausted budget has a point again; of one that is spent, one with a proof of work. */
  availableAt(charge: Charge, at: Date): Date {
    const budget = this.budgetOf(charge);
    const most = this.isSpent(charge, at) ? pointsWithProof(budget) : threshold(budget);
    return this.#sketchOf(charge).fallsBelow(charge.key, most, at);
  }

  add(charge: Charge, at: Date): void {
    this.#sketchOf(charge).add(charge.key, charge.points, at);
  }

  #sketchOf(charge: Charge): CountMinSketch {
    return this.#sketches[this.budgetOf(charge).window];
  }
}

function pointsWithProof({ mostWithProof = Infinity }: Budget): number {
  return mostWithProof;
}

/** Counted points from which a budget is exhausted. */
function threshold({ points, spare = 0 }: Budget): number {
  return points - spare;
}
