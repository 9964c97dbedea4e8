import { expect, it } from 'vitest';
import { datesIn, toRanges } from './closed-ranges.ts';

it('days in a row are one range, across months and years', () => {
  const dates = ['2026-02-28', '2026-03-01', '2026-05-05', '2026-12-31', '2027-01-01'];
  expect(toRanges(dates)).toEqual([
    { from: '2026-02-28', to: '2026-03-01' },
    { from: '2026-05-05', to: '2026-05-05' },
    { from: '2026-12-31', to: '2027-01-01' },
  ]);
  expect(toRanges([])).toEqual([]);
});

it('a range has its days, up to so many', () => {
  expect(datesIn({ from: '2026-12-31', to: '2027-01-02' }, 9)).toEqual([
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ]);
  expect(datesIn({ from: '2026-12-24', to: '2126-12-24' }, 3)).toHaveLength(3);
  expect(datesIn({ from: '2026-12-24', to: '2026-12-23' }, 3)).toEqual([]);
});
