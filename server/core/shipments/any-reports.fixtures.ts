import * as fc from 'fast-check';
import { aReport, aScan } from '../order.fixtures.ts';
import type {
  ReportedStatus,
  RowOrder,
  ScanEvent,
  TrackingReport,
  TrackingSource,
} from '../order.ts';

const SOURCES: readonly TrackingSource[] = [
  'shopify',
  '17track',
  'ship24',
  'aftership',
  'easypost',
  'karrio',
  'own',
  'carrier',
];

const STATUSES = [
  'unknown',
  'info_received',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
  'delivered',
  'exception',
  'returning',
  'returned',
] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day and an hour in November, so few that sources meet at one time. */
const local = fc
  .record({ day: fc.integer({ min: 20, max: 25 }), hour: fc.integer({ min: 6, max: 12 }) })
  .map(({ day, hour }) => `2026-11-${two(day)}T${two(hour)}:00:00`);

/** As sources write it: an instant, a local time, a mere date, none, or one that cannot be true. */
const anyTime: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 6, arbitrary: local.map((at) => `${at}Z`) },
  { weight: 2, arbitrary: local.map((at) => `${at}+05:00`) },
  { weight: 2, arbitrary: local },
  { weight: 1, arbitrary: local.map((at) => at.slice(0, 10)) },
  { weight: 1, arbitrary: fc.constantFrom(null, '2027-11-24T10:00:00Z', '1970-01-01T00:00:00Z') },
);

const anyRow: fc.Arbitrary<ScanEvent> = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    at: anyTime,
    substatus: fc.constantFrom(null, null, 'neighbour' as const, 'picked_up' as const),
    place: fc.constantFrom(null, 'Utrecht', 'Zwolle'),
    id: fc.constantFrom(null, null, 'a', 'b'),
    expectedAt: fc.constantFrom(null, null, '2026-11-27', '2026-11-28'),
  })
  .map(({ status, at, ...more }) => aScan(status, at, more));

const anyReportedStatus: fc.Arbitrary<ReportedStatus> = fc.oneof(
  fc.constant<ReportedStatus>({ status: 'unknown', substatus: null, weight: 'default' }),
  fc
    .record({
      status: fc.constantFrom(...STATUSES),
      weight: fc.constantFrom('scan' as const, 'scan' as const, 'final' as const),
    })
    .map((one): ReportedStatus => ({ ...one, substatus: null })),
);

function reportOf(
  source: fc.Arbitrary<TrackingSource>,
  number: fc.Arbitrary<string | null>,
): fc.Arbitrary<TrackingReport> {
  return fc
    .record({
      source,
      number,
      fetchedAt: fc.constantFrom('2026-11-24T12:00:00Z', '2026-11-25T12:00:00Z'),
      reportedStatus: anyReportedStatus,
      rowOrder: fc.constantFrom<RowOrder>('newest_first', 'newest_last', 'unknown'),
      events: fc.array(anyRow, { maxLength: 5 }),
      expired: fc.boolean(),
      deliveredAt: fc.constantFrom(null, null, '2026-11-24T10:00:00Z', '2026-11-25'),
      expected: fc.constantFrom(null, '2026-11-27', '2026-11-28'),
    })
    .map(({ expected, ...one }) =>
      aReport({
        ...one,
        events: one.events.map((event) => ({ ...event, source: one.source })),
        expected: expected === null ? [] : [{ source: 'provider', to: expected, saidAt: null }],
      }),
    );
}

const anySource = fc.constantFrom(...SOURCES);

/** What several sources say of one parcel, some of them twice. */
export const anyReports: fc.Arbitrary<TrackingReport[]> = fc.array(
  reportOf(anySource, fc.constant(null)),
  { maxLength: 5 },
);

/** What several sources say of two parcels, `A` and `B`, and of both as one. */
export const anyParcelReports: fc.Arbitrary<TrackingReport[]> = fc.array(
  reportOf(anySource, fc.constantFrom(null, 'A', 'B')),
  { maxLength: 5 },
);

/** What several sources say of one parcel, each once, and in an order that it declares. */
export const anyDeclaredReports: fc.Arbitrary<TrackingReport[]> = fc
  .uniqueArray(reportOf(anySource, fc.constant(null)), {
    maxLength: 4,
    selector: ({ source }) => source,
  })
  .map((reports) =>
    reports.map((one) => ({
      ...one,
      rowOrder: one.rowOrder === 'unknown' ? ('newest_first' as const) : one.rowOrder,
    })),
  );

/** The same rows in the same order, listed the other way round. */
export function listedTheOtherWay(report: TrackingReport): TrackingReport {
  const rowOrder = report.rowOrder === 'newest_last' ? 'newest_first' : 'newest_last';
  return { ...report, rowOrder, events: report.events.toReversed() };
}

/** The same rows in the same order, by a sequence, and listed by their texts. */
export function listedBySequence(report: TrackingReport): TrackingReport {
  const isRising = report.rowOrder === 'newest_last';
  const events = report.events.map((event, index) => ({
    ...event,
    sequence: isRising ? index : -index,
  }));
  return {
    ...report,
    rowOrder: 'unknown',
    events: events.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1)),
  };
}

function textOf(event: ScanEvent): string {
  return JSON.stringify({ ...event, sequence: 0 });
}

/** A source that failed when it was asked. */
export const anyFailure: fc.Arbitrary<TrackingReport> = fc
  .record({
    source: anySource,
    number: fc.constantFrom(null, 'A', 'B', 'of another parcel'),
    fetchedAt: fc.constantFrom('2026-11-23T12:00:00Z', '2026-11-25T12:30:00Z'),
    weight: fc.constantFrom('default' as const, 'scan' as const, 'final' as const),
  })
  .map(({ weight, ...one }) =>
    aReport({ ...one, reportedStatus: { status: 'unknown', substatus: 'provider_error', weight } }),
  );
