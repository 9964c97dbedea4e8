import { correctionsFor } from './date-corrections.ts';
import { memoize } from './memoize.ts';
import { DAY, MINUTE } from './durations.ts';
import { MAX_DAYS } from './zone-clock.ts';

/**
 * Writes local dates and times in one language. Days, and the milliseconds of a local time, are counted
 * from the beginning of 1970 on the local clock. Every function throws a RangeError for NaN.
 */
export interface LocalTimeTexts {
  /** `12 November`; with the year where it is not this one. */
  day(day: number): string;
  /** `Thursday 26 November`. */
  weekday(day: number): string;
  /** `Wed 25 Nov`. */
  shortDay(day: number): string;
  /** `Wed 25 Nov, 08:12`. */
  dayTime(localTime: number): string;
  /** `14:05`. */
  time(localTime: number): string;
}

const LONG_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
const SHORT_DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

const MINUTES_OF_DAY = 24 * 60;
const NOON = 12 * 60;

/**
 * `Intl` formats each day once and each minute of the day once, and the two texts are joined as it would
 * join them. A call of `Intl` costs a microsecond or two, a thousandth of all that a large order may take:
 * docs/decisions/0014-dates.md. Tests compare the texts with those of `Intl` in some forty languages, but for
 * what `date-corrections.ts` writes otherwise.
 *
 * @param locale - A canonical BCP 47 tag.
 * @param thisYear - The year that is not written out.
 * @throws {RangeError} for a locale that does not exist.
 */
export function createLocalTimeTexts(locale: string, thisYear: number): LocalTimeTexts {
  const corrections = correctionsFor(locale);
  const timeOfDay = timeStyle(locale);
  const timeFormat = new Intl.DateTimeFormat(locale, { ...timeOfDay, timeZone: 'UTC' });
  const timeAt = memoize(MINUTES_OF_DAY, (minute: number) => timeFormat.format(minute * MINUTE));
  const dayTimeFormat = formatFor({ ...SHORT_DAY, ...timeOfDay });
  const firstDay = Date.UTC(thisYear, 0, 1) / DAY;
  const lastDay = Date.UTC(thisYear + 1, 0, 1) / DAY - 1;

  /** The formatter for a day, with or without its year; each is constructed at its first use, which takes long. */
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

  function dayWriter(
    style: Intl.DateTimeFormatOptions,
    correct: (text: string) => string,
  ): (day: number) => string {
    const format = formatFor(style);
    return memoize(MAX_DAYS, (day) => correct(format(day).format(day * DAY)));
  }

  /** The text before and after the time on a day; `null` where the time cannot be exchanged in this language. */
  const aroundTime = memoize(MAX_DAYS, (day: number): AroundTime | null => {
    const format = dayTimeFormat(day);
    const around = cutOut(timeAt(NOON), format.format(day * DAY + NOON * MINUTE));
    if (!around || !isJoined(around, day, format)) return null;
    return { ...around, before: corrections.date(around.before) };
  });

  /** Whether `Intl` writes every time of a day so; compared once per formatter. */
  const joined = new Map<Intl.DateTimeFormat, boolean>();
  function isJoined(
    { before, after }: AroundTime,
    day: number,
    format: Intl.DateTimeFormat,
  ): boolean {
    const known = joined.get(format);
    if (known !== undefined) return known;
    let isSame = true;
    for (let minute = 0; minute < MINUTES_OF_DAY; minute += 59) {
      const written = format.format(day * DAY + minute * MINUTE);
      isSame &&= written === before + timeAt(minute) + after;
    }
    joined.set(format, isSame);
    return isSame;
  }

  return {
    day: dayWriter(LONG_DAY, corrections.date),
    weekday: dayWriter({ weekday: corrections.weekday, ...LONG_DAY }, corrections.weekdayDate),
    shortDay: dayWriter(SHORT_DAY, corrections.date),
    dayTime(localTime) {
      const day = Math.floor(localTime / DAY);
      const around = aroundTime(day);
      if (!around) return dayTimeFormat(day).format(localTime);
      return around.before + timeAt(minuteOfDay(localTime)) + around.after;
    },
    time: (localTime) => timeAt(minuteOfDay(localTime)),
  };
}

interface AroundTime {
  before: string;
  after: string;
}

/** The text around a time; `null` unless the time stands in the text once. */
function cutOut(time: string, text: string): AroundTime | null {
  const [before, after, ...more] = text.split(time);
  return before === undefined || after === undefined || more.length > 0 ? null : { before, after };
}

function minuteOfDay(localTime: number): number {
  return Math.floor(localTime / MINUTE) - Math.floor(localTime / DAY) * MINUTES_OF_DAY;
}

/** `08:12` where hours are counted to 24, `8:12 AM` where they are counted to 12. */
function timeStyle(locale: string): Intl.DateTimeFormatOptions {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const has12Hours = hourCycle === 'h11' || hourCycle === 'h12';
  return { hour: has12Hours ? 'numeric' : '2-digit', minute: '2-digit' };
}
