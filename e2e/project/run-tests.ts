/**
 * `npm test`: everything, cheapest first; stops at the first step that fails, and ends with a count.
 * `npm run test:full` (`--full`): generated orders at full count, and axe in every state.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A step of its own name in `package.json`, or a program with its words. */
interface Step {
  title: string;
  command: string[];
  /** Reads the step's report, where it counts tests. */
  count?: () => Counts;
}

const full = argv.includes('--full');
const reports = mkdtempSync(join(tmpdir(), 'reports-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

const steps: Step[] = [
  { title: 'Build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { title: 'Lint', command: ['npm', 'run', 'lint'] },
  { title: 'Types', command: ['npm', 'run', 'typecheck'] },
  { title: 'Browser', command: ['node', 'e2e/fixtures/ensure-browser.ts'] },
  {
    title: 'Unit and component tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${unitReport}`,
      ...(full ? ['--mode', 'full', '--testTimeout=1200000'] : []),
    ],
    count: countVitest,
  },
  {
    title: 'Stories in a real browser',
    command: ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
    count: countPlaywright,
  },
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
let broken: string | null = null;
for (const { title, command, count } of steps) {
  console.log(`\n── ${title}`);
  const [program = '', ...words] = command;
  const { status } = spawnSync(program, words, {
    stdio: 'inherit',
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport, ...(full && { FULL: '1' }) },
  });
  if (count) add(count());
  if (status !== 0) {
    broken = title;
    break;
  }
}

if (broken) console.log(`\nStopped at: ${broken}`);
const { passed, failed, skipped } = total;
console.log(
  `\n${passed} passed, ${broken ? Math.max(1, failed) : failed} failed, ${skipped} skipped`,
);
exit(broken ? 1 : 0);

function add(counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

function countVitest(): Counts {
  const report = read(unitReport);
  return {
    passed: numberIn(report, 'numPassedTests'),
    failed: numberIn(report, 'numFailedTests'),
    skipped: numberIn(report, 'numPendingTests'),
  };
}

function countPlaywright(): Counts {
  const stats = read(e2eReport)['stats'];
  const known = isRecord(stats) ? stats : {};
  return {
    passed: numberIn(known, 'expected') + numberIn(known, 'flaky'),
    failed: numberIn(known, 'unexpected'),
    skipped: numberIn(known, 'skipped'),
  };
}

function read(file: string): Record<string, unknown> {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(report) ? report : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function numberIn(record: Record<string, unknown>, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
}
