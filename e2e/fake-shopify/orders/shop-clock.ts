const DAY = 86_400_000;

/** Instants told by the clock on the shop's wall. */
export interface ShopClock {
  /** `days` before today in the shop, at that time of day: `ago(2, '18:40')`. ISO 8601, UTC. */
  ago(days: number, time: string): string;
  /** The same, ahead. */
  inDays(days: number, time?: string): string;
  /** For what happened today and must not lie ahead at any time of day. */
  hoursAgo(hours: number): string;
}

/** The clock of a shop in `timeZone`, counted from `now`. */
export function createShopClock(now: Date, timeZone: string): ShopClock {
  const today = wallClock(now.getTime(), timeZone);
  const midnight = today - (today % DAY);

  function at(days: number, time: string): string {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const wall = midnight + days * DAY + (hours * 60 + minutes) * 60_000;
    // Twice, because the first guess may fall on the other side of a change of the clock.
    const guess = wall - (wallClock(wall, timeZone) - wall);
    return new Date(guess - (wallClock(guess, timeZone) - wall)).toISOString();
  }

  return {
    ago: (days, time) => at(-days, time),
    inDays: (days, time = '12:00') => at(days, time),
    hoursAgo: (hours) => new Date(now.getTime() - hours * 3_600_000).toISOString(),
  };
}

/** What the wall says at an instant, as if it were UTC. Whole seconds. */
function wallClock(instant: number, timeZone: string): number {
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
