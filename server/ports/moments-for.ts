import type { DateLocale } from '../core/dates/date-locale.ts';
import type { Moments } from '../core/dates/moments.ts';

/** Formats dates for a locale and an IANA time zone, as seen at a time. Throws for a zone that does not exist. */
export type MomentsFor = (locale: DateLocale, timeZone: string, now: Date) => Moments;
