import { DAY } from '../dates/durations.ts';
import type { Moments } from '../dates/moments.ts';
import type { TrackingReport } from '../order.ts';
import { isInternalText } from '../tracking-events/read-wording.ts';
import { placeRows } from './place-rows.ts';
import { inSourceOrder, type OrderedRows } from './row-order.ts';
import { withoutDuplicates } from './same-scan.ts';
import { SOURCE_PRECEDENCE } from './source-precedence.ts';
import { RANK } from './status-rank.ts';
import { isTimed, toScanEvidence, type ScanEvidence, type TimedScan } from './timed-scan.ts';

export interface MergedEvents {
  /** Newest first. */
  events: TimedScan[];
  /** Rows without any time: counted, not shown (rule O4). */
  undated: number;
  /** Rows whose time cannot be true (rules O5, P5). */
  misdated: number;
}

/** What the status is derived from, beside what is shown. */
export interface MergedEvidence extends MergedEvents {
  /** Newest first: the events, and rows without a time whose place their source's order gives (rule O7). */
  evidence: readonly ScanEvidence[];
  /** How wrong the times of misdated rows are, each kind once. */
  timeFlags: readonly TimeFlag[];
}

/** Rule O5: a row from the future, or from long before its shipment, whose clock or year must be wrong. */
export type TimeFlag = (typeof TIME_FLAGS)[number];

const TIME_FLAGS = ['future_event', 'past_event'] as const;

export interface MergeContext {
  now: Date;
  /** When the shipment was recorded: scans from long before belong to another parcel of the same number. */
  shippedAt: string;
  moments: Pick<Moments, 'instantOf' | 'date'>;
  /** All reports are about one parcel (rule D6). */
  isOneParcel: boolean;
}

/** Rule O5: a scan further in the future comes from a wrong clock. */
export const MAX_IN_FUTURE = DAY;

/** Rule O5: a scan from longer before the shipment has a wrong year. */
const MAX_BEFORE_SHIPMENT = 400 * DAY;

/** Rule P5: a scan from longer before the shipment is of another parcel, because carriers use numbers again. */
const MAX_BEFORE_PARCEL = 30 * DAY;

/** A scan, and what decides between it and another of the same instant. */
interface PlacedScan {
  scan: ScanEvidence;
  /** How far the parcel has come, with all rows that its source lists before it at this instant. */
  progress: number;
  /** Which of the reports it stands in. */
  report: number;
  /** Its place in its source's order, a later one higher. */
  position: number;
}

/** The scans of all sources, each once. Rules are named by their numbers in docs/rules.md. */
export function mergeEvents(
  reports: readonly TrackingReport[],
  context: MergeContext,
): MergedEvidence {
  const merged = { undated: 0, misdated: 0 };
  const timeFlags = new Set<TimeFlag>();
  const known = new Set<string>();
  const placed: PlacedScan[] = [];
  const start = Date.parse(context.shippedAt);
  for (const [index, report] of reports.entries()) {
    const rows = believableRows(report, merged, timeFlags, context);
    const ordered = inSourceOrder(rows, report);
    const own = { ...ordered, rows: lastOfEach(ordered.rows, known) };
    placeRows(own, start, context.moments);
    for (const scan of toPlaced(own, index)) placed.push(scan);
  }
  placed.sort(newestFirst);
  const scans = placed.map(({ scan }) => scan);
  const several = reports.some(({ source }) => source !== reports[0]?.source);
  const evidence = several ? withoutDuplicates(withoutRepeats(scans), context) : scans;
  const events = evidence.filter(isTimed);
  return { ...merged, events, evidence, timeFlags: TIME_FLAGS.filter((one) => timeFlags.has(one)) };
}

/** Without what its source writes for its own use, and without what cannot be true. */
function believableRows(
  report: TrackingReport,
  counts: Pick<MergedEvents, 'undated' | 'misdated'>,
  timeFlags: Set<TimeFlag>,
  { now, shippedAt, moments }: MergeContext,
): ScanEvidence[] {
  const latest = now.getTime() + MAX_IN_FUTURE;
  const farPast = Date.parse(shippedAt) - MAX_BEFORE_SHIPMENT;
  const before = report.source === 'shopify' ? MAX_BEFORE_SHIPMENT : MAX_BEFORE_PARCEL;
  const earliest = Date.parse(shippedAt) - before;
  const rows: ScanEvidence[] = [];
  for (const event of report.events) {
    if (event.text !== null && isInternalText(event.text)) continue;
    const scan = toScanEvidence(event, moments);
    if (scan.at === null) counts.undated += 1;
    if (scan.instant > latest) timeFlags.add('future_event');
    if (scan.instant < farPast) timeFlags.add('past_event');
    if (scan.instant > latest || scan.instant < earliest) counts.misdated += 1;
    else rows.push(scan);
  }
  return rows;
}

/** Rule D1: each scan once, the last one where its source lists it again: it was corrected since. */
function lastOfEach(rows: readonly ScanEvidence[], known: Set<string>): readonly ScanEvidence[] {
  const last = new Map<string, ScanEvidence>();
  for (const row of rows) {
    const key = scanKey(row);
    const isWithoutTime = row.at === null && last.get(key)?.at;
    if (known.has(key) || isWithoutTime) continue;
    // It then stands where the last one stands.
    last.delete(key);
    last.set(key, row);
  }
  for (const key of last.keys()) known.add(key);
  return last.size < rows.length ? [...last.values()] : rows;
}

/** Rule D1: by the source's own id, else by what it says; its text may be edited and does not count. */
function scanKey(scan: ScanEvidence): string {
  const { source, id, status, substatus, place } = scan;
  if (id !== null) return `${source}|${id}`;
  const when = scan.hasTime && !scan.isFloating ? scan.instant : scan.at;
  return `${source}|${when}|${status}|${substatus}|${place?.toLowerCase()}`;
}

/** The rows of a report that can be placed: a row without a time only where the source declares its order (rule O7). */
function toPlaced({ rows, isDeclared }: OrderedRows<ScanEvidence>, report: number): PlacedScan[] {
  const placed: PlacedScan[] = [];
  let before: PlacedScan | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.at === null && !isDeclared) continue;
    const one = { scan: row, progress: progressOfScan(row), report, position: index };
    if (isDeclared && before?.scan.instant === row.instant) {
      one.progress = Math.max(one.progress, before.progress);
    }
    placed.push(one);
    before = one;
  }
  return placed;
}

/**
 * Rule O4: of two scans at one instant, the one with more progress is the later. Of several reports, the
 * nearer source's is the later, so that the order is the same in whatever order the reports come.
 */
function newestFirst(a: PlacedScan, b: PlacedScan): number {
  return (
    b.scan.instant - a.scan.instant ||
    b.progress - a.progress ||
    SOURCE_PRECEDENCE[b.scan.source] - SOURCE_PRECEDENCE[a.scan.source] ||
    a.report - b.report ||
    b.position - a.position
  );
}

/** A problem is later than the way and earlier than the last leg. */
function progressOfScan({ status }: ScanEvidence): number {
  return status === 'exception' ? RANK.in_transit + 0.5 : RANK[status];
}

/** A row without a time adds nothing to what another source dates. */
function withoutRepeats(scans: readonly ScanEvidence[]): readonly ScanEvidence[] {
  if (scans.every(isTimed)) return scans;
  return scans.filter(
    (one) =>
      isTimed(one) ||
      !scans.some(
        (other) => isTimed(other) && other.status === one.status && other.source !== one.source,
      ),
  );
}
