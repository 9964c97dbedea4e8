import { DAY } from './durations.ts';
import { DATE_LENGTH } from './iso-8601.ts';

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** On which days somebody works. */
export interface WorkCalendar {
  /** At least one. */
  workingDays: readonly Weekday[];
  /** Calendar dates on which nobody works, each once. */
  closedOn: readonly string[];
}

/** The calendar of what shoppers are told: the holidays of a carrier or a shop are not known there. */
export const MONDAY_TO_FRIDAY: WorkCalendar = { workingDays: [1, 2, 3, 4, 5], closedOn: [] };

/** Business days after `earlier`, up to and with `later`; both calendar dates. */
export function businessDaysBetween(
  earlier: string,
  later: string,
  { workingDays, closedOn }: WorkCalendar = MONDAY_TO_FRIDAY,
): number {
  const until = (date: string): number => workdaysUntil(Date.parse(date) / DAY, workingDays);
  const closed = closedOn.filter(
    (date) => date > earlier && date <= later && isWorkday(Date.parse(date), workingDays),
  );
  return Math.max(0, until(later) - until(earlier) - closed.length);
}

/** The calendar date so many business days after another one. */
export function addBusinessDays(
  from: string,
  days: number,
  { workingDays, closedOn }: WorkCalendar = MONDAY_TO_FRIDAY,
): string {
  let day = Date.parse(from);
  for (let left = days; left > 0;) {
    day += DAY;
    if (isWorkday(day, workingDays) && !closedOn.includes(toDate(day))) left -= 1;
  }
  return toDate(day);
}

/** The calendar date so many days after another one. */
export function addDays(from: string, days: number): string {
  return toDate(Date.parse(from) + days * DAY);
}

function toDate(at: number): string {
  return new Date(at).toISOString().slice(0, DATE_LENGTH);
}

const DAYS_A_WEEK = 7;

/** 29 December 1969 was a Monday. */
const MONDAY_BEFORE_1970 = 3;

function isWorkday(at: number, workingDays: readonly number[]): boolean {
  const weekday = new Date(at).getUTCDay();
  return workingDays.includes(weekday === 0 ? DAYS_A_WEEK : weekday);
}

/** Of the days since Monday 29 December 1969, that one and `day` included. */
function workdaysUntil(day: number, workingDays: readonly number[]): number {
  const sinceMonday = Math.floor(day) + MONDAY_BEFORE_1970;
  const weeks = Math.floor(sinceMonday / DAYS_A_WEEK);
  const weekday = sinceMonday - weeks * DAYS_A_WEEK + 1;
  return weeks * workingDays.length + workingDays.filter((one) => one <= weekday).length;
}
