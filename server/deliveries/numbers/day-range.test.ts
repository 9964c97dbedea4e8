import { describe, expect, it } from 'vitest';
import { daysOf, firstDayKept, type Period } from './day-range.ts';

describe('a period, and the one before it', () => {
  it.each<[Period, today: string, now: string, before: string]>([
    ['last_7', '2026-11-25', '2026-11-18..2026-11-24', '2026-11-11..2026-11-17'],
    ['last_30', '2026-03-01', '2026-01-30..2026-02-28', '2025-12-31..2026-01-29'],
    ['last_90', '2026-11-25', '2026-08-27..2026-11-24', '2026-05-29..2026-08-26'],
    ['this_month', '2026-11-25', '2026-11-01..2026-11-25', '2026-10-01..2026-10-25'],
    ['this_month', '2026-03-31', '2026-03-01..2026-03-31', '2026-02-01..2026-02-28'],
    ['this_month', '2026-01-01', '2026-01-01..2026-01-01', '2025-12-01..2025-12-01'],
    ['last_month', '2026-01-15', '2025-12-01..2025-12-31', '2025-11-01..2025-11-30'],
    ['last_month', '2028-03-31', '2028-02-01..2028-02-29', '2028-01-01..2028-01-31'],
  ])('%s on %s is %s, after %s', (period, today, ...ranges) => {
    const { now, before } = daysOf(period, today);
    expect([now, before].map(({ from, to }) => `${from}..${to}`)).toEqual(ranges);
  });

  it('is kept for longer than a year', () => {
    expect(firstDayKept(new Date('2026-11-25T13:00:00Z'))).toBe('2025-10-21');
  });
});
