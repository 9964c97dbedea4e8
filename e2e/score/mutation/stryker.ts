import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import * as v from 'valibot';

/** https://stryker-mutator.io/docs/stryker-js/introduction/ */
const VERSION = '9.6.1';

/** Outside of package.json: 170 packages that only this command needs. */
const HOME = resolve('node_modules/.cache/stryker');

const RUNNER = 'node_modules/@stryker-mutator/vitest-runner';

/** The share of generated cases that a test tries on each mutant. */
const SHARE = '0.02';

/** The parts of Stryker's report that are read here. https://github.com/stryker-mutator/mutation-testing-elements */
const Report = v.object({
  files: v.record(
    v.string(),
    v.object({
      mutants: v.array(
        v.object({
          mutatorName: v.string(),
          replacement: v.optional(v.string(), ''),
          status: v.string(),
          location: v.object({ start: v.object({ line: v.number(), column: v.number() }) }),
        }),
      ),
    }),
  ),
});

export type Mutant = v.InferOutput<typeof Report>['files'][string]['mutants'][number];

/** Stryker and its runner for Vitest, with the Vitest and the TypeScript of the project. */
export function installStryker(): void {
  if (existsSync(join(HOME, 'node_modules/@stryker-mutator/core'))) return;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, 'package.json'), '{ "private": true }');
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', HOME, '--legacy-peer-deps', '--no-audit', '--no-fund', ...packages],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('Stryker could not be installed');
  nameTestsAsVitest5();
  for (const name of ['vitest', 'typescript']) {
    symlinkSync(resolve('node_modules', name), join(HOME, 'node_modules', name));
  }
}

/**
 * Since version 5, Vitest matches a pattern against `suite > test`; the runner joins the names by spaces. Its pattern
 * then fits no test in a suite, no test is run, and every mutant seems to survive.
 */
function nameTestsAsVitest5(): void {
  const file = join(HOME, RUNNER, 'dist/src/vitest-test-runner.js');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    'escapeRegExp(name)',
    "escapeRegExp(name).replaceAll(' ', '(?: > | )')",
  );
  if (after === before) throw new Error('the runner of Stryker has changed');
  writeFileSync(file, after);
}

/** Tries every mutant of one file. @throws when the tests do not pass without one. */
export function mutate(file: string, tests: readonly string[]): Mutant[] {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const report = join(folder, 'report.json');
  const config = join(folder, 'stryker.json');
  const options = {
    mutate: [file],
    testRunner: 'vitest',
    plugins: [join(HOME, RUNNER, 'dist/src/index.js')],
    vitest: { configFile: 'e2e/score/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    checkers: [],
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: report },
    tempDirName: join(folder, 'sandbox'),
    // Of the project, the tests need only the code.
    ignorePatterns: ['docs', 'dist', 'test-results', 'theme-extension/assets', 'e2e/specs'],
    allowConsoleColors: false,
  };
  writeFileSync(config, JSON.stringify(options));
  const { status } = spawnSync(
    execPath,
    [join(HOME, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config],
    {
      stdio: 'inherit',
      env: { ...env, MUTATION_TESTS: tests.join(','), VITE_SHARE: SHARE, VITE_SEED: '1' },
    },
  );
  if (status !== 0) throw new Error(`Stryker failed for ${file}`);
  const { files } = v.parse(Report, JSON.parse(readFileSync(report, 'utf8')));
  rmSync(folder, { recursive: true });
  return Object.values(files).flatMap(({ mutants }) => mutants);
}
