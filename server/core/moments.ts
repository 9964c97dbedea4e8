import type { Clock, Moment } from '../contract.ts';

/** Writes instants out in one language and on one clock. */
export interface Moments {
  /** `2026-11-12`: the day it is on this clock at that instant. */
  date(at: string): string;
  /** `12 November`; with the year where it is not this one. */
  day(at: string): Moment;
  /** `Thursday 26 November`. */
  weekday(at: string): Moment;
  /** `Wed 25 Nov, 08:12`. */
  dayTime(at: string): Moment;
  /** `14:05`. */
  time(at: string): Moment;
  clock(at: string): Clock;
}

/** How an answer is to be written: at what instant, in which language and on which clock. */
export interface View {
  now: Date;
  moments: Moments;
}

/** The words fall back to English, and so do the dates. */
const FALLBACK_LOCALE = 'en';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long', ...DAY };
const SHORT_DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

/** A day without a time of day: it is the same day on every clock. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A canonical BCP 47 tag, or English for anything that is none. */
export function parseLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? FALLBACK_LOCALE;
  } catch {
    return FALLBACK_LOCALE;
  }
}

/**
 * @param locale - A canonical BCP 47 tag.
 * @param timeZone - An IANA name.
 * @param thisYear - The year that is not written out.
 * @throws {RangeError} for a locale or a time zone that does not exist.
 */
export function createMoments(locale: string, timeZone: string, thisYear: number): Moments {
  const timeOfDay = timeStyle(locale);
  const time = new Intl.DateTimeFormat(locale, { ...timeOfDay, timeZone });
  /** Swedes write dates as ISO 8601 does. */
  const isoDate = new Intl.DateTimeFormat('sv', { timeZone });
  const zoneName = new Intl.DateTimeFormat(locale, {
    timeZoneName: 'long',
    hour: 'numeric',
    timeZone,
  });
  const zoneOffset = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset', timeZone });

  /** When a year begins on this clock, in milliseconds; asked for with every instant, so worked out once. */
  const starts = new Map<number, number>();
  function startOf(year: number): number {
    const known = starts.get(year);
    if (known !== undefined) return known;
    const utc = Date.UTC(year, 0, 1);
    const start = utc - parseOffset(zoneOffset.format(utc)) * 60_000;
    starts.set(year, start);
    return start;
  }

  /** Writes instants and dates in one style. A formatter is dear to make, so each is made once. */
  function writer(style: Intl.DateTimeFormatOptions): (at: string) => Moment {
    const { hour: _, minute: __, ...dateStyle } = style; // a date has no time of day
    const ofInstant = yearWriter({ ...style, timeZone });
    const ofDate = yearWriter({ ...dateStyle, timeZone: 'UTC' });
    return (at) => ({ at, text: (DATE.test(at) ? ofDate : ofInstant)(at) });
  }

  function yearWriter(style: Intl.DateTimeFormatOptions): (at: string) => string {
    let short: Intl.DateTimeFormat | undefined;
    let dated: Intl.DateTimeFormat | undefined;
    return (at) => {
      if (isThisYear(at)) {
        short ??= new Intl.DateTimeFormat(locale, style);
        return short.format(new Date(at));
      }
      dated ??= new Intl.DateTimeFormat(locale, { ...style, year: 'numeric' });
      return dated.format(new Date(at));
    };
  }

  function isThisYear(at: string): boolean {
    if (DATE.test(at)) return at.startsWith(`${thisYear}-`);
    const instant = Date.parse(at);
    return instant >= startOf(thisYear) && instant < startOf(thisYear + 1);
  }

  function dateOf(at: string): string {
    return DATE.test(at) ? at : isoDate.format(new Date(at));
  }

  return {
    date: dateOf,
    day: writer(DAY),
    weekday: writer(WEEKDAY),
    dayTime: writer({ ...SHORT_DAY, ...timeOfDay }),
    time: (at) => ({ at, text: time.format(new Date(at)) }),
    clock(at) {
      const instant = new Date(at);
      const name = zoneName.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
      return {
        text: name?.value ?? timeZone,
        offsetMinutes: parseOffset(zoneOffset.format(instant)),
      };
    },
  };
}

/** `08:12` where the day has 24 hours, `8:12 AM` where it has twice 12. */
function timeStyle(locale: string): Intl.DateTimeFormatOptions {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const twice12 = hourCycle === 'h11' || hourCycle === 'h12';
  return { hour: twice12 ? 'numeric' : '2-digit', minute: '2-digit' };
}

/** Minutes east of UTC in a text like `11/25/2026, GMT+01:00`. */
function parseOffset(text: string): number {
  const offset = /GMT([+-])(\d{2}):(\d{2})/.exec(text);
  if (!offset) return 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}
