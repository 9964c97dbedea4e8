import { MONDAY_TO_FRIDAY } from '../dates/business-days.ts';
import { countryZone } from '../dates/country-clock.ts';
import { DAY, HOUR } from '../dates/durations.ts';
import { DATE_LENGTH, isInstant, parseLocalTime } from '../dates/iso-8601.ts';
import type { Moments } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import { FEED_DELAY } from '../shipments/carrier-feed.ts';
import { LATENESS } from '../shipments/lateness.ts';
import { MAX_IN_FUTURE } from '../shipments/merge-events.ts';
import { MAY_TRAVEL } from '../shipments/shipments-under-way.ts';
import { LIMIT_UNITS, FLAG_LIMIT_CODES, type FlagSettings } from './flag-settings.ts';

/** Every limit of a rule. A number below an hour's milliseconds counts days. */
const LIMITS = Object.values(LATENESS).flatMap((limit) =>
  typeof limit === 'number' ? limit : Object.values(limit),
);

/** Milliseconds from an instant of an order to where a rule begins or ends, whatever a shop has chosen. */
const OFFSETS: readonly number[] = [
  0,
  -MAX_IN_FUTURE,
  MAY_TRAVEL,
  FEED_DELAY,
  ...LIMITS.filter((limit) => limit >= HOUR),
];

const MOST_DAYS = Math.max(...LIMITS.filter((limit) => limit < HOUR));

/** Days by which two clocks, or a date and an instant of it, can differ. */
const DAYS_APART = 2;

const DATED = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d|$)/;

/**
 * Every instant from `now` on, in milliseconds and ascending, at which what is derived from an order can differ although
 * nothing new is known, or can differ a millisecond later: each instant that the order names and each limit after it,
 * and each midnight on the answer's clock while a limit in days may run out. No rule is repeated here; a new limit in
 * `LATENESS` or of the shop's is a new candidate.
 */
export function changeCandidates(
  order: Order,
  now: number,
  moments: Moments,
  settings: FlagSettings,
): number[] {
  const instants = instantsIn(order, moments);
  const offsets = new Set([...OFFSETS, ...ownOffsets(settings)]);
  const mostDays = daysToWatch(settings);
  const candidates = new Set<number>();
  const days = new Set<number>();
  for (const instant of instants) {
    for (const offset of offsets) {
      const at = instant + offset;
      // One that is reached now is exceeded a millisecond later.
      if (at >= now) candidates.add(at);
    }
    const day = Math.floor(instant / DAY);
    const first = Math.max(day - DAYS_APART, Math.floor(now / DAY) - DAYS_APART);
    for (let one = first; one <= day + mostDays; one += 1) days.add(one);
  }
  for (const day of days) {
    const midnight = moments.instantOf(new Date(day * DAY).toISOString().slice(0, DATE_LENGTH));
    if (midnight > now) candidates.add(midnight);
  }
  return [...candidates].toSorted((a, b) => a - b);
}

/** Milliseconds of those limits that a shop chooses in days of 24 hours. */
function ownOffsets({ limits }: FlagSettings): number[] {
  return FLAG_LIMIT_CODES.filter((code) => LIMIT_UNITS[code] === 'days').map(
    (code) => limits[code] * DAY,
  );
}

/** Calendar days in which the longest limit passes, by the shoppers' calendar or the shop's, and one business day more. */
function daysToWatch({ limits, workingDays, closedOn }: FlagSettings): number {
  const most = Math.max(MOST_DAYS, ...Object.values(limits));
  const weeks = (daysAWeek: number): number => Math.ceil((most + 1) / daysAWeek);
  const shoppers = weeks(MONDAY_TO_FRIDAY.workingDays.length);
  return Math.max(shoppers, weeks(workingDays.length)) * 7 + DAYS_APART + closedOn.length;
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
