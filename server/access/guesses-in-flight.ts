import { createSemaphore, type Acquired } from '../async/semaphore.ts';
import type { Budget } from './budgets.ts';
import type { Fingerprint } from './counting/fingerprints.ts';
import type { Charge, LocalCounters } from './counting/local-counters.ts';

/** Milliseconds that a guess waits until others at the same key have ended: a look-up has 2,450 in all. */
export const PATIENCE = 1_500;

/** What a guess has to have points for, and whether it has a proof of work, for which its budget has more of them. */
export interface DueCharge extends Charge {
  isProven: boolean;
}

/** Guesses that are under way. They are not wrong, and yet no budget is exceeded if all of them should be. */
export interface GuessesInFlight {
  /** Waits for a place at every key: at each, no more points are held than its budget has left. */
  acquire(charges: readonly DueCharge[]): Promise<Acquired>;
  /** Whether a charge whose place was acquired takes its points from the shared half of its budget. */
  takesShared(charge: DueCharge): boolean;
}

/** @param patience - Milliseconds that a guess waits at most. */
export function createGuessesInFlight(
  local: LocalCounters,
  now: () => Date,
  patience: number,
): GuessesInFlight {
  const places = createSemaphore<Fingerprint>();

  /** While points of the local half are left, those of the shared half are not held: each costs calls of the store. */
  function limit(charge: DueCharge): number {
    const { spare = 0 } = local.budgetOf(charge);
    const points = pointsFor(charge, local.budgetOf(charge));
    const counted = local.count(charge, now());
    const left = points - counted;
    const leftLocally = localHalf(points) - counted;
    return leftLocally > 0 ? Math.min(left, Math.max(leftLocally, spare, charge.points)) : left;
  }

  return {
    acquire(charges) {
      const needs = charges.map((charge) => ({ ...charge, limit: () => limit(charge) }));
      return places.acquire(needs, patience);
    },
    takesShared(charge) {
      const budget = local.budgetOf(charge);
      const points = pointsFor(charge, budget);
      if (budget.shared !== true) return false;
      return local.count(charge, now()) + places.held(charge.key) > localHalf(points);
    },
  };
}

/** The points that a budget has for a guess. */
export function pointsFor({ isProven }: DueCharge, { points, mostWithProof }: Budget): number {
  return isProven && mostWithProof !== undefined ? mostWithProof : points;
}

/** The points of a budget that one process counts alone; all servers share the rest. */
export function localHalf(points: number): number {
  return Math.ceil(points / 2);
}
