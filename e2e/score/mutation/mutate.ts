/**
 * `npm run mutate` changes the code of guest access, the verifiers and the tokens in every small way that Stryker knows,
 * one at a time, and counts the changes that no test notices. It takes hours, so it keeps the result of each file
 * in `mutants.json`, and skips a file that has not changed since, nor its tests. `npm run mutate passes` does the
 * files with that name. `mutants.md` is the table.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import * as v from 'valibot';
import { writeBoard } from '../write-board.ts';
import { MUTATED } from './mutated-files.ts';
import { installStryker, mutate, type Mutant } from './stryker.ts';

const KEPT = fileURLToPath(new URL('mutants.json', import.meta.url));
const TABLE = fileURLToPath(new URL('../mutants.md', import.meta.url));

/** The share of mutants that tests have to notice. */
const TARGET = 0.95;

/** What was found out about one file. */
const FileResult = v.object({
  /** Of the file and its tests. */
  hash: v.string(),
  noticed: v.number(),
  /** `line mutator: replacement`, first line first. */
  unnoticed: v.array(v.string()),
});
type FileResult = v.InferOutput<typeof FileResult>;

const kept = v.parse(v.record(v.string(), FileResult), readKept());
const names = argv.slice(2);
installStryker();
for (const { files, tests } of MUTATED) {
  const testFiles = tests
    .flatMap((pattern) => globSync(pattern))
    .filter((file) => !file.includes('.fuzz.'))
    .toSorted();
  for (const file of globSync(files).filter(isProduct).toSorted()) {
    if (names.length > 0 && !names.some((name) => file.includes(name))) continue;
    const hash = hashOf([file, ...testFiles]);
    if (kept[file]?.hash === hash) continue;
    kept[file] = toResult(hash, mutate(file, testFiles));
    await write();
  }
}
await write();

function readKept(): unknown {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8'));
  } catch {
    return {};
  }
}

function isProduct(file: string): boolean {
  return !/\.(?:test|fixtures|battery)\.ts$/.test(file);
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('base64url').slice(0, 16);
}

/** A mutant in code that no test runs is unnoticed as well; one that does not compile or was ignored is no mutant. */
function toResult(hash: string, mutants: readonly Mutant[]): FileResult {
  const unnoticed = mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location, mutatorName, replacement }) => ({
      line: location.start.line,
      text: `${location.start.line} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 60)}`,
    }))
    .toSorted((a, b) => a.line - b.line);
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  return { hash, noticed: noticed.length, unnoticed: unnoticed.map(({ text }) => text) };
}

async function write(): Promise<void> {
  writeFileSync(KEPT, await format(JSON.stringify(kept), { parser: 'json' }));
  const files = Object.entries(kept).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const noticed = files.reduce((sum, [, one]) => sum + one.noticed, 0);
  const tried = files.reduce((sum, [, one]) => sum + one.noticed + one.unnoticed.length, 0);
  const lines = files.map(
    ([file, one]) =>
      `| \`${file}\` | ${one.noticed + one.unnoticed.length} | ${one.noticed} | ${percent(one.noticed, one.noticed + one.unnoticed.length)} |`,
  );
  const page = `# Mutants that tests notice

Written by \`npm run mutate\`, which keeps what it found in [mutation/mutants.json](mutation/mutants.json), the unnoticed ones with it. ${noticed} of ${tried}: ${percent(noticed, tried)}; at least ${TARGET * 100} % is wanted.

| file | mutants | noticed | score |
| -- | --: | --: | --: |
${lines.join('\n')}
`;
  writeFileSync(TABLE, await format(page, { parser: 'markdown' }));
  await writeBoard('mutate', {
    command: 'npm run mutate',
    counts: [
      {
        row: 'D6',
        suite: `mutants of ${files.length} files`,
        tried,
        survived: noticed,
        target: `≥ ${TARGET * 100} % noticed`,
        figure: percent(noticed, tried),
      },
    ],
  });
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
