import { countryZone } from '../dates/country-clock.ts';
import { DAY, MINUTE } from '../dates/durations.ts';
import { DATE_LENGTH, isInstant, parseLocalTime } from '../dates/iso-8601.ts';
import type { Moments } from '../dates/moments.ts';
import type { ScanEvent, TrackingReport, TrackingSource } from '../order.ts';
import { isInternalText } from '../tracking-events/read-wording.ts';
import { RANK } from './status-rank.ts';

/** A scan whose time is known. */
export interface TimedScan extends ScanEvent {
  at: string;
  /** Milliseconds since 1970. */
  instant: number;
  /** `false` for a mere date, whose instant is the beginning of its day. */
  hasTime: boolean;
}

export interface MergedEvents {
  /** Newest first. */
  events: TimedScan[];
  /** Rows without any time: counted, not shown (rule O4). */
  undated: number;
  /** Rows whose time cannot be true (rules O5, P5). */
  misdated: number;
}

export interface MergeContext {
  now: Date;
  /** When the shipment was recorded: scans from long before belong to another parcel of the same number. */
  shippedAt: string;
  moments: Pick<Moments, 'instantOf' | 'date'>;
  /** Ids of scans that we wrote to Shopify ourselves: it reports them as its own (rule D5). */
  ourEventIds?: ReadonlySet<string>;
}

/** Rule D3: the times of two sources seldom agree to the minute. */
const SAME_SCAN_WINDOW = 15 * MINUTE;

/** Rule O5: a scan further in the future comes from a wrong clock. */
export const MAX_IN_FUTURE = DAY;

/** Rule O5: a scan from longer before the shipment has a wrong year. */
const MAX_BEFORE_SHIPMENT = 400 * DAY;

/** Rule P5: a scan from longer before the shipment is of another parcel, because carriers use numbers again. */
const MAX_BEFORE_PARCEL = 30 * DAY;

/** Rule D3: of two scans that say as much, the one of the higher source is kept. */
const SOURCE_PRECEDENCE: Record<TrackingSource, number> = {
  carrier: 2,
  '17track': 1,
  aftership: 1,
  easypost: 1,
  karrio: 1,
  shopify: 0,
};

/** The scans of all sources, each once. Rules are named by their numbers in docs/rules.md. */
export function mergeEvents(
  reports: readonly TrackingReport[],
  context: MergeContext,
): MergedEvents {
  const merged: MergedEvents = { events: [], undated: 0, misdated: 0 };
  const known = new Set<string>();
  const latest = context.now.getTime() + MAX_IN_FUTURE;
  const shippedAt = Date.parse(context.shippedAt);
  for (const report of reports) {
    const earliest =
      shippedAt - (report.source === 'shopify' ? MAX_BEFORE_SHIPMENT : MAX_BEFORE_PARCEL);
    const scans: TimedScan[] = [];
    for (const event of report.events) {
      if (event.id !== null && context.ourEventIds?.has(event.id)) continue;
      if (event.text !== null && isInternalText(event.text)) continue;
      const scan = toTimedScan(event, context);
      if (!scan) merged.undated += 1;
      else if (scan.instant > latest || scan.instant < earliest) merged.misdated += 1;
      else if (!isKnown(scan, known)) scans.push(scan);
    }
    keepSourceOrder(scans, context);
    for (const scan of scans) merged.events.push(scan);
  }
  merged.events.sort(newestFirst);
  const several = reports.some(({ source }) => source !== reports[0]?.source);
  if (several) merged.events = withoutDuplicates(merged.events, context);
  return merged;
}

/**
 * Two reports of one source as one; the later leads. A scan that the later one does not list was deleted if
 * the source gives ids, and was cut off its list if it does not (rule D4). A report that arrives late adds
 * what it knows and takes nothing back (rule S7).
 */
export function mergeReports(one: TrackingReport, other: TrackingReport): TrackingReport {
  const [newer, older] = one.fetchedAt >= other.fetchedAt ? [one, other] : [other, one];
  const failed = newer.reportedStatus.substatus === 'provider_error';
  const kept = failed ? older.events : older.events.filter(({ id }) => id === null);
  return {
    ...newer,
    reportedStatus: failed ? older.reportedStatus : newer.reportedStatus,
    events: [...newer.events, ...kept],
    expected: [...newer.expected, ...older.expected],
    deliveredAt: newer.deliveredAt ?? older.deliveredAt,
  };
}

