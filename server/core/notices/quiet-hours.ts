import { DAY, HOUR } from '../dates/durations.ts';
import { zoneClock } from '../dates/zone-clock.ts';

/**
 * When nobody is written to, in milliseconds of a day on their own clock: the hours in which the United States let nobody
 * be called (https://www.ecfr.gov/current/title-16/section-310.4#p-310.4(c)). No law asks it of a mail; a telephone that
 * lies beside a bed rings for both.
 */
const QUIET_HOURS = { from: 21 * HOUR, to: 8 * HOUR } as const;

/**
 * The instant itself, or the end of the quiet hours in which it is: 12 hours later at most, where a clock is put back.
 *
 * @param timeZone - An IANA name.
 * @throws {RangeError} for a zone that does not exist.
 */
export function afterQuietHours(at: Date, timeZone: string): Date {
  const clock = zoneClock(timeZone);
  const local = at.getTime() + clock.offsetAt(at.getTime());
  const midnight = Math.floor(local / DAY) * DAY;
  const time = local - midnight;
  if (time >= QUIET_HOURS.to && time < QUIET_HOURS.from) return at;
  const morning = midnight + (time >= QUIET_HOURS.from ? DAY : 0) + QUIET_HOURS.to;
  return new Date(clock.instantOf(morning));
}
