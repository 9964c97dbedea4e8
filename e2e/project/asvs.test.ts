import { expect, it } from 'vitest';
import { countCases } from '../score/count-cases.fixtures.ts';
import { localLinks, readDocument } from './read-documents.fixtures.ts';

/** Requirements of ASVS 5.0.0, by level: https://github.com/OWASP/ASVS/tree/v5.0.0 */
const REQUIREMENTS = { 1: 70, 2: 183 };

const STATUSES = ['held', 'host', 'not applicable', 'open'] as const;

/** The table of `docs/asvs.md`. That its links lead somewhere, `documents.test.ts` checks. */
const rows = readDocument('docs/asvs.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^\d+\.\d+\.\d+$/.test(number))
  .map(([, number = '', level = '', , status = '', where = '']) => ({
    number,
    level: Number(level),
    status,
    where,
  }));

it('has every requirement of levels 1 and 2 once, each with its place or a reason', ({ task }) => {
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  for (const [level, count] of Object.entries(REQUIREMENTS)) {
    expect(rows.filter((row) => row.level === Number(level))).toHaveLength(count);
  }
  for (const { number, status, where } of rows) {
    expect(STATUSES, number).toContain(status);
    if (status === 'held') expect(localLinks(where).length, number).toBeGreaterThan(0);
    else expect(where, number).not.toBe('');
  }
  const parts = STATUSES.map(
    (status) => `${rows.filter((row) => row.status === status).length} ${status}`,
  );
  countCases(task, {
    row: 'D7',
    suite: 'requirements of levels 1 and 2, in docs/asvs.md',
    target: 'each with a test, a document or a reason',
    tried: rows.length,
    survived: rows.length,
    figure: parts.join(', '),
  });
});
