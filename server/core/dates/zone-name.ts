import { memoize } from './memoize.ts';
import { DAY, MINUTE } from './durations.ts';
import { MAX_DAYS, zoneClock, type ZoneClock } from './zone-clock.ts';

/**
 * Names of zones that get a formatter, in all languages together, of some 35 kB each: of destinations, and on the
 * way there. None is dropped for another: an order with events in every country would turn a cache over at each
 * look-up, and the memory of a dropped formatter is not freed in time.
 */
const MAX_ZONE_NAMES = 400;

/** Writes the name of a zone at an instant, in one language: `China Standard Time`; `GMT+8` once too many have names. */
export type ZoneNames = (locale: string, timeZone: string) => (instant: number) => string;

/** @param max - {@link MAX_ZONE_NAMES} by default. */
export function createZoneNames(max: number = MAX_ZONE_NAMES): ZoneNames {
  const known = new Map<string, (instant: number) => string>();
  return (locale, timeZone) => {
    const key = `${locale} ${timeZone}`;
    const name = known.get(key);
    if (name) return name;
    const clock = zoneClock(timeZone);
    if (known.size >= max) return (instant) => writeOffset(clock.offsetAt(instant));
    const made = createZoneName(locale, clock);
    known.set(key, made);
    return made;
  };
}

function createZoneName(locale: string, clock: ZoneClock): (instant: number) => string {
  const { timeZone } = clock;
  const format = new Intl.DateTimeFormat(locale, {
    timeZoneName: 'long',
    hour: 'numeric',
    timeZone,
  });

  function exactName(instant: number): string {
    const parts = format.formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  }

  /** The name changes only on a day on which the clock is put forward or back. */
  const nameOn = memoize(MAX_DAYS, (day: number) => exactName(day * DAY));
  return (instant) => {
    const day = Math.floor(instant / DAY);
    return clock.changesOn(day) ? exactName(instant) : nameOn(day);
  };
}

/** `GMT+8`, `GMT-3:30`: every language reads it. */
function writeOffset(offset: number): string {
  const minutes = Math.abs(Math.trunc(offset / MINUTE));
  const hours = Math.trunc(minutes / 60);
  const rest = minutes % 60;
  return `GMT${offset < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
