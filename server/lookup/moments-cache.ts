import { LRUCache } from 'lru-cache';
import { createMoments, parseLocale, type Moments } from '../core/dates/moments.ts';
import { zoneClock } from '../core/dates/zone-clock.ts';

/** Languages times time zones in use at once; a formatter costs more to make than to keep. */
const MAX_REMEMBERED = 500;

/** Longer is no language tag that a browser would send (BCP 47, 4.4.1 calls 35 characters enough). */
const MAX_LOCALE_LENGTH = 35;

/**
 * {@link createMoments}, made once per language, zone and year; the year is that of the zone's own clock.
 *
 * @throws {RangeError} for a time zone that does not exist.
 */
export function createMomentsCache(): (locale: string, timeZone: string, now: Date) => Moments {
  const remembered = new LRUCache<string, Moments>({ max: MAX_REMEMBERED });
  return (locale, timeZone, now) => {
    const year = zoneClock(timeZone).yearAt(now.getTime());
    const known = remembered.get(`${locale} ${timeZone} ${year}`);
    if (known) return known;
    const key = `${parseLocale(locale)} ${timeZone} ${year}`;
    const made = remembered.get(key) ?? createMoments(parseLocale(locale), timeZone, year);
    remembered.set(key, made);
    if (locale.length <= MAX_LOCALE_LENGTH) remembered.set(`${locale} ${timeZone} ${year}`, made);
    return made;
  };
}
