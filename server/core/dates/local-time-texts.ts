import { memoize } from './memoize.ts';
import { DAY, MINUTE } from './durations.ts';
import { MAX_DAYS } from './zone-clock.ts';

/**
 * Writes what a calendar and a clock on the wall show, in one language. Days are counted, and wall
 * times in milliseconds, from the beginning of 1970 on that wall. All throw a RangeError for NaN.
 */
export interface WallTexts {
  /** `12 November`; with the year where it is not this one. */
  day(day: number): string;
  /** `Thursday 26 November`. */
  weekday(day: number): string;
  /** `Wed 25 Nov`. */
  shortDay(day: number): string;
  /** `Wed 25 Nov, 08:12`. */
  dayTime(wall: number): string;
  /** `14:05`. */
  time(wall: number): string;
}

const LONG_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long', ...LONG_DAY };
const SHORT_DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

const MINUTES_OF_DAY = 24 * 60;
const NOON = 12 * 60;

/**
 * A formatter costs a microsecond or two a call, a thousandth of all that a large order may take.
 * So `Intl` writes each day once and each minute of the day once, and the two are put together
 * as it would have it: tests compare the two in some forty languages.
 *
 * @param locale - A canonical BCP 47 tag.
 * @param thisYear - The year that is not written out.
 * @throws {RangeError} for a locale that does not exist.
 */
export function createWallTexts(locale: string, thisYear: number): WallTexts {
  const timeOfDay = timeStyle(locale);
  const timeFormat = new Intl.DateTimeFormat(locale, { ...timeOfDay, timeZone: 'UTC' });
  const timeAt = memoize(MINUTES_OF_DAY, (minute: number) => timeFormat.format(minute * MINUTE));
  const dayTimeFormat = formatFor({ ...SHORT_DAY, ...timeOfDay });
  const firstDay = Date.UTC(thisYear, 0, 1) / DAY;
  const lastDay = Date.UTC(thisYear + 1, 0, 1) / DAY - 1;

  /** The formatter for a day, with or without its year. It is dear to make, so made when asked for. */
  function formatFor(style: Intl.DateTimeFormatOptions): (day: number) => Intl.DateTimeFormat {
    let short: Intl.DateTimeFormat | undefined;
    let dated: Intl.DateTimeFormat | undefined;
    return (day) =>
      day >= firstDay && day <= lastDay
        ? (short ??= new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }))
        : (dated ??= new Intl.DateTimeFormat(locale, {
            ...style,
            year: 'numeric',
            timeZone: 'UTC',
          }));
  }

  function dayWriter(style: Intl.DateTimeFormatOptions): (day: number) => string {
    const format = formatFor(style);
    return memoize(MAX_DAYS, (day) => format(day).format(day * DAY));
  }

  /** What stands around the time on a day; `null` where no time can be put in between. */
  const aroundTime = memoize(MAX_DAYS, (day: number): AroundTime | null => {
    const format = dayTimeFormat(day);
    const around = cutOut(timeAt(NOON), format.format(day * DAY + NOON * MINUTE));
    return around && isEveryHourPut(around, day, format) ? around : null;
  });

  /** Whether this is how a language writes the time on every day, asked once with and without a year. */
  const composed = new Map<Intl.DateTimeFormat, boolean>();
  function isEveryHourPut(
    { before, after }: AroundTime,
    day: number,
    format: Intl.DateTimeFormat,
  ): boolean {
    const known = composed.get(format);
    if (known !== undefined) return known;
    let isPut = true;
    for (let minute = 0; minute < MINUTES_OF_DAY; minute += 59) {
      const written = format.format(day * DAY + minute * MINUTE);
      isPut &&= written === before + timeAt(minute) + after;
    }
    composed.set(format, isPut);
    return isPut;
  }

  return {
    day: dayWriter(LONG_DAY),
    weekday: dayWriter(WEEKDAY),
    shortDay: dayWriter(SHORT_DAY),
    dayTime(wall) {
      const day = Math.floor(wall / DAY);
      const around = aroundTime(day);
      if (!around) return dayTimeFormat(day).format(wall);
      return around.before + timeAt(minuteOfDay(wall)) + around.after;
    },
    time: (wall) => timeAt(minuteOfDay(wall)),
  };
}

interface AroundTime {
  before: string;
  after: string;
}

/** What is around a time in a text, if it is in there once. */
function cutOut(time: string, text: string): AroundTime | null {
  const [before, after, ...more] = text.split(time);
  return before === undefined || after === undefined || more.length > 0 ? null : { before, after };
}

function minuteOfDay(wall: number): number {
  return Math.floor(wall / MINUTE) - Math.floor(wall / DAY) * MINUTES_OF_DAY;
}

/** `08:12` where the day has 24 hours, `8:12 AM` where it has twice 12. */
function timeStyle(locale: string): Intl.DateTimeFormatOptions {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const twice12 = hourCycle === 'h11' || hourCycle === 'h12';
  return { hour: twice12 ? 'numeric' : '2-digit', minute: '2-digit' };
}
