import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const SCRIPT = fileURLToPath(new URL('print-counts.ts', import.meta.url));

const VITEST = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1 };
const PLAYWRIGHT = { stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 } };

/** Runs the script over reports with these texts, and returns the line that it prints. */
function printCounts(
  reports: Readonly<Record<string, unknown>>,
  ...options: string[]
): { status: number | null; line: string } {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, report] of Object.entries(reports)) {
    const text = typeof report === 'string' ? report : JSON.stringify(report);
    writeFileSync(join(folder, `${name}.json`), text);
  }
  const { status, stdout } = spawnSync(execPath, [SCRIPT, folder, ...options], {
    encoding: 'utf8',
  });
  return { status, line: stdout.trim() };
}

it('adds up what Vitest and Playwright have counted', () => {
  expect(printCounts({ vitest: VITEST, playwright: PLAYWRIGHT })).toEqual({
    status: 0,
    line: '11 passed, 0 failed, 3 skipped',
  });
});

it.each([
  ['the linter', {}, '0 passed, 1 failed, 0 skipped'],
  ['Vitest', { vitest: { ...VITEST, numFailedTests: 2 } }, '7 passed, 2 failed, 1 skipped'],
  ['Vitest, which wrote half a report', { vitest: '{"num' }, '0 passed, 1 failed, 0 skipped'],
  [
    'Playwright, though no test of it failed',
    { vitest: VITEST, playwright: PLAYWRIGHT },
    '11 passed, 1 failed, 3 skipped',
  ],
])('counts at least one failure after a failure of %s', (_, reports, line) => {
  expect(printCounts(reports, '--failed')).toEqual({ status: 1, line });
});

it('fails, and counts nothing, where every step passed and a report is missing', () => {
  expect(printCounts({ vitest: VITEST })).toEqual({ status: 1, line: '' });
});

it('fails where every step passed and a report has a failure', () => {
  const reports = { vitest: { ...VITEST, numFailedTests: 1 }, playwright: PLAYWRIGHT };
  expect(printCounts(reports)).toEqual({ status: 1, line: '11 passed, 1 failed, 3 skipped' });
});
