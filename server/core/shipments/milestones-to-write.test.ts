import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL, SEED } from '../../../e2e/score/count-cases.fixtures.ts';
import { anOrder, aReport, aScan, aShipment, NOW } from '../order.fixtures.ts';
import type { OrderShipment, ScanEvent, TrackingReport } from '../order.ts';
import { anyParcelReports } from './any-reports.fixtures.ts';
import {
  MILESTONES,
  milestonesToWrite,
  OLDEST_MILESTONE,
  type Milestone,
} from './milestones-to-write.ts';

const FULFILLMENT = 'gid://shopify/Fulfillment/1';
const RUNS = { numRuns: FULL ? 10_000 : 400, seed: SEED };

const parcel = (number: string | null) => ({ carrier: 'GLS', number, url: null });

function ofService(number: string, events: ScanEvent[]): TrackingReport {
  const own = events.map((one): ScanEvent => ({ ...one, source: 'ship24' }));
  return aReport({ source: 'ship24', number, events: own });
}

/** What is written of a parcel by its scans, after `written`. */
function write(
  events: ScanEvent[],
  more: Partial<OrderShipment> & { shopify?: Partial<TrackingReport> } = {},
  written: Milestone[] = [],
): string[] {
  const { shopify, ...shipment } = more;
  return writeOf(
    {
      parcels: [parcel('A')],
      reports: [aReport(shopify), ofService('A', events)],
      ...shipment,
    },
    written,
  );
}

function writeOf(shipment: Partial<OrderShipment>, written: Milestone[] = []): string[] {
  const order = anOrder({ shipments: [aShipment({ id: FULFILLMENT, ...shipment })] });
  const before = written.map((milestone) => ({ fulfillmentId: FULFILLMENT, milestone }));
  return milestonesToWrite(order, before, NOW).map(({ fulfillmentId, milestone, happenedAt }) => {
    expect(fulfillmentId).toBe(FULFILLMENT);
    return `${milestone} ${happenedAt}`;
  });
}

/** An instant so many milliseconds ago. */
function at(age: number): string {
  return new Date(NOW.getTime() - age).toISOString();
}

const pickedUp = aScan('in_transit', '2026-11-24T15:00:00+01:00', { substatus: 'picked_up' });
const moving = aScan('in_transit', '2026-11-24T20:00:00Z', { text: 'Sorted for J. Doe' });
const movingOn = aScan('in_transit', '2026-11-25T03:00:00Z');
const out = aScan('out_for_delivery', '2026-11-25T07:00:00Z');
const delivered = aScan('delivered', '2026-11-25T11:00:00Z');

