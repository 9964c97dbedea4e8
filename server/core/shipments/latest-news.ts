import type { TrackingReport } from '../order.ts';

/**
 * The instant of the newest scan of a report, in milliseconds since 1970; 0 without any that can be read. A local time
 * counts as UTC, so it is good for two reports of one source only.
 */
export function latestNews({ events }: TrackingReport): number {
  const instants = events
    .map(({ at, utc }) => Date.parse(utc ?? at ?? ''))
    .filter((instant) => !Number.isNaN(instant));
  return Math.max(0, ...instants);
}
