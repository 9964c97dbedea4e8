/**
 * `npm run score`: every `*.abuse.test.ts` at full count, printed as one table and written to
 * `e2e/score/security.md`. A test puts its row there by `score` or `tryCases` (`score.fixtures.ts`).
 * Words after it choose suites: `npm run score app-proxy` tries one and writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const SCOREBOARD = fileURLToPath(new URL('security.md', import.meta.url));

/** Milliseconds: a million cases take minutes. */
const SUITE_TIMEOUT = 20 * 60_000;

/** Of Vitest's report, what is read here. */
const Report = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({
          status: v.string(),
          meta: v.object({
            score: v.optional(
              v.object({
                suite: v.string(),
                tried: v.number(),
                survived: v.number(),
                target: v.string(),
                figure: v.optional(v.string(), ''),
                seed: v.optional(v.number()),
              }),
            ),
          }),
        }),
      ),
    }),
  ),
});

type Row = NonNullable<
  v.InferOutput<typeof Report>['testResults'][number]['assertionResults'][number]['meta']['score']
>;

const chosen = argv.slice(2);
const file = join(mkdtempSync(join(tmpdir(), 'score-')), 'report.json');
const { status } = spawnSync(
  'vitest',
  [
    'run',
    ...(chosen.length > 0 ? chosen.map((word) => `${word}.abuse`) : ['.abuse.']),
    '--mode',
    'full',
    `--testTimeout=${SUITE_TIMEOUT}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ],
  { stdio: 'inherit' },
);
const { testResults } = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
const rows = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .flatMap(({ meta }) => meta.score ?? []);
const table = toTable(rows);
console.log(`\n${table}`);
if (status === 0 && chosen.length === 0) writeFileSync(SCOREBOARD, toPage(table, rows));
exit(status ?? 1);

function toTable(scores: readonly Row[]): string {
  const lines = scores
    .toSorted((a, b) => b.tried - a.tried)
    .map(({ suite, tried, survived, target, figure }) =>
      [suite, count(tried), count(survived), target, figure].join(' | '),
    );
  return ['tried | times | survived | target | measured', '--|--:|--:|--|--', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}

function toPage(scoreboard: string, scores: readonly Row[]): string {
  const seeds = [...new Set(scores.flatMap(({ seed }) => seed ?? []))].join(', ');
  const total = count(scores.reduce((sum, { tried }) => sum + tried, 0));
  return `# What was tried against a guest look-up

Written by \`npm run score\`. ${total} cases, generated with seed ${seeds}; \`VITE_SEED=${seeds} npm run score\` tries the same again.

${scoreboard}
`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
