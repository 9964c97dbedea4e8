import type { Moments } from './moments.ts';

/**
 * For what is read on another day than it is written, a mail: `Thursday 26 November` in place of `tomorrow, 26 November`,
 * which is wrong by the next morning.
 */
export function lastingMoments(moments: Moments): Moments {
  return { ...moments, relativeDay: (at, timeZone) => moments.weekday(at, timeZone) };
}
