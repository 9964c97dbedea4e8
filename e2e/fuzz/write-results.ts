/**
 * `npm run fuzz`: every `*.fuzz.test.ts` at full count, printed as one table and written to
 * `e2e/fuzz/security.md`. A test puts its row there by `score` or `tryCases` (`count-cases.fixtures.ts`).
 * Words after it choose suites: `npm run fuzz app-proxy` tries one and writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
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
const seed = env['VITE_SEED'] ?? String(randomInt(2 ** 31));
const file = join(mkdtempSync(join(tmpdir(), 'score-')), 'report.json');
const { status } = spawnSync(
  'vitest',
  [
    'run',
    ...(chosen.length > 0 ? chosen.map((word) => `${word}.fuzz`) : ['.fuzz.']),
    '--mode',
    'full',
    `--testTimeout=${SUITE_TIMEOUT}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ],
  { stdio: 'inherit', env: { ...env, VITE_SEED: seed } },
);
const { testResults } = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
const rows = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .flatMap(({ meta }) => meta.score ?? []);
const table = toTable(rows);
console.log(`\nSeed ${seed}\n\n${table}`);
if (status === 0 && chosen.length === 0) {
  writeFileSync(SCOREBOARD, await format(toPage(table, rows), { parser: 'markdown' }));
}
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
  const total = count(scores.reduce((sum, { tried }) => sum + tried, 0));
  return `# What was tried against a guest look-up

Written by \`npm run fuzz\`. ${total} cases, generated with seed ${seed}: \`VITE_SEED=${seed} npm run fuzz\` tries the same again.

${scoreboard}
`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
