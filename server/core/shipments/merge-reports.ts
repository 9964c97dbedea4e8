import { isInstant, parseInstant } from '../dates/iso-8601.ts';
import type { ScanEvent, TrackingReport, TrackingSource } from '../order.ts';
import { SOURCE_PRECEDENCE } from './source-precedence.ts';
import { RANK } from './status-rank.ts';

/**
 * One report per source and parcel, the nearest source first (rule D3): what is derived from them is then the same in
 * whatever order they came.
 */
export function latestReports(reports: readonly TrackingReport[]): TrackingReport[] {
  if (reports.length < 2) return [...reports];
  const alike = Map.groupBy(reports, ({ source, number }) => `${source} ${number}`);
  return [...alike.values()]
    .map((same) => same.toSorted(oldestFirst).reduce(mergeTwo))
    .toSorted(
      (a, b) =>
        SOURCE_PRECEDENCE[b.source] - SOURCE_PRECEDENCE[a.source] ||
        compareTexts(a.number ?? '', b.number ?? ''),
    );
}

/** Whether the source failed when it was asked (rule S4). */
export function hasFailed({ reportedStatus }: Pick<TrackingReport, 'reportedStatus'>): boolean {
  return reportedStatus.substatus === 'provider_error';
}

/** The sources of which the last report of a parcel is a failure, each once. */
export function failedSources(reports: readonly TrackingReport[]): TrackingSource[] {
  if (!reports.some(hasFailed)) return [];
  const alike = Map.groupBy(reports, ({ source, number }) => `${source} ${number}`);
  const failed = [...alike.values()].flatMap((same) => {
    const last = same.toSorted(oldestFirst).at(-1);
    return last && hasFailed(last) ? [last.source] : [];
  });
  return [...new Set(failed)].toSorted((a, b) => SOURCE_PRECEDENCE[b] - SOURCE_PRECEDENCE[a]);
}

/** By when the source was asked; of two at one time, the one that knows more is the later. */
function oldestFirst(a: TrackingReport, b: TrackingReport): number {
  return (
    compareTexts(a.fetchedAt, b.fetchedAt) ||
    Number(hasFailed(b)) - Number(hasFailed(a)) ||
    RANK[a.reportedStatus.status] - RANK[b.reportedStatus.status] ||
    a.events.length - b.events.length ||
    compareTexts(JSON.stringify(a), JSON.stringify(b))
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Two reports of one source as one; the later leads. A scan that the later one does not list was deleted if
 * the source gives ids, and was cut off its list if it does not (rule D4). A report that arrives late adds
 * what it knows and takes nothing back (rule S7), and neither does a failure (rule S4).
 */
function mergeTwo(older: TrackingReport, newer: TrackingReport): TrackingReport {
  const failed = hasFailed(newer);
  const listed = new Set(newer.events.map(rowKey));
  const kept = older.events.filter(
    (event) => (failed || event.id === null) && !listed.has(rowKey(event)),
  );
  const isNewestLast = newer.rowOrder === 'newest_last';
  const known = failed ? older : newer;
  return {
    // With the time at which it was asked: a failure makes no older news newer.
    ...known,
    lastMileNumber: known.lastMileNumber ?? older.lastMileNumber,
    rowOrder: newer.events.length > 0 ? newer.rowOrder : older.rowOrder,
    events: isNewestLast ? [...kept, ...newer.events] : [...newer.events, ...kept],
    expected: [...newer.expected, ...older.expected],
    deliveredAt: newer.deliveredAt ?? older.deliveredAt,
  };
}

/** Rule D1: what tells a scan from the others of its source and parcel. */
function rowKey({ id, at, status, substatus, place }: ScanEvent): string {
  const when = at !== null && isInstant(at) ? parseInstant(at) : at;
  return id ?? `${when}|${status}|${substatus}|${place?.toLowerCase()}`;
}
