/**
 * `npm run fuzz` runs every `*.fuzz.test.ts` with all of its cases, prints one table of results, and writes it to
 * `e2e/fuzz/results.md` when all tests passed. A test adds its row by `countCases` or `tryCases`
 * (`count-cases.fixtures.ts`). `npm run fuzz app-proxy` runs the files with that name only, and writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import * as v from 'valibot';
import { readSeed } from './seed.ts';

const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));

/** Milliseconds: a million cases take minutes. */
const SUITE_TIMEOUT = 20 * 60_000;

/** The parts of Vitest's report that are read here. https://vitest.dev/guide/reporters.html#json-reporter */
const Report = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({
          status: v.string(),
          meta: v.object({
            caseCount: v.optional(
              v.object({
                suite: v.string(),
                tried: v.number(),
                survived: v.number(),
                target: v.string(),
                figure: v.optional(v.string(), ''),
              }),
            ),
          }),
        }),
      ),
    }),
  ),
});

type Assertion = v.InferOutput<typeof Report>['testResults'][number]['assertionResults'][number];
type Row = NonNullable<Assertion['meta']['caseCount']>;

const names = argv.slice(2);
const seed = String(readSeed(env));
const reportFile = join(mkdtempSync(join(tmpdir(), 'fuzz-')), 'report.json');
const { status } = spawnSync(
  'vitest',
  [
    'run',
    ...(names.length > 0 ? names.map((name) => `${name}.fuzz`) : ['.fuzz.']),
    '--mode',
    'full',
    `--testTimeout=${SUITE_TIMEOUT}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${reportFile}`,
  ],
  { stdio: 'inherit', env: { ...env, VITE_SEED: seed } },
);
const { testResults } = v.parse(Report, JSON.parse(readFileSync(reportFile, 'utf8')));
const rows = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .flatMap(({ meta }) => meta.caseCount ?? []);
const table = toTable(rows);
console.log(`\nSeed ${seed}\n\n${table}`);
if (status === 0 && names.length === 0) {
  writeFileSync(RESULTS, await format(toPage(table, rows), { parser: 'markdown' }));
}
exit(status ?? 1);

/** A Markdown table of the rows, those with the most cases first. */
function toTable(results: readonly Row[]): string {
  const lines = results
    .toSorted((a, b) => b.tried - a.tried)
    .map(({ suite, tried, survived, target, figure }) =>
      [suite, formatCount(tried), formatCount(survived), target, figure].join(' | '),
    );
  return ['cases | tried | survived | target | measured', '--|--:|--:|--|--', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}

function toPage(resultTable: string, results: readonly Row[]): string {
  const total = formatCount(results.reduce((sum, { tried }) => sum + tried, 0));
  return `# Hostile cases against a guest look-up

Written by \`npm run fuzz\`. ${total} cases, generated with seed ${seed}: \`VITE_SEED=${seed} npm run fuzz\` repeats them.

${resultTable}
`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
