import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import { anOrder, aScan, aShipment, NOW, promisedFor } from '../order.fixtures.ts';
import { toTrackedOrderWithAnomalies } from '../timeline/to-tracked-order.ts';
import { shipmentState } from './shipment-state.ts';

/** 12 November, 10:00 in Amsterdam. */
const PLACED = '2026-11-12T09:00:00Z';

const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };
const repeated = { status: 'delivered', substatus: null, weight: 'scan' } as const;

/** What is shown of the only shipment of an order. */
function shown(shipment: Parameters<typeof aShipment>[0]) {
  const { tracked, anomalies } = toTrackedOrderWithAnomalies(
    anOrder({ placedAt: PLACED, shipments: [aShipment(shipment)] }),
    view,
  );
  const [one] = tracked.shipments;
  if (!one) throw new Error('no shipment');
  const { status, deliveredAt, events } = one;
  return {
    status,
    deliveredAt: deliveredAt?.at ?? null,
    events: events.map(({ at }) => at.at),
    misdated: anomalies.misdatedScans,
  };
}

/** The promised day that has passed. */
function missedOf(to: string): string | null {
  return shipmentState(aShipment({ expected: promisedFor(to) }), 'domestic', view, PLACED).missed;
}

describe('news that is older than the order', () => {
  it('P6: is of another parcel of the same number: it does not count, and is counted', () => {
    const scan = aScan('delivered', '2026-09-20T10:00:00Z');
    const at = scan.at;
    expect(shown({ events: [scan], reportedStatus: repeated, deliveredAt: at })).toMatchObject({
      status: 'unknown',
      deliveredAt: null,
      events: [],
      misdated: 1,
    });
  });

  it('P6: leaves the scans that are of this parcel', () => {
    const old = aScan('delivered', '2026-09-20T10:00:00Z');
    const own = aScan('in_transit', '2026-11-24T10:00:00Z');
    const reportedStatus = { ...repeated, status: 'in_transit' } as const;
    expect(shown({ events: [old, own], reportedStatus })).toMatchObject({
      status: 'in_transit',
      events: [own.at],
      misdated: 1,
    });
  });

  it('P6: is a time of delivery or a promised day, too', () => {
    const before = '2026-09-20T10:00:00Z';
    expect(shown({ reportedStatus: repeated, deliveredAt: before }).status).toBe('unknown');
    expect(missedOf(before)).toBeNull();
    expect(missedOf('2026-11-12T00:00:00Z')).toBe('2026-11-12');
  });

  it('P6: is not what may be as new as the order, on another clock or on its day', () => {
    for (const at of ['2026-11-12', '2026-11-12T09:30', '2026-11-12T09:00:00Z']) {
      expect(shown({ events: [aScan('in_transit', at)] }).events, at).toEqual([at]);
    }
    expect(shown({ events: [aScan('in_transit', '2026-11-12T08:59:59Z')] }).events).toEqual([]);
    expect(shown({ events: [aScan('in_transit', '2026-11-10')] }).events).toEqual([]);
  });

  it('P6: does not take back a state that no scan can express', () => {
    const voided = { status: 'cancelled', substatus: 'label_voided', weight: 'final' } as const;
    const old = aScan('delivered', '2026-09-20T10:00:00Z');
    expect(shown({ events: [old], reportedStatus: voided }).status).toBe('cancelled');
  });
});
