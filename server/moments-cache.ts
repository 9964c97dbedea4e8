import { LRUCache } from 'lru-cache';
import { createMoments, type Moments } from './core/moments.ts';

/** Languages times time zones in use at once; a formatter costs more to make than to keep. */
const MAX_REMEMBERED = 500;

/** {@link createMoments}, made once per language, zone and year. */
export function createMomentsCache(): (locale: string, timeZone: string, now: Date) => Moments {
  const remembered = new LRUCache<string, Moments>({ max: MAX_REMEMBERED });
  return (locale, timeZone, now) => {
    const year = now.getUTCFullYear();
    const key = `${locale} ${timeZone} ${year}`;
    const known = remembered.get(key);
    if (known) return known;
    const made = createMoments(locale, timeZone, year);
    remembered.set(key, made);
    return made;
  };
}
