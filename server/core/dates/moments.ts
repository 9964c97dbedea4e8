import type { Clock, Moment } from '../../contract.ts';
import { DATE_LENGTH, isInstant, parseInstant, parseLocalTime } from './iso-8601.ts';
import { memoize } from './memoize.ts';
import { createLocalTimeTexts } from './local-time-texts.ts';
import { DAY, MINUTE } from './durations.ts';
import { createRelativeDays } from './relative-days.ts';
import { MAX_DAYS, zoneClock } from './zone-clock.ts';
import { createZoneNames } from './zone-name.ts';

/**
 * Formats moments in one language and on one clock, the answer's, as seen from one day on it, today. A moment,
 * `at`, is written in ISO 8601 and is one of three:
 *
 * - an instant, `2026-11-25T07:12:00Z` or with an offset;
 * - a calendar date, `2026-11-25`, the same day on every clock;
 * - a local time, `2026-11-25T08:12`, of a clock whose offset is not known: it is written as it is.
 *
 * @throws {RangeError} All but {@link Moments.instantOf}, for anything else.
 */
export interface Moments {
  /** The language that it writes: the beginning of its BCP 47 tag, `nl`. */
  readonly language: string;
  /**
   * `2026-11-12`: the day at an instant; the day that a local time itself names.
   *
   * @param timeZone - The IANA name of the clock whose day it is; the answer's unless given.
   */
  date(at: string, timeZone?: string | null): string;
  /** `12 November`; with the year where it is not this one. */
  day(at: string): Moment;
  /**
   * `Thursday 26 November`.
   *
   * @param timeZone - The IANA name of the clock whose day it is; the answer's unless given.
   */
  weekday(at: string, timeZone?: string | null): Moment;
  /**
   * `tomorrow, 26 November`, `today, …`, `yesterday, …`, and what else the language has a word for, as seen on the
   * answer's clock; else as {@link Moments.weekday} writes it.
   *
   * @param timeZone - The IANA name of the clock whose day it is; the answer's unless given. An instant that is no
   * later than today on the answer's clock gets the day there, where the other clock shows a later one: what has
   * happened is never called tomorrow.
   */
  relativeDay(at: string, timeZone?: string | null): Moment;
  /**
   * `Wed 25 Nov, 08:12`; of a date, `Wed 25 Nov`.
   *
   * @param timeZone - The IANA name of the clock to write an instant on. Where it shows another time than
   * the answer's clock, the text names it: `Tue 24 Nov, 18:40 (China Standard Time)` (rule O6).
   */
  dayTime(at: string, timeZone?: string | null): Moment;
  /** `14:05`. */
  time(at: string): Moment;
  clock(at: string): Clock;
  /**
   * Milliseconds since 1970; of a date, when it begins. NaN for what is none of the three.
   *
   * @param timeZone - The IANA name of the clock that a local time or a date is read on; the answer's unless given.
   */
  instantOf(at: string, timeZone?: string | null): number;
}

/** When an answer is written, and in which language and on which clock. */
export interface View {
  now: Date;
  moments: Moments;
}

/**
 * Languages that are cached, each with half a megabyte of formatters once much used: more than there are
 * locales in `date-locale.ts`, because a formatter that is dropped keeps its memory until the garbage collector, which
 * does not see it, happens to run.
 */
export const MAX_LANGUAGES = 80;

/** Around New Year two years are in use, by shops in different zones. */
const MAX_YEARS = 2;

const textsOf = memoize(MAX_YEARS, (thisYear: number) =>
  memoize(MAX_LANGUAGES, (locale: string) => createLocalTimeTexts(locale, thisYear)),
);

const relativeDaysOf = memoize(MAX_LANGUAGES, createRelativeDays);

const zoneNamesOf = createZoneNames();

const isoDate = memoize(MAX_DAYS, (day: number) =>
  new Date(day * DAY).toISOString().slice(0, DATE_LENGTH),
);

/**
 * @param locale - A canonical BCP 47 tag: of a request, one of `date-locale.ts`.
 * @param timeZone - An IANA name.
 * @param now - Only its day counts, on this clock: today. The year of it is not written out.
 * @throws {RangeError} for a locale or a time zone that does not exist.
 */
export function createMoments(locale: string, timeZone: string, now: Date): Moments {
  const own = zoneClock(timeZone);
  const today = own.dayAt(now.getTime());
  const texts = textsOf(new Date(today * DAY).getUTCFullYear())(locale);
  const relativeDays = relativeDaysOf(locale);
  const nameOf = (zone: string): ((instant: number) => string) => zoneNamesOf(locale, zone);

  /** The local time of a moment; of a date, midnight. */
  function localTimeOf(at: string, zone: string | null = null): number {
    if (!isInstant(at)) return parseLocalTime(at);
    const instant = parseInstant(at);
    return instant + (zone === null ? own : zoneClock(zone)).offsetAt(instant);
  }

  function instantOf(at: string, zone?: string | null): number {
    if (isInstant(at)) return parseInstant(at);
    return zoneClock(zone ?? timeZone).instantOf(parseLocalTime(at));
  }

  const dayOf = (at: string, zone?: string | null): number =>
    Math.floor(localTimeOf(at, zone) / DAY);

  function relativeDayText(at: string, zone?: string | null): string {
    const there = dayOf(at, zone);
    const here = dayOf(at);
    const day = there > today && here <= today ? here : there;
    return relativeDays(day - today, texts.day(day)) ?? texts.weekday(day);
  }

  function dayTimeText(at: string, zone: string): string {
    if (at.length === DATE_LENGTH) return texts.shortDay(dayOf(at));
    if (!isInstant(at)) return texts.dayTime(parseLocalTime(at));
    const instant = parseInstant(at);
    const ownOffset = own.offsetAt(instant);
    if (zone === timeZone) return texts.dayTime(instant + ownOffset);
    const offset = zoneClock(zone).offsetAt(instant);
    const text = texts.dayTime(instant + offset);
    return offset === ownOffset ? text : `${text} (${nameOf(zone)(instant)})`;
  }

  return {
    language: new Intl.Locale(locale).language,
    date: (at, zone) => isoDate(dayOf(at, zone)),
    day: (at) => ({ at, text: texts.day(dayOf(at)) }),
    weekday: (at, zone) => ({ at, text: texts.weekday(dayOf(at, zone)) }),
    relativeDay: (at, zone) => ({ at, text: relativeDayText(at, zone) }),
    dayTime: (at, zone) => ({ at, text: dayTimeText(at, zone ?? timeZone) }),
    time: (at) => ({ at, text: texts.time(localTimeOf(at)) }),
    clock(at) {
      const instant = instantOf(at);
      const offsetMinutes = Math.trunc(own.offsetAt(instant) / MINUTE);
      return { text: nameOf(timeZone)(instant), offsetMinutes };
    },
    instantOf,
  };
}
