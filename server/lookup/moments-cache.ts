import { LRUCache } from 'lru-cache';
import type { DateLocale } from '../core/dates/date-locale.ts';
import { createMoments, type Moments } from '../core/dates/moments.ts';
import { zoneClock } from '../core/dates/zone-clock.ts';

/** Languages times time zones in use at once; those of yesterday leave first. They share their formatters. */
const MAX_MOMENTS = 500;

/**
 * {@link createMoments} with a cache by language, zone and day, because formatters cost more to construct than to
 * keep. The day is that of the zone's own clock.
 *
 * @throws {RangeError} for a time zone that does not exist.
 */
export function createMomentsCache(): (locale: DateLocale, timeZone: string, now: Date) => Moments {
  const cached = new LRUCache<string, Moments>({ max: MAX_MOMENTS });
  return (locale, timeZone, now) => {
    const key = `${locale} ${timeZone} ${zoneClock(timeZone).dayAt(now.getTime())}`;
    const known = cached.get(key);
    if (known) return known;
    const moments = createMoments(locale, timeZone, now);
    cached.set(key, moments);
    return moments;
  };
}
