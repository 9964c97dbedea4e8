import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import * as v from 'valibot';
import { Result, type CaseCount } from './case-count.ts';
import { ELSEWHERE, ROWS, type Row } from './rows.ts';

const BOARD = fileURLToPath(new URL('board.md', import.meta.url));
/** What its tests count runs in `npm test` as well, unless a line says otherwise. */
const SCORE = 'npm run score';

const RESULTS = new URL('results/', import.meta.url);

/**
 * Keeps what a command has measured, in `results/`, and writes the board from all that commands have measured.
 *
 * @param isWhole - Whether the command ran everything; else what it did not run keeps its last figures.
 */
export async function writeBoard(name: string, result: Result, isWhole = true): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  const file = new URL(`${name}.json`, RESULTS);
  const kept = isWhole || !existsSync(file) ? [] : readResult(file).counts;
  const suites = new Set(result.counts.map(({ suite }) => suite));
  const counts = [...kept.filter(({ suite }) => !suites.has(suite)), ...result.counts];
  writeFileSync(file, await format(JSON.stringify({ ...result, counts }), { parser: 'json' }));
  writeFileSync(
    BOARD,
    await format(toPage(readResults()), { parser: 'markdown', proseWrap: 'preserve' }),
  );
}

/** The lines of a board as one Markdown table, for a terminal. */
export function toTable(results: readonly Result[]): string {
  const lines = Object.keys(ROWS).flatMap((row) => linesOf(row as Row, results));
  return [
    'row | what | tried | survived | figure | target | seed | runs in',
    '--|--|--:|--:|--|--|--|--',
    ...lines,
  ]
    .map((line) => `| ${line} |`)
    .join('\n');
}

function readResults(): Result[] {
  return readdirSync(RESULTS)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => readResult(new URL(file, RESULTS)));
}

function readResult(file: URL): Result {
  return v.parse(Result, JSON.parse(readFileSync(file, 'utf8')));
}

/** One for each suite of a row, the largest first; one that says where the figure is when there is none. */
function linesOf(row: Row, results: readonly Result[]): string[] {
  const measured = results.flatMap((result) =>
    result.counts.filter((count) => count.row === row).map((count) => ({ ...result, count })),
  );
  if (measured.length === 0) {
    return [`${row} | ${ROWS[row]} | | | | | | ${ELSEWHERE[row] ?? '**not measured yet**'}`];
  }
  return measured
    .toSorted((a, b) => b.count.tried - a.count.tried)
    .map(({ count, command }) =>
      [
        row,
        `${ROWS[row]}: ${count.suite}`,
        formatCount(count.tried),
        formatCount(count.survived),
        count.figure ?? '',
        count.target,
        count.seed ?? '',
        [`\`${command}\``, count.runsIn ?? (command === SCORE ? 'npm test' : '')]
          .filter(Boolean)
          .join(', '),
      ].join(' | '),
    );
}

function toPage(results: readonly Result[]): string {
  const counts = results.flatMap((result) => result.counts);
  const measured = new Set(counts.map(({ row }) => row)).size;
  return `# The board: what was tried against a guest look-up, and what survived

Written by the commands that it names, from their last results in [results/](results/). ${formatCount(sum(counts, 'tried'))} cases, ${formatCount(sum(counts, 'survived'))} survived; ${measured} of ${Object.keys(ROWS).length} rows measured. \`VITE_SEED=… npm run score\` repeats a run with the seed of its line. Files that have a page of their own: [the matrix of outages](outages.md), [mutants](mutants.md), [ASVS 5.0](../../docs/asvs.md).

${toTable(results)}
`;
}

function sum(counts: readonly CaseCount[], key: 'tried' | 'survived'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
