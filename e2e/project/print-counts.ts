/**
 * `node print-counts.ts test-results` prints the last line of `npm test`: `N passed, N failed, N skipped`, added up from the reports of Vitest
 * and Playwright. The first step of `npm test` deletes both reports, so that neither is of an earlier run.
 *
 * `--failed` means that a step failed: a step that ran no test, such as the linter, then counts as one
 * failure, and a test runner that was never started counts as nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import * as v from 'valibot';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** https://vitest.dev/guide/reporters.html#json-reporter */
const VitestReport = v.pipe(
  v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number() }),
  v.transform(({ numPassedTests, numFailedTests, numPendingTests }): Counts => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  })),
);

/** https://playwright.dev/docs/api/class-testreport */
const PlaywrightReport = v.pipe(
  v.object({
    stats: v.object({
      expected: v.number(),
      flaky: v.number(),
      unexpected: v.number(),
      skipped: v.number(),
    }),
  }),
  v.transform(({ stats }): Counts => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  })),
);

const [folder = '', option] = argv.slice(2);
const hasFailedStep = option === '--failed';
const reports = [
  readReport('vitest.json', VitestReport),
  readReport('playwright.json', PlaywrightReport),
];
const known = reports.filter((counts) => counts !== null);
const total = known.reduce(
  (sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }),
  { passed: 0, failed: 0, skipped: 0 },
);

if (!hasFailedStep && known.length < reports.length) {
  console.error('A report of Vitest or of Playwright is missing, although every step passed.');
  exit(1);
}
const failed = hasFailedStep ? Math.max(1, total.failed) : total.failed;
console.log(`\n${total.passed} passed, ${failed} failed, ${total.skipped} skipped`);
exit(failed > 0 ? 1 : 0);

/** `null` where there is no such report, or where its writer was stopped before it was whole. */
function readReport(name: string, schema: v.GenericSchema<unknown, Counts>): Counts | null {
  try {
    return v.parse(schema, JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } catch {
    return null;
  }
}
