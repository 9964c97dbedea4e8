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

/**
 * Milliseconds that the tests of a mutant may take longer than without it: on a busy machine a short time would count
 * mutants as noticed that no test notices.
 */
const TIMEOUT = 30_000;

/** The share of generated cases that a test tries on each mutant. */
const SHARE = '0.02';

/** Both begin at 1. */
const Position = v.object({ line: v.number(), column: v.number() });

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
          location: v.object({ start: Position, end: Position }),
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
  repairRunner();
  for (const name of ['vitest', 'typescript']) {
    symlinkSync(resolve('node_modules', name), join(HOME, 'node_modules', name));
  }
}

/** What is changed in the code of the runner: from what to what. */
const REPAIRS = [
  // Since version 5, Vitest matches a pattern against `suite > test`; the runner joins the names by spaces. Its pattern
  // then fits no test in a suite, no test is run, and every mutant seems to survive.
  ['escapeRegExp(name)', "escapeRegExp(name).replaceAll(' ', '(?: > | )')"],
  // A mutant with which a file of tests cannot even be loaded fails no test, and seems to survive.
  [
    'if (!failure && this.ctx.state.errorsSet.size > 0) {',
    `const broken = this.ctx.state.getFiles().find((file) => file.result?.state === 'fail');
        if (!failure && broken) {
            failure = true;
            const failureMessage = 'the file was not loaded';
            testResults.push({ id: testIds[0] ?? broken.name, name: broken.name, status: TestStatus.Failed, failureMessage, timeSpentMs: 0 });
        }
        if (!failure && this.ctx.state.errorsSet.size > 0) {`,
  ],
] as const;

function repairRunner(): void {
  const file = join(HOME, RUNNER, 'dist/src/vitest-test-runner.js');
  let code = readFileSync(file, 'utf8');
  for (const [from, to] of REPAIRS) {
    if (!code.includes(from)) throw new Error('the runner of Stryker has changed');
    code = code.replace(from, () => to);
  }
  writeFileSync(file, code);
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
    timeoutMS: TIMEOUT,
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
