import { expect, it } from 'vitest';
import { groupDays } from './group-days.ts';
import type { DayNumbers } from './numbers-contract.ts';

function daysOf(count: number): DayNumbers[] {
  return Array.from({ length: count }, (_, index) => ({
    day: `day ${index + 1}`,
    shipped: 1,
    delivered: 2,
    onTime: 3,
    late: 4,
  }));
}

it('shows each day of a month, and the weeks of more, of which only the first is not whole', () => {
  expect(groupDays(daysOf(31))).toHaveLength(31);
  const weeks = groupDays(daysOf(90));
  expect(weeks).toHaveLength(13);
  expect(weeks[0]).toEqual({
    from: 'day 1',
    to: 'day 6',
    shipped: 6,
    delivered: 12,
    onTime: 18,
    late: 24,
  });
  expect(weeks[1]).toMatchObject({ from: 'day 7', to: 'day 13', shipped: 7 });
  expect(weeks.at(-1)).toMatchObject({ from: 'day 84', to: 'day 90', shipped: 7 });
  expect(groupDays(daysOf(35))).toHaveLength(5);
  expect(groupDays([])).toEqual([]);
});
