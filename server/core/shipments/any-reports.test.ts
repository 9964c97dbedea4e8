import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL, SEED } from '../../../e2e/score/count-cases.fixtures.ts';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, aShipment, NOW } from '../order.fixtures.ts';
import type { ShipmentStatus } from '../../contract.ts';
import type { ScanEvent, TrackingReport, TrackingSource } from '../order.ts';
import {
  anyDeclaredReports,
  anyFailure,
  anyParcelReports,
  anyReports,
  listedBySequence,
  listedTheOtherWay,
} from './any-reports.fixtures.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';

const HOUR = 3_600_000;
const RUNS = { numRuns: FULL ? 10_000 : 150, seed: SEED };

const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };
const TWO = ['A', 'B'].map((number) => ({ carrier: 'PostNL', number, url: null }));

function stateOf(reports: readonly TrackingReport[], parcels = TWO.slice(0, 1)): DerivedState {
  return shipmentState(aShipment({ parcels, reports: [...reports] }), 'domestic', view);
}

/** All of a state but the flags of sources that failed. */
function knowledge({ flags, ...state }: DerivedState): object {
  return { ...state, flags: flags.filter((one) => !one.startsWith('source_error:')) };
}

/** A state, and what its scans say, without how a source numbers them. */
function comparable(whole: DerivedState): object {
  const { events, scan, parcels, ...state } = whole;
  const said = events.map(({ sequence: _, ...event }) => event);
  const { delivered } = parcels;
  return { ...state, latenessFacts: null, said, at: scan?.at, delivered };
}

interface LateScans {
  source: TrackingSource;
  status: ShipmentStatus;
  /** Hours after the delivery: of this scan, and of a label. */
  hours: number;
  label: number;
}

/** A hub, or a courier, within half a day of a delivery or before it; and a label at any time. */
const anyLateScans: fc.Arbitrary<LateScans> = fc.record({
  source: fc.constantFrom('shopify', '17track', 'carrier'),
  status: fc.constantFrom('in_transit', 'out_for_delivery'),
  hours: fc.integer({ min: -48, max: 11 }),
  label: fc.integer({ min: -48, max: 48 }),
});

/** The reports with late scans, in the reports of their source where it has some. */
function withLate(
  reports: readonly TrackingReport[],
  { source, status, hours, label }: LateScans,
  deliveredAt: number,
): TrackingReport[] {
  const at = (after: number): string => new Date(deliveredAt + after * HOUR).toISOString();
  const events = [aScan(status, at(hours)), aScan('info_received', at(label))].map(
    (event, index): ScanEvent => ({ ...event, source, id: `late ${index}` }),
  );
  if (reports.every((one) => one.source !== source)) {
    return [...reports, aReport({ source, events, fetchedAt: '2026-11-19T12:00:00Z' })];
  }
  return reports.map((one) =>
    one.source === source ? { ...one, events: [...one.events, ...events] } : one,
  );
}

/** A delivery after a way back is another matter (rule S5). */
function tellsReturn({ events, reportedStatus }: TrackingReport): boolean {
  return [reportedStatus, ...events].some(
    ({ status }) => status === 'returning' || status === 'returned',
  );
}

/** Which of two rows of one id corrects the other may only be seen by rows that come later (rule D1). */
function isCorrected({ source, id }: ScanEvent, reports: readonly TrackingReport[]): boolean {
  const rows = reports.flatMap(({ events }) => events);
  return id !== null && rows.filter((one) => one.source === source && one.id === id).length > 1;
}

describe('whatever sources report', () => {
  it('the state does not depend on the order in which they were asked', () => {
    for (const [reports, parcels] of [
      [anyReports, TWO.slice(0, 1)],
      [anyParcelReports, TWO],
    ] as const) {
      fc.assert(
        fc.property(
          reports.chain((some) =>
            fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
          ),
          ([some, shuffled]) => {
            expect(stateOf(shuffled, parcels)).toEqual(stateOf(some, parcels));
          },
        ),
        RUNS,
      );
    }
  });

  it('O7: the state does not depend on how they list their rows, where they declare the order', () => {
    fc.assert(
      fc.property(anyDeclaredReports, (reports) => {
        const state = comparable(stateOf(reports));
        expect(comparable(stateOf(reports.map(listedTheOtherWay)))).toEqual(state);
        expect(comparable(stateOf(reports.map(listedBySequence)))).toEqual(state);
      }),
      RUNS,
    );
  });

  it('S4: a source that fails changes nothing but the flags', () => {
    for (const [reports, parcels] of [
      [anyReports, TWO.slice(0, 1)],
      [anyParcelReports, TWO],
    ] as const) {
      fc.assert(
        fc.property(reports, anyFailure, (some, failure) => {
          const state = knowledge(stateOf(some, parcels));
          expect(knowledge(stateOf([...some, failure], parcels))).toEqual(state);
        }),
        RUNS,
      );
    }
  });

  it('S7: an older report that lists some of the same rows changes nothing', () => {
    fc.assert(
      fc.property(anyDeclaredReports, fc.nat(4), (reports, count) => {
        const late = reports.map((one) => ({
          ...one,
          fetchedAt: '2026-11-20T12:00:00Z',
          events: one.events.slice(-count),
        }));
        expect(stateOf([...reports, ...late]).status).toBe(stateOf(reports).status);
      }),
      RUNS,
    );
  });

  it('S2: what a scan says is delivered stays so, whatever label or hub comes in late', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyReports, anyLateScans, (reports, late) => {
        const { status, scan } = stateOf(reports);
        fc.pre(status === 'delivered' && scan !== null && !reports.some(tellsReturn));
        fc.pre(!isCorrected(scan, reports));
        tried += 1;
        expect(stateOf(withLate(reports, late, scan.instant)).status).toBe('delivered');
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 3, maxSkipsPerRun: 1000 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});