describe('the milestones to write', () => {
  it('are what the service knows and Shopify lacks, the first reached first, at the time of the scan', () => {
    expect(write([delivered, out, movingOn, moving, pickedUp])).toEqual([
      'CARRIER_PICKED_UP 2026-11-24T14:00:00.000Z',
      'IN_TRANSIT 2026-11-24T20:00:00.000Z',
      'DELIVERED 2026-11-25T11:00:00.000Z',
    ]);
    expect(write([out])).toEqual(['OUT_FOR_DELIVERY 2026-11-25T07:00:00.000Z']);
  });

  it.each([
    ['attempt_failed', 'ATTEMPTED_DELIVERY'],
    ['available_for_pickup', 'READY_FOR_PICKUP'],
  ] as const)('of %s are %s', (status, milestone) => {
    expect(write([aScan(status, '2026-11-25T09:00:00Z'), out])).toEqual([
      `${milestone} 2026-11-25T09:00:00.000Z`,
    ]);
  });

  it('are none of a parcel that comes back, has a problem, or has only a label', () => {
    for (const status of ['returning', 'returned', 'exception'] as const) {
      expect(write([aScan(status, '2026-11-25T12:00:00Z'), moving]), status).toEqual([]);
    }
    expect(write([aScan('info_received', '2026-11-25T12:00:00Z')])).toEqual([]);
    expect(write([moving], { voided: true })).toEqual([]);
  });

  it('are none where Shopify has news by itself, of whatever kind, but a label is no news', () => {
    const status = { status: 'in_transit', substatus: null, weight: 'scan' } as const;
    for (const shopify of [
      { events: [pickedUp] },
      { reportedStatus: status },
      { deliveredAt: '2026-11-25T10:00:00Z' },
    ]) {
      expect(write([out], { shopify })).toEqual([]);
    }
    const label = aScan('info_received', '2026-11-23T15:00:00Z');
    expect(write([out], { shopify: { events: [label] } })).toHaveLength(1);
  });

  it('are each written once, and none behind one that was written', () => {
    expect(write([moving, pickedUp], {}, ['CARRIER_PICKED_UP'])).toEqual([
      'IN_TRANSIT 2026-11-24T20:00:00.000Z',
    ]);
    expect(write([out, moving], {}, ['OUT_FOR_DELIVERY'])).toEqual([]);
    expect(write([out, moving], {}, ['ATTEMPTED_DELIVERY'])).toHaveLength(1);
    expect(write([out, moving], {}, ['DELIVERED'])).toEqual([]);
  });

  it('are none older than two days, and none of the future', () => {
    expect(write([aScan('delivered', at(OLDEST_MILESTONE))])).toHaveLength(1);
    expect(write([aScan('delivered', at(OLDEST_MILESTONE + 1))])).toEqual([]);
    expect(write([aScan('out_for_delivery', at(-60_000))])).toEqual([]);
    // Since when it is on the way counts, not the newest scan.
    expect(write([movingOn, aScan('in_transit', at(OLDEST_MILESTONE + 1))])).toEqual([]);
  });

  it('are none whose time has no zone, or is a mere date', () => {
    expect(write([aScan('delivered', '2026-11-25T11:00:00')])).toEqual([]);
    expect(write([aScan('delivered', '2026-11-25'), moving])).toEqual([]);
    expect(write([aScan('delivered', '2026-11-25T11:00:00', { country: 'NL' })])).toEqual([
      'DELIVERED 2026-11-25T10:00:00.000Z',
    ]);
  });

  it('are of several parcels only what all of them have reached, when the last one has', () => {
    const parcels = [parcel('A'), parcel('B')];
    const later = aScan('delivered', '2026-11-25T12:30:00Z');
    const both = (a: ScanEvent[], b: ScanEvent[]): string[] =>
      writeOf({ parcels, reports: [aReport(), ofService('A', a), ofService('B', b)] });
    expect(both([delivered], [later])).toEqual(['DELIVERED 2026-11-25T12:30:00.000Z']);
    expect(both([delivered], [out])).toEqual([]);
    expect(both([delivered], [])).toEqual([]);
    expect(writeOf({ parcels, reports: [aReport(), ofService('A', [delivered])] })).toEqual([]);
    const unnumbered = [parcel('A'), parcel(null)];
    const reports = [aReport(), ofService('A', [delivered])];
    expect(writeOf({ parcels: unnumbered, reports })).toEqual([]);
  });

  it('are none where two services disagree about a delivery', () => {
    const failed = aScan('attempt_failed', '2026-11-25T12:00:00Z', { source: 'easypost' });
    const reports = [
      aReport(),
      ofService('A', [delivered]),
      aReport({ source: 'easypost', number: 'A', events: [failed] }),
    ];
    expect(writeOf({ parcels: [parcel('A')], reports })).toEqual([]);
  });

  it('never go back or come twice, whatever services report one after another', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(anyParcelReports, { minLength: 1, maxLength: 5 }), (polls) => {
        const written: { fulfillmentId: string; milestone: Milestone }[] = [];
        for (const reports of polls) {
          const ofServices = reports.filter(({ source }) => source !== 'shopify');
          const shipment = aShipment({
            id: FULFILLMENT,
            parcels: [parcel('A'), parcel('B')],
            reports: [aReport(), ...ofServices],
          });
          const order = anOrder({ placedAt: '2026-11-20T00:00:00Z', shipments: [shipment] });
          for (const one of milestonesToWrite(order, written, NOW)) {
            const before = written.map(({ milestone }) => MILESTONES[milestone]);
            expect(MILESTONES[one.milestone]).toBeGreaterThanOrEqual(Math.max(0, ...before));
            expect(written.map(({ milestone }) => milestone)).not.toContain(one.milestone);
            expect(Object.keys(one)).toEqual(['fulfillmentId', 'milestone', 'happenedAt']);
            const age = NOW.getTime() - Date.parse(one.happenedAt);
            expect(age >= 0 && age <= OLDEST_MILESTONE).toBe(true);
            written.push(one);
            seen += 1;
          }
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(0);
  });
});
