/// <reference lib="esnext.intl" />
import { countryCode } from './country-code.ts';
import { memoize } from './memoize.ts';
import { DAY } from './durations.ts';
import { zoneClock } from './zone-clock.ts';

/** More than there are countries. */
const MAX_COUNTRIES = 300;

/**
 * Two zones count as one clock when their offsets agree all through this year. It is a recent one, because
 * countries have given up zones since, Kazakhstan in 2024. https://data.iana.org/time-zones/tzdb/NEWS
 */
const REFERENCE_YEAR = 2026;

/** Offsets are compared so far apart: no two zones of one country change their clocks within less. */
const STEP = 7 * DAY;

/**
 * Countries with one clock by law for which the tz database has a second one: that of Xinjiang, and that of
 * occupied Crimea. Carriers use the clock by law.
 * https://data.iana.org/time-zones/tzdb/asia, https://data.iana.org/time-zones/tzdb/europe
 */
const BY_LAW: ReadonlyMap<string, string> = new Map([
  ['CN', 'Asia/Shanghai'],
  ['UA', 'Europe/Kiev'],
]);

/**
 * The IANA name of the time zone of a whole country; `null` where a country has several (the United States,
 * but also Spain with the Canary Islands), and for what is no country.
 *
 * @param country - A code of ISO 3166-1 alpha-2, or a name in English; in any case.
 */
export function countryZone(country: string | null): string | null {
  const code = countryCode(country);
  return code === null ? null : zoneOf(code);
}

const zoneOf = memoize(MAX_COUNTRIES, (code: string) => BY_LAW.get(code) ?? findSoleZone(code));

/** The first by the alphabet of several that agree: Europe/Berlin, not Europe/Busingen. */
function findSoleZone(code: string): string | null {
  const [zone, ...others] = new Intl.Locale(`und-${code}`).getTimeZones() ?? [];
  if (zone === undefined) return null;
  return others.every((other) => isSameClock(zone, other)) ? zone : null;
}

function isSameClock(zone: string, otherZone: string): boolean {
  const one = zoneClock(zone);
  const other = zoneClock(otherZone);
  const end = Date.UTC(REFERENCE_YEAR + 1, 0, 1);
  for (let instant = Date.UTC(REFERENCE_YEAR, 0, 1); instant < end; instant += STEP) {
    if (one.offsetAt(instant) !== other.offsetAt(instant)) return false;
  }
  return true;
}
