import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, aShipment, NOW } from '../order.fixtures.ts';
import type { ScanEvent, TrackingReport, TrackingSource } from '../order.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';

/** What two sources report of one parcel, on the clock of its answer. */
function stateOf(reports: TrackingReport[], zone = 'Europe/Amsterdam'): DerivedState {
  const view = { now: NOW, moments: createMoments('en', zone, NOW) };
  return shipmentState(aShipment({ reports }), 'cross_border', view);
}

function from(source: TrackingSource, ...events: ScanEvent[]): TrackingReport {
  return aReport({ source, events: events.map((event) => ({ ...event, source })) });
}

/** The times that are shown, of two reports in either order. */
function times(one: TrackingReport, other: TrackingReport, zone?: string): string[] {
  const shown = [
    [one, other],
    [other, one],
  ].map((reports) => stateOf(reports, zone).events.map(({ at }) => at));
  expect(shown[0]).toEqual(shown[1]);
  return shown[0] ?? [];
}

describe('D6: what happens to a parcel once', () => {
  it.each([
    ['Europe/Amsterdam', '2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'],
    ['America/New_York', '2026-11-24T03:00:00Z', '2026-11-23T22:00:00Z'],
    ['Pacific/Auckland', '2026-11-23T19:00:00Z', '2026-11-24T08:00:00Z'],
    ['Asia/Tokyo', '2026-11-24T05:00:00+09:00', '2026-11-24T05:00:00Z'],
  ])('is one scan, where one source took the wall clock of %s for UTC', (zone, right, wrong) => {
    for (const [status, substatus] of [
      ['delivered', null],
      ['returned', null],
      ['in_transit', 'picked_up'],
    ] as const) {
      const place = 'Depot';
      const shopify = from('shopify', aScan(status, right, { substatus, place }));
      const other = from('17track', aScan(status, wrong, { substatus }));
      expect(times(shopify, other, zone), status).toEqual([right]);
    }
  });

  it('is the scan of the source that says more, with its time', () => {
    const bare = from('shopify', aScan('delivered', '2026-11-24T10:00:00Z'));
    const exact = aScan('delivered', '2026-11-24T11:00:00Z', { substatus: 'neighbour' });
    const state = stateOf([bare, from('17track', exact)]);
    expect(state).toMatchObject({
      status: 'delivered',
      substatus: 'neighbour',
      deliveredAt: '2026-11-24T11:00:00Z',
      events: [{ source: '17track', confirmedBy: ['shopify'] }],
    });
  });

  it('may be written at two names of one place', () => {
    const one = from('shopify', aScan('delivered', '2026-11-24T10:00:00Z', { place: 'Utrecht' }));
    const other = aScan('delivered', '2026-11-24T11:00:00Z', { place: 'UTRECHT, Nederland' });
    expect(times(one, from('carrier', other))).toEqual(['2026-11-24T11:00:00Z']);
  });

  it('is told by three sources, once', () => {
    const scans = [
      from('shopify', aScan('delivered', '2026-11-24T11:00:00Z')),
      from('17track', aScan('delivered', '2026-11-24')),
      from('carrier', aScan('delivered', '2026-11-24T11:00:00+01:00')),
    ];
    expect(stateOf(scans).events).toMatchObject([{ source: 'carrier' }]);
    expect(stateOf(scans.toReversed()).events).toMatchObject([{ source: 'carrier' }]);
  });

  it('are two scans on two days, more than a zone apart, or with two kinds of handover', () => {
    const early = aScan('delivered', '2026-11-23T20:00:00Z');
    const next = from('17track', aScan('delivered', '2026-11-24T08:00:00Z'));
    expect(times(from('shopify', early), next)).toHaveLength(2);
    const night = aScan('delivered', '2026-11-24T00:30:00Z');
    const evening = from('17track', aScan('delivered', '2026-11-24T18:00:00Z'));
    expect(times(from('shopify', night), evening)).toHaveLength(2);
    const mailbox = aScan('delivered', '2026-11-24T08:00:00Z', { substatus: 'mailbox' });
    const neighbour = aScan('delivered', '2026-11-24T09:00:00Z', { substatus: 'neighbour' });
    expect(times(from('shopify', mailbox), from('17track', neighbour))).toHaveLength(2);
  });

  it.each(['attempt_failed', 'out_for_delivery', 'available_for_pickup', 'returning'] as const)(
    '%s may happen twice, so two of them an hour apart are two',
    (status) => {
      const one = from('shopify', aScan(status, '2026-11-24T10:00:00Z'));
      const other = from('17track', aScan(status, '2026-11-24T11:00:00Z'));
      expect(times(one, other)).toHaveLength(2);
    },
  );

  it('happens to each of several parcels', () => {
    const parcels = ['A', 'B'].map((number) => ({ carrier: 'PostNL', number, url: null }));
    const reports = [
      { ...from('17track', aScan('delivered', '2026-11-24T10:00:00Z')), number: 'A' },
      { ...from('ship24', aScan('delivered', '2026-11-24T12:00:00Z')), number: 'B' },
    ];
    const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };
    const state = shipmentState(aShipment({ parcels, reports }), 'domestic', view);
    expect(state.events).toHaveLength(2);
    expect(state.parcels).toMatchObject({ delivered: 2, total: 2 });
  });
});
