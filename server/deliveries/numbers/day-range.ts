import { addDays } from '../../core/dates/business-days.ts';
import { DAY } from '../../core/dates/durations.ts';
import { toDate } from '../../core/dates/zone-clock.ts';
import type { DayRange } from '../../ports/daily-counts.ts';

/** A part of the past that is compared with the one before it. */
export type Period = 'last_7' | 'last_30' | 'last_90' | 'this_month' | 'last_month';

/** For how many days numbers are kept: this month, and the same one of last year. */
const DAYS_KEPT = 400;

/** The first day whose numbers are still kept. Clocks differ by a day, which does not matter here. */
export function firstDayKept(now: Date): string {
  return toDate(Math.floor(now.getTime() / DAY) - DAYS_KEPT);
}

/** The days of a period, and those that it is compared with. */
export interface ComparedDays {
  now: DayRange;
  before: DayRange;
}

/** @param today - A calendar date on the shop's clock. It is not over, so only `this_month` has it. */
export function daysOf(period: Period, today: string): ComparedDays {
  return RANGES[period](today);
}

const RANGES: Readonly<Record<Period, (today: string) => ComparedDays>> = {
  last_7: (today) => lastDays(7, today),
  last_30: (today) => lastDays(30, today),
  last_90: (today) => lastDays(90, today),
  this_month(today) {
    const before = monthBefore(today);
    const sameDay = `${before.from.slice(0, MONTH_LENGTH)}${today.slice(MONTH_LENGTH)}`;
    return {
      now: { from: firstOfMonth(today), to: today },
      // A shorter month ends earlier.
      before: { from: before.from, to: sameDay < before.to ? sameDay : before.to },
    };
  },
  last_month(today) {
    const now = monthBefore(today);
    return { now, before: monthBefore(now.from) };
  },
};

const MONTH_LENGTH = '2026-11'.length;

function lastDays(count: number, today: string): ComparedDays {
  const from = addDays(today, -count);
  return {
    now: { from, to: addDays(today, -1) },
    before: { from: addDays(from, -count), to: addDays(from, -1) },
  };
}

function monthBefore(day: string): DayRange {
  const to = addDays(firstOfMonth(day), -1);
  return { from: firstOfMonth(to), to };
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, MONTH_LENGTH)}-01`;
}
