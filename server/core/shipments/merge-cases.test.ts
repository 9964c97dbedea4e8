import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Headline, ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import { expectedDay } from './expected-day.ts';
import { createMoments } from '../dates/moments.ts';
import { aLine, anOrder, aReport, aScan, aShipment } from '../order.fixtures.ts';
import type { Expectation, ScanEvent, TrackingReport, TrackingSource } from '../order.ts';
import { parcelsOf } from './parcels.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';
import { toTrackedOrder } from '../timeline/to-tracked-order.ts';

/** Scenarios that were collected beside the project; where they are not, there is nothing to try. */
const FILE = fileURLToPath(
  new URL('../../../../shared/fixtures/carriers/open/merge-cases.json', import.meta.url),
);

interface CaseEvent {
  source: TrackingSource;
  at?: string;
  status: ShipmentStatus;
  substatus?: ShipmentSubstatus;
  description?: string;
  location?: string;
}

interface MergeCase {
  id: string;
  about: string;
  now: string;
  input: {
    events?: CaseEvent[];
    known?: CaseEvent[];
    headline?: { source: TrackingSource; status: ShipmentStatus };
    incomingHeadline?: { source: TrackingSource };
    eta?: { to: string };
    etas?: { source: string; to: string }[];
    lane?: 'domestic';
    parcels?: ShipmentStatus[];
    before?: string[];
    after?: string[];
  };
  expected: Record<string, unknown>;
}

const cases: MergeCase[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
if (cases.length === 0) console.warn(`merge cases skipped: there is no ${FILE}`);

/** Who the scenarios call so is one of these to us. */
const ETA_SOURCES: Readonly<Record<string, Expectation['source']>> = {
  promise: 'checkout',
  shopify: 'shop',
  aftership: 'provider',
  carrier: 'carrier',
};

function toScan({ source, at, status, substatus, description, location }: CaseEvent): ScanEvent {
  return aScan(status, at ?? null, {
    source,
    substatus: substatus ?? null,
    text: description ?? null,
    place: location ?? null,
  });
}

/** A report a source, each with its scans. */
function toReports({ input }: MergeCase): TrackingReport[] {
  const { headline, incomingHeadline, eta } = input;
  const scans = [...(input.events ?? []), ...(input.known ?? [])].map(toScan);
  const reports = [...Map.groupBy(scans, ({ source }) => source)].map(([source, events]) =>
    aReport({
      source,
      events,
      ...(headline?.source === source && {
        reportedStatus: { status: headline.status, substatus: null, weight: 'scan' },
      }),
      ...(eta && { expected: [{ source: 'provider' as const, to: eta.to, saidAt: null }] }),
    }),
  );
  if (incomingHeadline) {
    const { source } = incomingHeadline;
    const reportedStatus = {
      status: 'unknown',
      substatus: 'provider_error',
      weight: 'scan',
    } as const;
    reports.push(aReport({ source, reportedStatus }));
  }
  return reports;
}

function viewAt(now: string) {
  const date = new Date(now);
  return { now: date, moments: createMoments('en', 'Europe/Amsterdam', date) };
}

/** The scenarios name no day of order or shipment; a month before is one that fits all of them. */
function monthBefore(now: string): string {
  return new Date(Date.parse(now) - 30 * 86_400_000).toISOString();
}

function derive(one: MergeCase): DerivedState {
  const createdAt = monthBefore(one.now);
  const shipment = aShipment({ createdAt, reports: toReports(one) });
  return shipmentState(shipment, one.input.lane ?? 'cross_border', viewAt(one.now));
}

/** What we say of a case, in the words of its expectation. */
const TOLD: Readonly<Record<string, (one: MergeCase) => unknown>> = {
  status: (one) => derive(one).status,
  events: (one) => derive(one).events.length,
  keptSource: (one) => derive(one).events[0]?.source,
  deliveredAt: (one) => derive(one).deliveredAt,
  flags: (one) => derive(one).flags,
  order: (one) => derive(one).events.map(({ text }) => text),
  newestFirst: (one) => {
    const instants = derive(one).events.map(({ instant }) => instant);
    return instants.every((instant, n) => n === 0 || instant <= (instants[n - 1] ?? 0));
  },
  undated: (one) => derive(one).undated,
  delayed: (one) => derive(one).delayed,
  reason: (one) => derive(one).delayReason,
  stale: (one) => derive(one).stale,
  eta: (one) => etaOf(one)?.on,
  source: (one) => etaOf(one)?.source,
  headline: (one) => (isPartlyDelivered(headlineOf(one)) ? 'partially_delivered' : ''),
  delivered: (one) => headlineOf(one).count,
  total: (one) => headlineOf(one).total,
  visible: ({ input }) => {
    const parcels = (input.after ?? []).map((number) => ({ carrier: null, number, url: null }));
    const reports = (input.before ?? []).map((number) => aReport({ source: '17track', number }));
    const shipment = aShipment({ parcels, reports });
    return parcelsOf(shipment).map(({ number }) => number);
  },
};

function etaOf({ input, now }: MergeCase) {
  const expected = (input.etas ?? []).map(({ source, to }): Expectation => {
    const known = ETA_SOURCES[source];
    if (!known) throw new Error(`an unknown source: ${source}`);
    return { source: known, to, saidAt: null };
  });
  return expectedDay([{ expected }], [], viewAt(now).moments);
}

/** Of an order with one parcel in each of these states. */
function isPartlyDelivered({ code, count, total }: Headline): boolean {
  return code === 'delivered' && (count ?? 0) < (total ?? 0);
}

function headlineOf({ input, now }: MergeCase): Headline {
  const states = input.parcels ?? [];
  const order = anOrder({
    placedAt: monthBefore(now),
    lines: states.map((_, n) => aLine({ id: `line-${n}` })),
    shipments: states.map((status, n) =>
      aShipment({
        id: `shipment-${n}`,
        createdAt: now,
        parcels: [{ carrier: 'PostNL', number: `3S${n}`, url: null }],
        units: [{ id: `units-${n}`, lineId: `line-${n}`, quantity: 1 }],
        events: [aScan(status, now)],
      }),
    ),
  });
  return toTrackedOrder(order, viewAt(now)).headline;
}

describe.skipIf(cases.length === 0)('the collected scenarios', () => {
  it.each(cases.map((one): [string, string, MergeCase] => [one.id, one.about, one]))(
    '%s: %s',
    (_id, _about, one) => {
      for (const [what, expected] of Object.entries(one.expected)) {
        const told = TOLD[what];
        if (!told) throw new Error(`nobody compares “${what}”`);
        // What we call the checkout’s promise and so on is theirs by another name.
        expect(told(one), what).toEqual(
          what === 'source' ? ETA_SOURCES[String(expected)] : expected,
        );
      }
    },
  );
});
