import { DAY } from './durations.ts';
import { DATE_LENGTH } from './iso-8601.ts';

/** Mondays to Fridays after `earlier`, up to and with `later`; both calendar dates. */
export function businessDaysBetween(earlier: string, later: string): number {
  const from = Date.parse(earlier) / DAY;
  return Math.max(0, workdaysUntil(Date.parse(later) / DAY) - workdaysUntil(from));
}

/** The calendar date so many business days after another one. */
export function addBusinessDays(from: string, days: number): string {
  let day = Date.parse(from);
  for (let left = days; left > 0;) {
    day += DAY;
    const weekday = new Date(day).getUTCDay();
    if (weekday !== SUNDAY && weekday !== SATURDAY) left -= 1;
  }
  return new Date(day).toISOString().slice(0, DATE_LENGTH);
}

/** The calendar date so many days after another one. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, DATE_LENGTH);
}

const SUNDAY = 0;
const SATURDAY = 6;

/** Of the days since Thursday 1 January 1970, that one and `day` included. */
function workdaysUntil(day: number): number {
  const sinceMonday = Math.floor(day) + 3; // 29 December 1969 was a Monday
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
}
