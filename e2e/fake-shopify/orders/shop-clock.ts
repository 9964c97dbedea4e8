const DAY = 86_400_000;

/** Converts times in the shop's time zone to instants. */
export interface ShopClock {
  /** The instant `days` before the shop's today at a time of day, in ISO 8601 and UTC: `ago(2, '18:40')`. */
  ago(days: number, time: string): string;
  /** The same, `days` after the shop's today. */
  inDays(days: number, time?: string): string;
  /** For an event of today, which must be in the past at any time of day. */
  hoursAgo(hours: number): string;
}

/** A clock for the IANA zone `timeZone`. */
export function createShopClock(now: Date, timeZone: string): ShopClock {
  const today = localTime(now.getTime(), timeZone);
  const midnight = today - (today % DAY);

  function at(days: number, time: string): string {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const local = midnight + days * DAY + (hours * 60 + minutes) * 60_000;
    // The offset is computed twice, because the first guess may be on the other side of a DST change.
    const guess = local - (localTime(local, timeZone) - local);
    return new Date(guess - (localTime(guess, timeZone) - local)).toISOString();
  }

  return {
    ago: (days, time) => at(-days, time),
    inDays: (days, time = '12:00') => at(days, time),
    hoursAgo: (hours) => new Date(now.getTime() - hours * 3_600_000).toISOString(),
  };
}

/** The local time of an instant, as milliseconds of the same date and time in UTC. Whole seconds. */
function localTime(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}
