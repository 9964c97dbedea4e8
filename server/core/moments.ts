import type { Clock, Moment } from '../contract.ts';

/** Writes instants out in one language and on one clock. */
export interface Moments {
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

/** The words fall back to English, and so do the dates. */
const FALLBACK_LOCALE = 'en';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long', ...DAY };
const SHORT_DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

/** `2026-11-26`, or midnight in UTC: sources that know only a day write it so, and it is never shifted. */
const DATE_ONLY = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.000)?Z)?$/;

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
 */
export function createMoments(locale: string, timeZone: string, thisYear: number): Moments {
  const writers = new Map<string, Intl.DateTimeFormat>();
  const time = timeStyle(locale);

  function writer(style: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
    const key = `${zone} ${Object.entries(style).join()}`;
    const known = writers.get(key);
    if (known) return known;
    const made = new Intl.DateTimeFormat(locale, { ...style, timeZone: zone });
    writers.set(key, made);
    return made;
  }

  function write(at: string, style: Intl.DateTimeFormatOptions): Moment {
    const date = DATE_ONLY.exec(at)?.[1];
    const instant = new Date(date ?? at);
    const { hour, minute, ...dayOnly } = style; // a date has no time of day
    const shown = date ? dayOnly : style;
    const dated: Intl.DateTimeFormatOptions =
      instant.getUTCFullYear() === thisYear ? shown : { ...shown, year: 'numeric' };
    return { at: date ?? at, text: writer(dated, date ? 'UTC' : timeZone).format(instant) };
  }

  return {
    day: (at) => write(at, DAY),
    weekday: (at) => write(at, WEEKDAY),
    dayTime: (at) => write(at, { ...SHORT_DAY, ...time }),
    time: (at) => ({ at, text: writer(time, timeZone).format(new Date(at)) }),
    clock(at) {
      const parts = writer({ timeZoneName: 'long', hour: 'numeric' }, timeZone).formatToParts(
        new Date(at),
      );
      return {
        text: parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
        offsetMinutes: offsetMinutes(timeZone, new Date(at)),
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

/** Minutes east of UTC in that zone at that instant. */
function offsetMinutes(timeZone: string, at: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const offset = /([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (!offset) return 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}
