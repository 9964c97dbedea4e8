import { HOUR } from '../dates/durations.ts';
import type { Moments } from '../dates/moments.ts';
import type { OrderedRows } from './row-order.ts';
import { isSameDay } from './same-scan.ts';
import type { ScanEvidence } from './timed-scan.ts';

/** Two clocks differ by so much at most: UTC+14 in Kiribati, UTC-12 on Baker Island. https://data.iana.org/time-zones/tzdb/ */
const ZONES_APART = 26 * HOUR;

/**
 * Gives each row the instant that the order of its source leaves open (rule O7): a local time of an unknown clock, a mere
 * date, and a row without a time stand between the rows beside them whose instants are known. The rows are changed.
 *
 * @param start - Milliseconds since 1970, for rows of a report of which none has a time.
 */
export function placeRows(
  { rows, isDeclared }: OrderedRows<ScanEvidence>,
  start: number,
  moments: Pick<Moments, 'date'>,
): void {
  const floating = rows.filter(({ isFloating }) => isFloating);
  if (floating.length > 1) sortDays(floating, moments);
  if (!isDeclared || rows.every(isCertain)) return;
  for (const [index, row] of rows.entries()) {
    if (isCertain(row)) continue;
    const before = rows.slice(0, index).findLast(isCertain);
    const after = rows.slice(index).find(isCertain);
    if (row.at === null) {
      row.instant = rows[index - 1]?.instant ?? Math.min(start, ...instantsOf(rows));
      row.latest = row.instant;
    } else if (row.isFloating) {
      row.instant = between(row, before, after);
      row.latest = row.instant;
    } else if (before && isSameDay(row, before, moments)) {
      // A mere date stands above an older row of its day, and ends when it did.
      row.instant = Math.max(row.instant, before.instant);
    }
  }
}

function instantsOf(rows: readonly ScanEvidence[]): number[] {
  return rows.filter(({ at }) => at !== null).map(({ instant }) => instant);
}

/** Its instant follows from what the source says of it alone. */
function isCertain({ hasTime, isFloating }: ScanEvidence): boolean {
  return hasTime && !isFloating;
}

/** Rule O3: local times of unknown clocks cannot be compared within a day, so the source's own order stands there. */
function sortDays(rows: readonly ScanEvidence[], moments: Pick<Moments, 'date'>): void {
  for (const day of Map.groupBy(rows, ({ at }) => (at === null ? '' : moments.date(at))).values()) {
    const instants = day.map(({ instant }) => instant).toSorted((a, b) => a - b);
    for (const [index, row] of day.entries()) {
      row.instant = instants[index] ?? row.instant;
      row.latest = row.instant;
    }
  }
}

/** A clock can be read wrongly by no more than two zones are apart; beyond that, the source's order is what is wrong. */
function between(
  { instant }: ScanEvidence,
  before: ScanEvidence | undefined,
  after: ScanEvidence | undefined,
): number {
  const earliest = before?.instant ?? -Infinity;
  const latest = after?.instant ?? Infinity;
  if (earliest > latest) return instant;
  const bounded = Math.min(Math.max(instant, earliest), latest);
  return Math.abs(bounded - instant) <= ZONES_APART ? bounded : instant;
}
