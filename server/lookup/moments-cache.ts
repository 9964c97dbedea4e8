import { LRUCache } from 'lru-cache';
import { createMoments, parseLocale, type Moments } from '../core/dates/moments.ts';
import { zoneClock } from '../core/dates/zone-clock.ts';

/** Languages times time zones in use at once; those of yesterday leave first. */
const MAX_MOMENTS = 500;

/** No browser sends a longer language tag: https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1 */
const MAX_LOCALE_LENGTH = 35;

/**
 * {@link createMoments} with a cache by language, zone and day, because formatters cost more to construct than to
 * keep. The day is that of the zone's own clock.
 *
 * @throws {RangeError} for a time zone that does not exist.
 */
export function createMomentsCache(): (locale: string, timeZone: string, now: Date) => Moments {
  const cached = new LRUCache<string, Moments>({ max: MAX_MOMENTS });
  return (locale, timeZone, now) => {
    const today = zoneClock(timeZone).dayAt(now.getTime());
    const known = cached.get(`${locale} ${timeZone} ${today}`);
    if (known) return known;
    const key = `${parseLocale(locale)} ${timeZone} ${today}`;
    const moments = cached.get(key) ?? createMoments(parseLocale(locale), timeZone, now);
    cached.set(key, moments);
    if (locale.length <= MAX_LOCALE_LENGTH) cached.set(`${locale} ${timeZone} ${today}`, moments);
    return moments;
  };
}
