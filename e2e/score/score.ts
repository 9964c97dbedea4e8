/**
 * `npm run score` runs every test that counts its cases, with all of them, prints the board, and writes it to
 * `board.md` when all tests passed. A test adds its line by `countCases` or `tryCases` (`count-cases.fixtures.ts`).
 * `npm run score app-proxy` runs the files with that name only, and leaves the other lines as they are.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import * as v from 'valibot';
import { CaseCount, type Result } from './case-count.ts';
import { readSeed } from './seed.ts';
import { toTable, writeBoard } from './write-board.ts';

/** Milliseconds: a million cases take minutes. */
const SUITE_TIMEOUT = 20 * 60_000;

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

const names = argv.slice(2);
const seed = readSeed(env);
const files = globSync('{server,widget,e2e}/**/*.test.{ts,tsx}')
  .filter((file) => /countCases|tryCases|storesBattery/.test(readFileSync(file, 'utf8')))
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
const reportFile = join(mkdtempSync(join(tmpdir(), 'score-')), 'report.json');
const { status } = spawnSync(
  'vitest',
  [
    'run',
    ...files,
    '--mode',
    'full',
    `--testTimeout=${SUITE_TIMEOUT}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${reportFile}`,
  ],
  { stdio: 'inherit', env: { ...env, VITE_SEED: String(seed) } },
);
const { testResults } = v.parse(Report, JSON.parse(readFileSync(reportFile, 'utf8')));
const counts = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .flatMap(({ meta }) => meta.caseCount ?? []);
const result: Result = { command: 'npm run score', counts };
console.log(`\nSeed ${seed}\n\n${toTable([result])}`);
if (status === 0) await writeBoard('score', result, names.length === 0);
exit(status ?? 1);
