import { countryZone } from '../dates/country-clock.ts';
import { DAY } from '../dates/durations.ts';
import { DATE_LENGTH, isInstant, parseLocalTime } from '../dates/iso-8601.ts';
import type { Moments } from '../dates/moments.ts';
import type { ScanEvent, TrackingSource } from '../order.ts';

/** What a scan says of a parcel, and since when. */
export interface ScanEvidence extends ScanEvent {
  /**
   * Milliseconds since 1970. Of a mere date, when it begins; of a row without a time, when the row before it was made,
   * and NaN before it is placed beside others.
   */
  instant: number;
  /** Milliseconds since 1970: of a mere date, when it ends; else `instant`. */
  latest: number;
  /** `false` for a mere date, and for a row without any time. */
  hasTime: boolean;
  /** Its clock is not known: neither its offset, nor its UTC, nor a country of one zone (rule O3). */
  isFloating: boolean;
  /** The other sources that report the same scan (rule D3). */
  confirmedBy: readonly TrackingSource[];
}

/** A scan whose time is known. */
export interface TimedScan extends ScanEvidence {
  at: string;
}

/** No other source reports it: one list for all such scans. */
const UNCONFIRMED: readonly TrackingSource[] = [];

/**
 * Reads the time of a scan: local time and offset, else the source's own UTC, else the country's clock (rules O1 to O3).
 * `at` is `null` where none of them can be read.
 */
export function toScanEvidence(
  event: ScanEvent,
  moments: Pick<Moments, 'instantOf'>,
): ScanEvidence {
  const { at, utc } = event;
  const zone = at === null || isInstant(at) ? null : countryZone(event.country);
  const local = at ? moments.instantOf(at, zone) : NaN;
  const inUtc = utc ? utcInstant(utc) : NaN;
  // Where the local time cannot be read, the source's UTC is shown in its place.
  const when = Number.isNaN(local) ? (Number.isNaN(inUtc) ? null : utc) : at;
  const hasTime = when !== null && when.length > DATE_LENGTH;
  const isLocal = hasTime && !isInstant(when);
  const isUtc = when === utc || (isLocal && !Number.isNaN(inUtc));
  const instant = isUtc ? inUtc : local;
  return {
    ...event,
    at: when,
    instant,
    latest: hasTime ? instant : instant + DAY,
    hasTime,
    isFloating: isLocal && !isUtc && zone === null,
    confirmedBy: UNCONFIRMED,
  };
}

/** Reads a UTC time, also one without `Z`, and never on this machine's clock. */
function utcInstant(utc: string): number {
  return isInstant(utc) ? Date.parse(utc) : parseLocalTime(utc);
}

/** Whether its time is known, so that it can be shown. */
export function isTimed<Scan extends ScanEvidence>(scan: Scan): scan is Scan & TimedScan {
  return scan.at !== null;
}
