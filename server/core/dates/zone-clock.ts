import { DAY, MINUTE } from './durations.ts';
import { DATE_LENGTH } from './iso-8601.ts';
import { memoize } from './memoize.ts';

/**
 * Days that are cached per zone or language. Shopify shows an app the orders of the last 60 days unless it
 * may read all, and a day that is not cached costs microseconds.
 * https://shopify.dev/docs/api/usage/access-scopes#orders-permissions
 */
export const MAX_DAYS = 200;

/**
 * Zones that are cached: more than IANA's database has names (598, the old ones counted), so that no formatter is
 * dropped and made again: https://data.iana.org/time-zones/tzdb/tzdata.zi
 */
const MAX_ZONES = 700;

/** A time zone's offsets. A local time is counted in milliseconds since 1970 on the local clock. */
export interface ZoneClock {
  /** An IANA name. */
  timeZone: string;
  /** Milliseconds east of UTC at an instant. */
  offsetAt(instant: number): number;
  /** The day that this clock shows at an instant, counted from 1970: around midnight it is not the one in UTC. */
  dayAt(instant: number): number;
  /** Whether the clock is put forward or back on a UTC day, counted from 1970. */
  changesOn(day: number): boolean;
  /**
   * The instant at which the local clock shows this time: the first of two where the clock was put back. A
   * time that the clock skipped is read with the offset before the change, as Temporal's `compatible` does.
   * https://tc39.es/proposal-temporal/docs/ambiguity.html
   */
  instantOf(localTime: number): number;
}

/** @throws {RangeError} for a zone that does not exist. */
export const zoneClock: (timeZone: string) => ZoneClock = memoize(MAX_ZONES, createZoneClock);

function createZoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset', timeZone });
  const exactOffset = (instant: number): number => parseOffset(format.format(instant));

  /** The offset of a whole UTC day; NaN for a day on which the clocks change. */
  const offsetOn = memoize(MAX_DAYS, (day: number) => {
    const first = exactOffset(day * DAY);
    return first === exactOffset((day + 1) * DAY) ? first : Number.NaN;
  });

  function offsetAt(instant: number): number {
    const offset = offsetOn(Math.floor(instant / DAY));
    return Number.isNaN(offset) ? exactOffset(instant) : offset;
  }

  return {
    timeZone,
    offsetAt,
    dayAt: (instant) => Math.floor((instant + offsetAt(instant)) / DAY),
    changesOn: (day) => Number.isNaN(offsetOn(day)),
    instantOf(localTime) {
      if (Number.isNaN(localTime)) return localTime;
      // No offset is as long as a day, so the instant is between these two.
      const before = offsetAt(localTime - DAY);
      const after = offsetAt(localTime + DAY);
      const onOldClock = localTime - before;
      if (before === after || offsetAt(onOldClock) === before) return onOldClock;
      const onNewClock = localTime - after;
      return offsetAt(onNewClock) === after ? onNewClock : onOldClock;
    },
  };
}

/** A day, counted from 1970 → its calendar date. */
export function toDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, DATE_LENGTH);
}

/** Milliseconds east of UTC in a text like `11/25/2026, GMT+01:00`; offsets before 1900 have seconds. */
function parseOffset(text: string): number {
  const [, sign, hours, minutes, seconds] =
    /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text) ?? [];
  const offset = Number(hours ?? 0) * 60 * MINUTE + Number(minutes ?? 0) * MINUTE;
  return (sign === '-' ? -1 : 1) * (offset + Number(seconds ?? 0) * 1000);
}
