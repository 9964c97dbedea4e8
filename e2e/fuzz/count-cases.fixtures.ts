/// <reference types="vite/client" />
import * as fc from 'fast-check';

/** One row of the scoreboard: how much was tried, and how much of it did no harm. */
export interface Score {
  /** What was tried, e.g. `forged proxy requests`. */
  suite: string;
  tried: number;
  survived: number;
  /** What has to hold, e.g. `0 accepted`. */
  target: string;
  /** What was measured besides, e.g. `9 µs each`. */
  figure?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    score?: Score;
  }
}

/** The test that is running, as Vitest hands it to its body. */
interface Task {
  meta: { score?: Score };
}

/** `npm run fuzz` and `npm run test:full` try everything, `npm test` a share of it. */
export const FULL = import.meta.env.MODE === 'full';

/** Of what is tried in full, this much is tried by `npm test`. */
const SHARE = 0.01;

/** `VITE_SEED=42 npm run fuzz` tries again what was tried with that seed. */
export const SEED = Number(import.meta.env['VITE_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));

export function shareOf(tries: number, share = SHARE): number {
  return FULL ? tries : Math.ceil(tries * share);
}

/** That share of a list, evenly taken; all of it in full mode. */
export function someOf<Item>(all: readonly Item[], share: number): Item[] {
  const step = Math.round(all.length / shareOf(all.length, share));
  return all.filter((_, index) => index % step === 0);
}

/** Puts a row on the scoreboard; what did not survive fails the test. */
export function score(task: Task, row: Score): void {
  task.meta.score = row;
  if (row.survived !== row.tried) {
    throw new Error(`${row.suite}: ${row.tried - row.survived} of ${row.tried} got through`);
  }
}

/** Tries generated cases, and puts them on the scoreboard. A case that gets through is shrunk and named. */
export async function tryCases<Case>(
  task: Task,
  row: Pick<Score, 'suite' | 'target'> & {
    /** In full. */
    tries: number;
    share?: number;
    /** Cases that once got through: tried first, each time. */
    known?: [Case][];
  },
  property: fc.IAsyncProperty<[Case]> | fc.IProperty<[Case]>,
): Promise<void> {
  const { suite, target, known = [] } = row;
  const numRuns = shareOf(row.tries, row.share);
  const details = await fc.check(property, { numRuns, seed: SEED, examples: known });
  const { failed } = details;
  task.meta.score = {
    suite,
    target,
    tried: details.numRuns,
    survived: details.numRuns - Number(failed),
  };
  if (failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
