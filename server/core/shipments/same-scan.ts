import { DAY, HOUR, MINUTE } from '../dates/durations.ts';
import { DATE_LENGTH, isInstant } from '../dates/iso-8601.ts';
import type { Moments } from '../dates/moments.ts';
import type { ShipmentState } from '../order.ts';
import { SOURCE_PRECEDENCE } from './source-precedence.ts';
import type { ScanEvidence } from './timed-scan.ts';

export interface SameScanContext {
  moments: Pick<Moments, 'date'>;
  /** All reports are about one parcel: what happens once to a parcel happens once in them. */
  isOneParcel: boolean;
}

/** Rule D3: the times of two sources seldom agree to the minute. */
export const SAME_SCAN_WINDOW = 15 * MINUTE;

/** Rule D6: a wall clock that is taken for UTC is wrong by its offset, at most that of UTC+14. */
const WALL_CLOCK_SHIFT = 14 * HOUR;

/**
 * Rules D2, D3 and D6: where two sources report one scan, the richer one is kept, and names the other.
 *
 * @param scans - Newest first; so is what is returned.
 */
export function withoutDuplicates(
  scans: readonly ScanEvidence[],
  context: SameScanContext,
): ScanEvidence[] {
  const kept: ScanEvidence[] = [];
  let isReplaced = false;
  for (const scan of scans) {
    const index = findDuplicate(kept, scan, context);
    const duplicate = kept[index];
    if (!duplicate) {
      kept.push(scan);
      continue;
    }
    const isRicher = richness(scan) > richness(duplicate);
    kept[index] = isRicher ? confirmed(scan, duplicate) : confirmed(duplicate, scan);
    isReplaced ||= isRicher;
  }
  return isReplaced ? kept.toSorted((a, b) => b.instant - a.instant) : kept;
}

/** A scan that another source reports too, which may know its time where the first one has only a date. */
function confirmed(scan: ScanEvidence, by: ScanEvidence): ScanEvidence {
  const { instant, latest } = scan.hasTime || !by.hasTime ? scan : by;
  const confirmedBy = [...scan.confirmedBy, by.source, ...by.confirmedBy];
  return { ...scan, instant, latest, confirmedBy };
}

/** The index of the same scan among the newer ones, or -1. A mere date lies up to a day before its scan. */
function findDuplicate(
  kept: readonly ScanEvidence[],
  scan: ScanEvidence,
  context: SameScanContext,
): number {
  const window = scan.hasTime ? (happensOnce(scan) ? WALL_CLOCK_SHIFT : SAME_SCAN_WINDOW) : DAY;
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const one = kept[index];
    if (!one || one.instant - scan.instant > window) return -1;
    if (isDuplicate(one, scan, context)) return index;
  }
  return -1;
}

function isDuplicate(
  one: ScanEvidence,
  other: ScanEvidence,
  { moments, isOneParcel }: SameScanContext,
): boolean {
  if (isReportedBy(one, other.source) || one.status !== other.status) return false;
  if (one.substatus && other.substatus && one.substatus !== other.substatus) return false;
  const apart = Math.abs(one.instant - other.instant);
  if (isOneParcel && happensOnce(one) && happensOnce(other)) {
    const isNear = apart <= WALL_CLOCK_SHIFT || !one.hasTime || !other.hasTime;
    return isNear && (apart <= SAME_SCAN_WINDOW || isSameDay(one, other, moments));
  }
  if (one.place && other.place && !sameText(one.place, other.place)) return false;
  return one.hasTime && other.hasTime ? apart <= SAME_SCAN_WINDOW : isSameDay(one, other, moments);
}

/**
 * Rule D6: a parcel is collected from its sender once, delivered once and back once. Attempts, and days with the courier,
 * may be many.
 */
function happensOnce({ status, substatus }: ShipmentState): boolean {
  return status === 'delivered' || status === 'returned' || substatus === 'picked_up';
}

/** Whether two scans have a day in common, each on the answer's clock or on the clock that its source wrote it on. */
export function isSameDay(
  one: Pick<ScanEvidence, 'at'>,
  other: Pick<ScanEvidence, 'at'>,
  moments: Pick<Moments, 'date'>,
): boolean {
  if (one.at === null || other.at === null) return false;
  const days = new Set([moments.date(one.at), one.at.slice(0, DATE_LENGTH)]);
  return days.has(moments.date(other.at)) || days.has(other.at.slice(0, DATE_LENGTH));
}

/** Whether a source reports this scan, by itself or beside another. */
export function isReportedBy(
  { source, confirmedBy }: Pick<ScanEvidence, 'source' | 'confirmedBy'>,
  by: ScanEvidence['source'],
): boolean {
  return source === by || confirmedBy.includes(by);
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Rule D3: a place counts for more than a substatus, that for more than an offset, and that than how near the source is. */
function richness({ place, substatus, at, source }: ScanEvidence): number {
  const exact = at !== null && isInstant(at) ? 10 : 0;
  return (place ? 100 : 0) + (substatus ? 50 : 0) + exact + SOURCE_PRECEDENCE[source];
}