/** Rules O1 to O3: local time and offset, else the source's own UTC, else the country's clock. */
function toTimedScan(event: ScanEvent, { moments }: MergeContext): TimedScan | null {
  const { at, utc } = event;
  const local = at ? moments.instantOf(at, isInstant(at) ? null : countryZone(event.country)) : NaN;
  const inUtc = utc ? utcInstant(utc) : NaN;
  // Where the local time cannot be read, the source's UTC is shown in its place.
  const when = Number.isNaN(local) ? (Number.isNaN(inUtc) ? null : utc) : at;
  if (when === null) return null;
  const prefersUtc = !Number.isNaN(inUtc) && !isInstant(when) && when.length > DATE_LENGTH;
  const instant = prefersUtc || when === utc ? inUtc : local;
  return { ...event, at: when, instant, hasTime: when.length > DATE_LENGTH };
}

/** Reads a UTC time, also one without `Z`, and never on this machine's clock. */
function utcInstant(utc: string): number {
  return isInstant(utc) ? Date.parse(utc) : parseLocalTime(utc);
}

function isLocalTime(at: string): boolean {
  return at.length > DATE_LENGTH && !isInstant(at);
}

/** Rule D1: by the source's own id, else by what it says; its text may be edited and does not count. */
function isKnown(scan: TimedScan, known: Set<string>): boolean {
  const { source, id, at, status, substatus, place } = scan;
  const key =
    id !== null
      ? `${source}|${id}`
      : `${source}|${at}|${status}|${substatus}|${place?.toLowerCase()}`;
  if (known.has(key)) return true;
  known.add(key);
  return false;
}

/**
 * Rule O3: local times of unknown zones cannot be compared within a day, so the source's own order stands
 * there. Some sources list the newest scan first, and others the oldest.
 */
function keepSourceOrder(scans: TimedScan[], { moments }: MergeContext): void {
  const floating = scans.filter(
    ({ at, utc, country }) => utc === null && isLocalTime(at) && countryZone(country) === null,
  );
  if (floating.length < 2) return;
  let ascending = 0;
  floating.reduce((before, scan) => {
    ascending += Math.sign(scan.instant - before.instant);
    return scan;
  });
  for (const day of Map.groupBy(floating, ({ at }) => moments.date(at)).values()) {
    const instants = day.map(({ instant }) => instant).toSorted((a, b) => a - b);
    if (ascending <= 0) instants.reverse();
    for (const [index, scan] of day.entries()) scan.instant = instants[index] ?? scan.instant;
  }
}

/** Rule O4: of two scans at one instant, the one with more progress is the later. */
function newestFirst(a: TimedScan, b: TimedScan): number {
  return b.instant - a.instant || progressOfScan(b) - progressOfScan(a);
}

/** A problem is later than the way and earlier than the last leg. */
function progressOfScan({ status }: TimedScan): number {
  return status === 'exception' ? RANK.in_transit + 0.5 : RANK[status];
}

/** Rules D2 and D3: where two sources report one scan, the richer one is kept. */
function withoutDuplicates(events: readonly TimedScan[], context: MergeContext): TimedScan[] {
  const kept: TimedScan[] = [];
  for (const scan of events) {
    const at = findDuplicate(kept, scan, context);
    const duplicate = kept[at];
    if (!duplicate) kept.push(scan);
    else if (richness(scan) > richness(duplicate))
      kept[at] = { ...scan, instant: duplicate.instant };
  }
  return kept;
}

/** The index of the same scan among the newer ones, or -1. A mere date lies up to a day before its scan. */
function findDuplicate(kept: readonly TimedScan[], scan: TimedScan, context: MergeContext): number {
  const window = scan.hasTime ? SAME_SCAN_WINDOW : DAY;
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const one = kept[index];
    if (!one || one.instant - scan.instant > window) return -1;
    if (isDuplicate(one, scan, context)) return index;
  }
  return -1;
}

function isDuplicate(one: TimedScan, other: TimedScan, { moments }: MergeContext): boolean {
  if (one.source === other.source || one.status !== other.status) return false;
  if (one.substatus && other.substatus && one.substatus !== other.substatus) return false;
  if (one.place && other.place && !sameText(one.place, other.place)) return false;
  return one.hasTime && other.hasTime
    ? Math.abs(one.instant - other.instant) <= SAME_SCAN_WINDOW
    : moments.date(one.at) === moments.date(other.at);
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function richness({ place, substatus, at, source }: TimedScan): number {
  return (
    (place ? 100 : 0) + (substatus ? 50 : 0) + (isInstant(at) ? 10 : 0) + SOURCE_PRECEDENCE[source]
  );
}
