/// <reference types="vite/client" />
import * as fc from 'fast-check';
import { readSeed } from './seed.ts';

/** One row of the results: how many cases were tried, and how many of them did no harm. */
export interface CaseCount {
  /** The cases, e.g. `forged proxy requests`. */
  suite: string;
  tried: number;
  survived: number;
  /** What must hold, e.g. `0 accepted`. */
  target: string;
  /** An additional measurement, e.g. `9 µs each`. */
  figure?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    caseCount?: CaseCount;
  }
}

/** The running test, which Vitest passes to its function. */
interface Task {
  meta: { caseCount?: CaseCount };
}

/** `npm run fuzz` and `npm run test:full` try all cases, and `npm test` tries a share of them. */
export const FULL = import.meta.env.MODE === 'full';

/** The share of the cases that `npm test` tries. */
const SHARE = 0.01;

/** `VITE_SEED=42 npm run fuzz` repeats the run with that seed. */
export const SEED = readSeed(import.meta.env);

export function shareOf(tries: number, share = SHARE): number {
  return FULL ? tries : Math.ceil(tries * share);
}

/** A share of a list, evenly spread; the whole list in full mode. */
export function someOf<Item>(all: readonly Item[], share: number): Item[] {
  const step = Math.round(all.length / shareOf(all.length, share));
  return all.filter((_, index) => index % step === 0);
}

/** Adds a row to the results. A case that did not survive fails the test. */
export function countCases(task: Task, row: CaseCount): void {
  task.meta.caseCount = row;
  if (row.survived !== row.tried) {
    throw new Error(`${row.suite}: ${row.tried - row.survived} of ${row.tried} got through`);
  }
}

/** Tries generated cases, and adds a row to the results. `fast-check` shrinks and reports a failing case. */
export async function tryCases<Case>(
  task: Task,
  row: Pick<CaseCount, 'suite' | 'target'> & {
    /** How many cases in full mode. */
    tries: number;
    share?: number;
    /** Cases that once got through; each run begins with them. */
    known?: [Case][];
  },
  property: fc.IAsyncProperty<[Case]> | fc.IProperty<[Case]>,
): Promise<void> {
  const { suite, target, known = [] } = row;
  const numRuns = shareOf(row.tries, row.share);
  const details = await fc.check(property, { numRuns, seed: SEED, examples: known });
  const { failed } = details;
  task.meta.caseCount = {
    suite,
    target,
    tried: details.numRuns,
    survived: details.numRuns - Number(failed),
  };
  if (failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
