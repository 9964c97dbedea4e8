import { DATE_LENGTH } from '../../core/dates/iso-8601.ts';
import type {
  Expectation,
  ReportedStatus,
  RowOrder,
  ScanEvent,
  TrackingReport,
  TrackingSource,
} from '../../core/order.ts';

/** Scans of one report that are kept, the newest: the busiest recorded parcel has 60. */
export const MAX_SCANS = 200;

/** What a service's file reads of an answer; the rest of a report follows from it. */
export interface ReportParts {
  source: TrackingSource;
  number: string;
  /** A second number of the same parcel, as the service gives it: often the first one again. */
  lastMileNumber?: string | null;
  fetchedAt: string;
  reportedStatus: ReportedStatus;
  expired?: boolean;
  rowOrder: RowOrder;
  scans: readonly Omit<ScanEvent, 'source'>[];
  expected?: readonly (Expectation | null)[];
  /** An instant. */
  deliveredAt?: string | null;
}

/** A report as the core reads it. */
export function toReport(parts: ReportParts): TrackingReport {
  const { source, number, rowOrder, scans, reportedStatus } = parts;
  const kept = rowOrder === 'newest_last' ? scans.slice(-MAX_SCANS) : scans.slice(0, MAX_SCANS);
  return {
    source,
    number,
    lastMileNumber: otherNumber(number, parts.lastMileNumber ?? null),
    fetchedAt: parts.fetchedAt,
    reportedStatus,
    expired: parts.expired ?? false,
    rowOrder,
    events: kept.map((scan) => ({ ...scan, source })),
    expected: (parts.expected ?? []).filter((one) => one !== null),
    deliveredAt: reportedStatus.status === 'delivered' ? (parts.deliveredAt ?? null) : null,
  };
}

/** The promise of a day; `null` where there is none. */
export function toExpectation(
  source: Expectation['source'],
  ...days: readonly (string | null)[]
): Expectation | null {
  const to = days.find((day) => day !== null);
  return to === undefined || to.length < DATE_LENGTH ? null : { source, to, saidAt: null };
}

/** Characters of a tracking number: https://api.17track.net/en/doc */
const NUMBER = /^[A-Z\d][A-Z\d-]{4,49}$/i;

function otherNumber(number: string, other: string | null): string | null {
  const plain = other?.replace(/\s/g, '') ?? '';
  return NUMBER.test(plain) && plain.toUpperCase() !== number.toUpperCase() ? plain : null;
}
