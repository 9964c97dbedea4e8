import type { TrackingReport } from '../order.ts';
import type { ScanEvidence } from './timed-scan.ts';

/** The rows of a report, the oldest first. */
export interface OrderedRows<Row> {
  rows: readonly Row[];
  /** The source says so itself; else the direction of its list is guessed. */
  isDeclared: boolean;
}

/**
 * Rule O7: the rows of a report in the order of its source. A sequence of the source's own counts before the direction
 * of its list; where it gives neither, the direction is guessed from the times of the rows.
 *
 * @param rows - As the source lists them. `instant` is NaN for a row without a time.
 */
export function inSourceOrder<Row extends Pick<ScanEvidence, 'sequence' | 'instant'>>(
  rows: readonly Row[],
  { rowOrder }: Pick<TrackingReport, 'rowOrder'>,
): OrderedRows<Row> {
  const hasSequence = rows.length > 0 && rows.every(({ sequence }) => sequence !== null);
  const isDeclared = hasSequence || rowOrder !== 'unknown';
  const isNewestLast = rowOrder === 'unknown' ? isRising(rows) : rowOrder === 'newest_last';
  const listed = isNewestLast ? rows : rows.toReversed();
  const bySequence = (a: Row, b: Row): number => (a.sequence ?? 0) - (b.sequence ?? 0);
  return { rows: hasSequence ? listed.toSorted(bySequence) : listed, isDeclared };
}

/** Whether most rows are later than the one before them in the list; most sources list the newest first. */
function isRising(rows: readonly Pick<ScanEvidence, 'instant'>[]): boolean {
  let rising = 0;
  let before = NaN;
  for (const { instant } of rows) {
    if (Number.isNaN(instant)) continue;
    if (!Number.isNaN(before)) rising += Math.sign(instant - before);
    before = instant;
  }
  return rising > 0;
}
