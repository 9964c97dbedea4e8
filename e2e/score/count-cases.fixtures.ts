/// <reference types="vite/client" />
import * as fc from 'fast-check';
import type { CaseCount } from './case-count.ts';
import { readSeed } from './seed.ts';

declare module 'vitest' {
  interface TaskMeta {
    caseCount?: CaseCount;
  }
}

/** The running test, which Vitest passes to its function. */
interface Task {
  meta: { caseCount?: CaseCount };
}

/** `npm run score` and `npm run test:full` try all cases, and `npm test` tries a share of them. */
export const FULL = import.meta.env.MODE === 'full';

/** The share of the cases that `npm test` tries. */
const SHARE = 0.01;

/** `npm run mutate` tries a share of the share on each mutant. */
const SCALE = Number(import.meta.env['VITE_SHARE'] ?? 1);

/** `VITE_SEED=42 npm run score` repeats the run with that seed. */
export const SEED = readSeed(import.meta.env);

export function shareOf(tries: number, share = SHARE): number {
  return FULL ? tries : Math.ceil(tries * share * SCALE);
}

/** A share of a list, evenly spread; the whole list in full mode. */
export function someOf<Item>(all: readonly Item[], share: number): Item[] {
  const step = Math.round(all.length / shareOf(all.length, share));
  return all.filter((_, index) => index % step === 0);
}

/** Adds a line to the board. A case that did not survive fails the test. */
export function countCases(task: Task, count: CaseCount): void {
  task.meta.caseCount = count;
  if (count.survived !== count.tried) {
    throw new Error(
      `${count.suite}: ${count.tried - count.survived} of ${count.tried} got through`,
    );
  }
}

/** Tries generated cases, and adds a line to the board. `fast-check` shrinks and reports a failing case. */
export async function tryCases<Case>(
  task: Task,
  count: Pick<CaseCount, 'row' | 'suite' | 'target'> & {
    /** How many cases in full mode. */
    tries: number;
    share?: number;
    /** How many inputs one generated case stands for; 1 by default. */
    each?: number;
    /** Cases that once got through; each run begins with them. */
    known?: [Case][];
  },
  property: fc.IAsyncProperty<[Case]> | fc.IProperty<[Case]>,
): Promise<void> {
  const { row, suite, target, known = [], each = 1, share = SHARE } = count;
  const numRuns = Math.ceil(shareOf(count.tries, share) / each);
  const details = await fc.check(property, { numRuns, seed: SEED, examples: known });
  const { failed } = details;
  task.meta.caseCount = {
    row,
    suite,
    target,
    tried: details.numRuns * each,
    survived: (details.numRuns - Number(failed)) * each,
    seed: SEED,
    runsIn: `npm test: ${share * 100} %`,
  };
  if (failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
