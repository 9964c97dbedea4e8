/**
 * `npm run score` runs every test that counts its cases, with all of them, prints the board, and writes it to
 * `board.md` when all tests passed. A test adds its line by `countCases` or `tryCases` (`count-cases.fixtures.ts`).
 * `npm run score app-proxy` runs the files with that name only, and leaves the other lines as they are.
 */
import { globSync, readFileSync } from 'node:fs';
import { argv, env, exit } from 'node:process';
import type { Result } from './case-count.ts';
import { runVitest } from './run-vitest.ts';
import { readSeed } from './seed.ts';
import { toTable, writeBoard } from './write-board.ts';

/** Minutes that the whole of it may take on two cores. */
const LIMIT = 60;

/** Milliseconds: a million cases take minutes. */
const SUITE_TIMEOUT = 20 * 60_000;

const names = argv.slice(2);
const seed = readSeed(env);
const files = globSync('{server,widget,e2e}/**/*.test.{ts,tsx}')
  .filter((file) => /countCases|tryCases|storesBattery/.test(readFileSync(file, 'utf8')))
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
const begun = performance.now();
const { status, counts, durations } = runVitest([...files, `--testTimeout=${SUITE_TIMEOUT}`], seed);
const result: Result = { command: 'npm run score', counts };
console.log(`\nSeed ${seed}\n\n${toTable([result])}\n\n${toTimes()}`);
if (status === 0) await writeBoard('score', result, names.length === 0);
exit(status);

/** How long each line took, the longest first, and all of them, of which several run at once. */
function toTimes(): string {
  const minutes = (performance.now() - begun) / 60_000;
  return [
    ...counts
      .map(({ row, suite }, nth) => ({ row, suite, seconds: (durations[nth] ?? 0) / 1_000 }))
      .toSorted((a, b) => b.seconds - a.seconds)
      .map(({ row, suite, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${row}  ${suite}`),
    `${minutes.toFixed(1).padStart(8)} minutes in all (at most ${LIMIT})`,
  ].join('\n');
}
