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
        v.object({ status: v.string(), meta: v.object({ caseCount: v.optional(CaseCount) }) }),
      ),
    }),
  ),
});

/** Runs Vitest with all cases of each test. @returns its exit code, and the lines of the tests that count. */
export function runVitest(
  words: readonly string[],
  seed: number,
): { status: number; counts: CaseCount[] } {
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
  return { status: status ?? 1, counts: readCounts(file) };
}

function readCounts(file: string): CaseCount[] {
  const { testResults } = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ meta }) => meta.caseCount ?? []);
}
