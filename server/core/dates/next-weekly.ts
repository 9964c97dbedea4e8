import { DAY, HOUR } from './durations.ts';
import type { ZoneClock } from './zone-clock.ts';

/** As ISO 8601 counts: Monday is 1, Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** An hour on some days of every week, on a shop's clock. */
export interface WeeklyTimes {
  /** At least one. */
  weekdays: readonly Weekday[];
  /** 0 to 23. */
  hour: number;
}

/** The day 0, 1970-01-01, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/** Days from the one before an instant: a day that is past there may not have begun here, and the last is a week later. */
const DAYS_TO_TRY = 10;

/**
 * The first of these times after an instant. A time that the clock skips counts when the clock has gone on by as much; of
 * one that comes twice, the first.
 */
export function nextWeekly({ weekdays, hour }: WeeklyTimes, after: Date, clock: ZoneClock): Date {
  const first = clock.dayAt(after.getTime()) - 1;
  const instants = Array.from({ length: DAYS_TO_TRY }, (_, index) => first + index)
    .filter((day) => weekdays.some((weekday) => weekday === weekdayOf(day)))
    .map((day) => clock.instantOf(day * DAY + hour * HOUR))
    .filter((instant) => instant > after.getTime());
  return new Date(Math.min(...instants));
}

/** @param day - Counted from 1970. */
function weekdayOf(day: number): number {
  return ((((day + WEEKDAY_OF_DAY_0 - 1) % 7) + 7) % 7) + 1;
}
