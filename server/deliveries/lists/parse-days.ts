import { DATE_LENGTH, parseLocalTime } from '../../core/dates/iso-8601.ts';
import type { Day, DayRange } from './list-request.ts';

const BETWEEN = '..';

/** A `+` in an address is read as a space, so that one is a sign as well. */
const RELATIVE = /^[-+ ]?\d{1,4}$/;

/** Days: nobody looks further ahead or back, and every date stays one of four digits. */
const MAX_DAYS_AWAY = 3_660;

/**
 * Reads `2026-11-01..2026-11-30`, `-7..0` or `..-7`: calendar dates, or days from today.
 *
 * @returns `null` for what is no range of days, or is open at both ends.
 */
export function parseDays(text: string): DayRange | null {
  const [from, to, ...more] = text.split(BETWEEN);
  if (from === undefined || to === undefined || more.length > 0) return null;
  const ends = [from, to].map((end) => (end.trim() === '' ? null : parseDay(end)));
  const [first, last] = ends;
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  return { from: first, to: last };
}

/** @returns `undefined` for what is neither a date nor a number of days. */
function parseDay(text: string): Day | undefined {
  if (RELATIVE.test(text)) {
    const days = Number(text);
    return Math.abs(days) <= MAX_DAYS_AWAY ? days : undefined;
  }
  return text.length === DATE_LENGTH && isDate(text) ? text : undefined;
}

/** `Date.parse` reads the 31st of every month. */
function isDate(text: string): boolean {
  const at = parseLocalTime(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
