import { countryZone } from '../dates/country-clock.ts';
import { DAY, HOUR } from '../dates/durations.ts';
import { DATE_LENGTH, isInstant, parseLocalTime } from '../dates/iso-8601.ts';
import type { Moments } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import { FEED_DELAY } from '../shipments/carrier-feed.ts';
import { LATENESS } from '../shipments/lateness.ts';
import { MAX_IN_FUTURE } from '../shipments/merge-events.ts';
import { MAY_TRAVEL } from '../shipments/shipments-under-way.ts';
import { FLAG_LIMITS } from './flag-limits.ts';

/** Every limit of a rule. A number below an hour's milliseconds counts days. */
const LIMITS = [...Object.values(LATENESS), ...Object.values(FLAG_LIMITS)].flatMap((limit) =>
  typeof limit === 'number' ? limit : Object.values(limit),
);

/** Milliseconds from an instant of an order to where a rule begins or ends. */
const OFFSETS: readonly number[] = [
  ...new Set([
    0,
    -MAX_IN_FUTURE,
    MAY_TRAVEL,
    FEED_DELAY,
    ...LIMITS.filter((limit) => limit >= HOUR),
  ]),
];

const MOST_DAYS = Math.max(...LIMITS.filter((limit) => limit < HOUR));

/** Calendar days in which so many business days have passed, and one more of them. */
const DAYS = Math.ceil((MOST_DAYS + 1) / 5) * 7 + 2;

/** Days by which two clocks, or a date and an instant of it, can differ. */
const DAYS_APART = 2;

const DATED = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d|$)/;

/**
 * Every instant from `now` on, in milliseconds and ascending, at which what is derived from an order can differ although
 * nothing new is known, or can differ a millisecond later: each instant that the order names and each limit after it,
 * and each midnight on the answer's clock while a limit in days may run out. No rule is repeated here; a new limit in
 * the two tables is a new candidate.
 */
export function changeCandidates(order: Order, now: number, moments: Moments): number[] {
  const instants = instantsIn(order, moments);
  const candidates = new Set<number>();
  const days = new Set<number>();
  for (const instant of instants) {
    for (const offset of OFFSETS) {
      const at = instant + offset;
      // One that is reached now is exceeded a millisecond later.
      if (at >= now) candidates.add(at);
    }
    const day = Math.floor(instant / DAY);
    const first = Math.max(day - DAYS_APART, Math.floor(now / DAY) - DAYS_APART);
    for (let one = first; one <= day + DAYS; one += 1) days.add(one);
  }
  for (const day of days) {
    const midnight = moments.instantOf(new Date(day * DAY).toISOString().slice(0, DATE_LENGTH));
    if (midnight > now) candidates.add(midnight);
  }
  return [...candidates].toSorted((a, b) => a - b);
}

/** All instants that an order names, each once. A time without an offset may be read on three clocks (rules O2, O3). */
function instantsIn(order: Order, moments: Moments): ReadonlySet<number> {
  const instants = new Set<number>();
  function add(at: string, zone: string | null): void {
    const inUtc = isInstant(at) ? Number.NaN : parseLocalTime(at);
    for (const instant of [moments.instantOf(at), moments.instantOf(at, zone), inUtc]) {
      if (!Number.isNaN(instant)) instants.add(instant);
    }
  }
  function walk(value: unknown, zone: string | null): void {
    if (typeof value === 'string') {
      if (DATED.test(value)) add(value, zone);
    } else if (Array.isArray(value)) {
      for (const one of value) walk(one, zone);
    } else if (typeof value === 'object' && value !== null) {
      const country =
        'country' in value && typeof value.country === 'string' ? value.country : null;
      for (const one of Object.values(value)) walk(one, countryZone(country) ?? zone);
    }
  }
  walk(order, null);
  return instants;
}
