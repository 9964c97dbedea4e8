import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, aShipment, NOW } from '../order.fixtures.ts';
import type { ScanEvent, TrackingReport, TrackingSource } from '../order.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';

const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };
const AT = '2026-11-24T10:00:00Z';
const word = { status: 'delivered', substatus: null, weight: 'scan' } as const;

function from(source: TrackingSource, ...events: ScanEvent[]): TrackingReport {
  return aReport({ source, events: events.map((event) => ({ ...event, source })) });
}

/** By these reports in either order. */
function stateOf(...reports: TrackingReport[]): DerivedState {
  const [state, other] = [reports, reports.toReversed()].map((some) =>
    shipmentState(aShipment({ reports: some }), 'domestic', view),
  );
  expect(other).toEqual(state);
  if (!state) throw new Error('no state');
  return state;
}

const delivered = aScan('delivered', AT);

/** A day in November. */
function counter(at: string): ScanEvent {
  return aScan('available_for_pickup', `2026-11-${at}Z`, { substatus: 'pickup_point' });
}

/** Delivered by Shopify's record, without a scan. */
function recorded(deliveredAt: string): TrackingReport {
  return aReport({ reportedStatus: word, deliveredAt });
}

/** Delivered and at the counter, by one source. */
function atCounter(at: string): TrackingReport {
  return from('shopify', delivered, counter(at));
}

describe('S8: two sources that disagree about the newest scan', () => {
  it.each(['24T09:50:00', '24T10:00:00', '24T10:15:00', '24T14:00:00', '25T08:00:00'])(
    'it waits at the counter, not delivered, where the other says so at %s',
    (at) => {
      const state = stateOf(from('shopify', delivered), from('17track', counter(at)));
      expect(state).toMatchObject({
        status: 'available_for_pickup',
        substatus: 'pickup_point',
        action: 'shopper',
        deliveredAt: null,
        flags: ['contradiction'],
        disagreement: {
          followed: { source: '17track', status: 'available_for_pickup' },
          other: { source: 'shopify', status: 'delivered', substatus: null },
        },
      });
      // All that is reported is shown.
      expect(state.events).toHaveLength(2);
    },
  );

  it.each(['attempt_failed', 'exception'] as const)('%s at one moment leads', (status) => {
    const at = (time: string) => from('17track', aScan(status, time));
    const state = stateOf(from('shopify', delivered), at('2026-11-24T09:55:00Z'));
    expect(state).toMatchObject({ status, disagreement: { other: { source: 'shopify' } } });
    expect(stateOf(from('shopify', delivered), at('2026-11-24T09:30:00Z'))).toMatchObject({
      status: 'delivered',
      disagreement: null,
      flags: [],
    });
    // A problem of a later moment was uploaded late (rule S2), and is named.
    expect(stateOf(from('shopify', delivered), at('2026-11-24T12:00:00Z'))).toMatchObject({
      status: 'delivered',
      disagreement: { followed: { source: 'shopify' }, other: { source: '17track', status } },
    });
  });

  it('ends with a later delivery of either source', () => {
    const there = from('17track', counter('24T10:00:00'));
    const later = aScan('delivered', '2026-11-25T09:00:00Z');
    for (const reports of [
      [from('shopify', delivered, later), there],
      [from('shopify', delivered), from('17track', counter('24T10:00:00'), later)],
    ]) {
      expect(stateOf(...reports)).toMatchObject({
        status: 'delivered',
        deliveredAt: later.at,
        disagreement: null,
      });
    }
  });

  it('is none where the other source reports the delivery, too', () => {
    const told = [counter('24T09:50:00'), aScan('delivered', '2026-11-24T10:05:00Z')];
    expect(stateOf(from('shopify', delivered), from('17track', ...told))).toMatchObject({
      status: 'delivered',
      disagreement: null,
      flags: [],
    });
  });

  it('goes for a recorded delivery without a scan', () => {
    const there = from('17track', counter('24T10:00:00'));
    expect(stateOf(there, recorded('2026-11-24T10:15:00Z'))).toMatchObject({
      status: 'available_for_pickup',
      disagreement: { other: { source: 'shopify', status: 'delivered' } },
    });
    expect(stateOf(there, recorded('2026-11-24T10:15:01Z')).status).toBe('delivered');
  });

  it('goes for one source that says within minutes that it meant the counter', () => {
    expect(stateOf(atCounter('24T10:05:00'))).toMatchObject({
      status: 'available_for_pickup',
      disagreement: null,
    });
    // It lay in the locker for a moment; and S2 stands.
    expect(stateOf(atCounter('24T09:55:00')).status).toBe('delivered');
    expect(stateOf(atCounter('24T10:16:00')).status).toBe('delivered');
  });

  it('names a source by which it has arrived, where that is not believed', () => {
    const hubs = ['2026-11-24T10:00:00Z', '2026-11-25T10:00:00Z'].map((at) =>
      aScan('in_transit', at),
    );
    const premature = from('shopify', aScan('delivered', '2026-11-23T10:00:00Z'));
    expect(stateOf(premature, from('17track', ...hubs))).toMatchObject({
      status: 'in_transit',
      disagreement: {
        followed: { source: '17track', status: 'in_transit' },
        other: { source: 'shopify', status: 'delivered' },
      },
    });
    const undated = aReport({ reportedStatus: word });
    expect(stateOf(undated, from('17track', aScan('out_for_delivery', AT)))).toMatchObject({
      status: 'out_for_delivery',
      disagreement: { other: { source: 'shopify', status: 'delivered' } },
    });
  });

  it('is not that one of them lags behind', () => {
    const lagging = from('shopify', aScan('in_transit', '2026-11-23T10:00:00Z'));
    for (const status of [
      'out_for_delivery',
      'attempt_failed',
      'delivered',
      'returning',
    ] as const) {
      const state = stateOf(lagging, from('17track', aScan(status, AT)));
      expect(state).toMatchObject({ status, disagreement: null });
    }
    const hub = from('shopify', aScan('in_transit', '2026-11-24T11:00:00Z'));
    expect(stateOf(hub, from('17track', delivered)).disagreement).toBeNull();
  });
});
