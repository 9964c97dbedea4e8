import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, aShipment, NOW } from '../order.fixtures.ts';
import type { TrackingReport } from '../order.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';
import { withoutOwnEvents } from './without-own-events.ts';

const OURS = new Set(['ours', 'also ours']);
const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };
const AT = '2026-11-24T10:00:00Z';

function stateOf(report: TrackingReport): DerivedState {
  return shipmentState(aShipment({ reports: [withoutOwnEvents(report, OURS)] }), 'domestic', view);
}

const moving = aScan('in_transit', '2026-11-23T10:00:00Z', { id: 'theirs' });
const written = aScan('delivered', AT, { id: 'ours' });
const word = { status: 'delivered', substatus: null, weight: 'scan' } as const;

describe('D5: a scan that we wrote to Shopify ourselves', () => {
  it('is ignored when Shopify reports it as its own, with all that only repeats it', () => {
    const report = aReport({ events: [written, moving], reportedStatus: word, deliveredAt: AT });
    expect(stateOf(report)).toMatchObject({
      status: 'in_transit',
      deliveredAt: null,
      events: [{ id: 'theirs' }],
      flags: [],
    });
    expect(stateOf({ ...report, events: [written] })).toMatchObject({
      status: 'unknown',
      deliveredAt: null,
    });
  });

  it('takes nothing back that Shopify knows by itself, too', () => {
    const events = [written, aScan('delivered', AT, { id: 'their own' }), moving];
    const report = aReport({ events, reportedStatus: word, deliveredAt: AT });
    expect(stateOf(report)).toMatchObject({ status: 'delivered', deliveredAt: AT });
    const cancelled = { status: 'cancelled', substatus: 'label_voided', weight: 'final' } as const;
    expect(stateOf({ ...report, reportedStatus: cancelled }).status).toBe('cancelled');
    const out = { ...word, status: 'out_for_delivery' } as const;
    const read = withoutOwnEvents({ ...report, events: [written], reportedStatus: out }, OURS);
    expect(read).toMatchObject({ reportedStatus: out, deliveredAt: null });
  });

  it('is told by its id alone: a report without one of ours is as it was', () => {
    const report = aReport({ events: [moving, { ...written, id: null }], reportedStatus: word });
    expect(withoutOwnEvents(report, OURS)).toBe(report);
    expect(withoutOwnEvents(report, new Set())).toBe(report);
  });
});
