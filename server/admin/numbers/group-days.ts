import type { DayNumbers, DeliveryNumbers } from './numbers-contract.ts';

/** What happened on a day, or in a week. */
export interface DayGroup extends DeliveryNumbers {
  from: string;
  to: string;
}

/** Days that are shown each by itself: a month. */
const MOST_DAYS = 31;
const WEEK = 7;

/** The days of a period; of a longer one its weeks, counted from its end, so that only the first can be a part of one. */
export function groupDays(days: readonly DayNumbers[]): DayGroup[] {
  const size = days.length > MOST_DAYS ? WEEK : 1;
  const first = days.length % size || size;
  const groups: DayGroup[] = [];
  for (let end = first; end <= days.length; end += size) {
    const [from, ...others] = days.slice(Math.max(0, end - size), end);
    if (!from) continue;
    groups.push(
      others.reduce<DayGroup>(
        (sum, one) => ({
          from: sum.from,
          to: one.day,
          shipped: sum.shipped + one.shipped,
          delivered: sum.delivered + one.delivered,
          onTime: sum.onTime + one.onTime,
          late: sum.late + one.late,
        }),
        { ...from, from: from.day, to: from.day },
      ),
    );
  }
  return groups;
}
