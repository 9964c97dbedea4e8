import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import * as v from 'valibot';
import { CaseCount } from './case-count.ts';

/** The parts of Vitest's report that are read here. https://vitest.dev/guide/reporters.html#json-reporter */
const Report = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({
          status: v.string(),
          duration: v.nullish(v.number()),
          meta: v.object({ caseCount: v.optional(CaseCount) }),
        }),
      ),
    }),
  ),
});

/** What a run of Vitest has brought. */
export interface VitestRun {
  /** Its exit code. */
  status: number;
  /** The lines of the tests that count. */
  counts: CaseCount[];
  /** Milliseconds of each of these tests, in the same order; several run at once. */
  durations: number[];
}

/** Runs Vitest with all cases of each test. */
export function runVitest(words: readonly string[], seed: number): VitestRun {
  const file = join(mkdtempSync(join(tmpdir(), 'score-')), 'report.json');
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      ...words,
      '--mode',
      'full',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ],
    { stdio: 'inherit', env: { ...env, VITE_SEED: String(seed) } },
  );
  return { status: status ?? 1, ...readCounts(file) };
}

function readCounts(file: string): Pick<VitestRun, 'counts' | 'durations'> {
  const { testResults } = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
  const counted = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ meta, duration }) => (meta.caseCount ? [{ count: meta.caseCount, duration }] : []));
  return {
    counts: counted.map(({ count }) => count),
    durations: counted.map(({ duration }) => duration ?? 0),
  };
}
