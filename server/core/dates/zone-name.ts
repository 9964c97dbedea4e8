import { memoize } from './memoize.ts';
import { DAY } from './durations.ts';
import { MAX_DAYS, type ZoneClock } from './zone-clock.ts';

/**
 * The name of a time zone at an instant, in one language: `China Standard Time`.
 *
 * @param locale - A canonical BCP 47 tag.
 */
export function createZoneName(locale: string, clock: ZoneClock): (instant: number) => string {
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
