/**
 * `npm run mutate` changes the code of guest access, the verifiers and the tokens in every small way that Stryker knows,
 * one at a time, and counts the changes that no test notices. It takes hours, so it keeps the result of each file
 * in `mutants.json`, and skips a file that has not changed since, nor its tests. `npm run mutate passes` does the
 * files with that name. `mutants.md` is the table.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import * as v from 'valibot';
import { writeBoard } from '../write-board.ts';
import { isEquivalent } from './equivalent-mutants.ts';
import { MUTATED } from './mutated-files.ts';
import { installStryker, mutate, type Mutant } from './stryker.ts';
import { toUnnoticed, Unnoticed } from './unnoticed-mutant.ts';

const KEPT = fileURLToPath(new URL('mutants.json', import.meta.url));
const TABLE = fileURLToPath(new URL('../mutants.md', import.meta.url));

/** The share of mutants that tests have to notice. */
const TARGET = 0.95;

/** What was found out about one file. */
const FileResult = v.object({
  /** Of the file and its tests. */
  hash: v.string(),
  noticed: v.number(),
  /** First line first. */
  unnoticed: v.array(Unnoticed),
});
type FileResult = v.InferOutput<typeof FileResult>;

/** A line of the table. */
interface Row {
  file: string;
  tried: number;
  noticed: number;
  equivalent: number;
}

const names = argv.slice(2);
installStryker();
for (const { file, tests } of MUTATED) {
  if (names.length > 0 && !names.some((name) => file.includes(name))) continue;
  const hash = hashOf([file, ...tests]);
  if (readKept()[file]?.hash === hash) continue;
  const result = toResult(file, hash, mutate(file, tests));
  // Read again: another `npm run mutate` may have kept the result of another file meanwhile.
  await write({ ...readKept(), [file]: result });
}
await write(readKept());

function readKept(): Readonly<Record<string, FileResult>> {
  const kept: unknown = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
  return v.parse(v.record(v.string(), FileResult), kept);
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('base64url').slice(0, 16);
}

/** A mutant in code that no test runs is unnoticed as well; one that does not compile or was ignored is no mutant. */
function toResult(file: string, hash: string, mutants: readonly Mutant[]): FileResult {
  const source = readFileSync(file, 'utf8');
  const unnoticed = mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map((mutant) => toUnnoticed(mutant, source))
    .toSorted((a, b) => a.line - b.line);
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  return { hash, noticed: noticed.length, unnoticed };
}

async function write(kept: Readonly<Record<string, FileResult>>): Promise<void> {
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  const files = MUTATED.flatMap(({ file }) => {
    const result = kept[file];
    return result ? [toRow(file, result)] : [];
  }).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const noticed = files.reduce((sum, one) => sum + one.noticed, 0);
  const tried = files.reduce((sum, one) => sum + one.tried, 0);
  const equivalent = files.reduce((sum, one) => sum + one.equivalent, 0);
  const lines = files.map(
    (one) =>
      `| \`${one.file}\` | ${one.tried} | ${one.noticed} | ${percent(one.noticed, one.tried)} | ${one.equivalent || ''} |`,
  );
  const untried = MUTATED.filter(({ file }) => !kept[file]).map(({ file }) => `\`${file}\``);
  const page = `# Mutants that tests notice

Written by \`npm run mutate\`, which keeps what it found in [mutation/mutants.json](mutation/mutants.json), the unnoticed ones with it. ${noticed} of ${tried}: ${percent(noticed, tried)}; at least ${TARGET * 100} % is wanted. ${equivalent} more change nothing that anybody could notice, and are not counted: [mutation/equivalent-mutants.ts](mutation/equivalent-mutants.ts) says why of each.

| file | mutants | noticed | score | equivalent |
| -- | --: | --: | --: | --: |
${lines.join('\n')}
${untried.length > 0 ? `\nNot tried yet: ${untried.join(', ')}.\n` : ''}`;
  writeFileSync(TABLE, await format(page, { parser: 'markdown' }));
  await writeBoard('mutate', {
    command: 'npm run mutate',
    counts: [
      {
        row: 'D6',
        suite: `mutants of ${files.length} files of ${MUTATED.length}`,
        tried,
        survived: noticed,
        target: `≥ ${TARGET * 100} % noticed`,
        figure: percent(noticed, tried),
      },
    ],
  });
}

/** Equivalent mutants are neither tried nor noticed. */
function toRow(file: string, { noticed, unnoticed }: FileResult): Row {
  const equivalent = unnoticed.filter((mutant) => isEquivalent(file, mutant)).length;
  return { file, noticed, tried: noticed + unnoticed.length - equivalent, equivalent };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
