import { describe, expect, it } from 'vitest';
import type { TrackedOrder } from '../../contract.ts';
import { createMoments } from '../dates/moments.ts';
import { aLine, anOrder, aReport, aScan, aShipment, NOW, units } from '../order.fixtures.ts';
import type { OrderParcel, ScanEvent, TrackingReport, ReportedStatus } from '../order.ts';
import { countParcels, parcelsOf } from './parcels.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';
import { toTrackedOrder } from '../timeline/to-tracked-order.ts';

const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };
const AT = '2026-11-24T10:00:00Z';

function parcel(number: string | null, carrier = 'PostNL'): OrderParcel {
  return { carrier, number, url: null };
}

/** What a provider says of one number. */
function about(number: string, ...events: ScanEvent[]): TrackingReport {
  return aReport({ source: '17track', number, events });
}

function stateOf(numbers: string[], ...reports: TrackingReport[]): DerivedState {
  const parcels = numbers.map((number) => parcel(number));
  return shipmentState(aShipment({ parcels, reports }), 'domestic', view);
}

function arrived(...reports: TrackingReport[]) {
  const { status, deliveredAt, parcels } = stateOf(['A', 'B'], ...reports);
  return { status, deliveredAt, parcels };
}

/** A source that has no scans, only a status. */
function word(
  source: 'ship24' | '17track',
  status: 'in_transit' | 'out_for_delivery',
): TrackingReport {
  return aReport({ source, reportedStatus: { status, substatus: null, weight: 'scan' } });
}

/** Two records, of a shirt and of a mug, that name these numbers. */
function twoRecords(numbers: [string, string], reportedStatus?: ReportedStatus): TrackedOrder {
  const scan = aScan('in_transit', AT, { id: '1' });
  const [one, other] = numbers.map((number) => [parcel(number)]);
  const order = anOrder({
    lines: [aLine(), aLine({ id: 'mug', title: 'Mug' })],
    shipments: [
      aShipment({ id: 'one', parcels: one ?? [], events: [scan] }),
      aShipment({
        id: 'two',
        parcels: other ?? [],
        units: [{ id: 'shipped-mug', ...units('mug') }],
        // The same scan under another id, and one more.
        events: [{ ...scan, id: '2' }, aScan('info_received', '2026-11-23T16:00:00Z', { id: '3' })],
        ...(reportedStatus && { reportedStatus }),
      }),
    ],
  });
  return toTrackedOrder(order, view);
}

describe('the parcels of a shipment', () => {
  it.each([
    ['attempt_failed', 'out_for_delivery'],
    ['available_for_pickup', 'out_for_delivery'],
    ['out_for_delivery', 'exception'],
    ['exception', 'in_transit'],
    ['in_transit', 'info_received'],
    ['info_received', 'delivered'],
  ] as const)('P1: the one that is %s speaks before the one that is %s', (first, second) => {
    const reports = [about('A', aScan(second, AT)), about('B', aScan(first, AT))];
    expect(stateOf(['A', 'B'], ...reports).status).toBe(first);
    expect(stateOf(['A', 'B'], ...reports.toReversed()).status).toBe(first);
  });

  it('P1: a problem that only the shopper can solve comes before what is out for delivery', () => {
    const asks = aScan('exception', AT, { substatus: 'address_problem' });
    const state = stateOf(['A', 'B'], about('A', aScan('out_for_delivery', AT)), about('B', asks));
    expect(state).toMatchObject({ status: 'exception', action: 'shopper' });
  });

  it('P1: says how many of them have arrived', () => {
    const delivered = aScan('delivered', AT);
    const moving = aScan('in_transit', AT);
    expect(stateOf(['A', 'B'], about('A', delivered), about('B', moving))).toMatchObject({
      status: 'in_transit',
      parcels: { delivered: 1, total: 2 },
    });
  });

  it('P1: what one source reports of several as one has arrived where that source says so of all', () => {
    const delivered = aScan('delivered', AT);
    const later = aScan('in_transit', '2026-11-25T08:00:00Z');
    const said = { status: 'delivered', substatus: null, weight: 'scan' } as const;
    const moves = { ...said, status: 'in_transit' } as const;
    expect(arrived(aReport({ events: [delivered], reportedStatus: said }))).toMatchObject({
      status: 'delivered',
      deliveredAt: AT,
      parcels: { delivered: 2, total: 2 },
    });
    expect(arrived(aReport({ events: [delivered, later], reportedStatus: moves }))).toMatchObject({
      status: 'in_transit',
      deliveredAt: null,
      parcels: { delivered: 1, total: 2, lastArrival: { at: AT } },
    });
    expect(arrived(aReport({ events: [delivered] }))).toMatchObject({
      status: 'unknown',
      parcels: { delivered: 1, total: 2 },
    });
  });

  it('P1: a parcel that only Shopify reports on is where Shopify says', () => {
    const shop = aReport({ events: [aScan('out_for_delivery', AT)] });
    const state = stateOf(['A', 'B'], shop, about('A', aScan('delivered', AT)));
    expect(state).toMatchObject({
      status: 'out_for_delivery',
      parcels: { delivered: 1, total: 2 },
    });
  });

  it('S4: a source that failed, or knows nothing of a parcel, takes nothing back that Shopify knows', () => {
    const shop = [
      aReport({ events: [aScan('out_for_delivery', AT)] }),
      aReport({ events: [aScan('delivered', AT), aScan('in_transit', '2026-11-23T10:00:00Z')] }),
    ];
    const nothing = about('A');
    const failed: TrackingReport = {
      ...nothing,
      reportedStatus: { status: 'unknown', substatus: 'provider_error', weight: 'final' },
    };
    for (const known of shop) {
      const { status, parcels, events } = stateOf(['A', 'B'], known);
      const times = events.map(({ at }) => ({ at }));
      for (const other of [
        failed,
        nothing,
        { ...failed, number: 'B' },
        { ...failed, number: null },
      ]) {
        const state = stateOf(['A', 'B'], known, other);
        expect(state).toMatchObject({ status, parcels, events: times });
        expect(stateOf(['A', 'B'], other, known)).toEqual(state);
        expect(state.flags).toEqual(other === nothing ? [] : ['source_error:17track']);
      }
    }
    const moving = about('B', aScan('in_transit', AT));
    expect(stateOf(['A', 'B'], moving, failed).status).toBe('in_transit');
  });

  it('S4: a failure does not make older news newer, or forget the last leg', () => {
    const failure = { status: 'unknown', substatus: 'provider_error', weight: 'final' } as const;
    const old = {
      ...about('A', aScan('in_transit', AT)),
      lastMileNumber: 'L',
      fetchedAt: '2026-11-24T12:00:00Z',
    };
    const failed = { ...about('A'), reportedStatus: failure };
    const last = about('L', aScan('delivered', '2026-11-25T10:00:00Z'));
    for (const reports of [
      [old, failed, last],
      [last, failed, old],
    ]) {
      expect(stateOf(['A', 'L'], ...reports)).toMatchObject({
        status: 'delivered',
        parcels: { delivered: 1, total: 1 },
      });
    }
    const first = { ...word('ship24', 'in_transit'), fetchedAt: '2026-11-24T10:00:00Z' };
    const second = { ...word('17track', 'out_for_delivery'), fetchedAt: '2026-11-24T12:00:00Z' };
    const again = aReport({ source: 'ship24', reportedStatus: failure });
    expect(stateOf(['A'], first, second, again).status).toBe('out_for_delivery');
  });

  it('P2: a number in two shipments is one parcel', () => {
    const [one, other] = [parcel('3SAAAA1'), parcel('3SBBBB2')];
    const shipments = [{ parcels: [one, other] }, { parcels: [parcel('3SAAAA1', 'postnl')] }];
    expect(countParcels(shipments)).toBe(2);
    expect(countParcels([{ parcels: [one] }, { parcels: [parcel('3SAAAA1', 'DHL')] }])).toBe(2);
    expect(countParcels([{ parcels: [] }, { parcels: [parcel(null)] }])).toBe(2);
    // What stands for no number is not the same parcel twice.
    expect(countParcels([{ parcels: [parcel('N/A')] }, { parcels: [parcel('N/A')] }])).toBe(2);
  });

  it('P2: two records of one parcel are one shipment, with what is in both and each scan once', () => {
    const { shipments, headline } = twoRecords(['3SAAAA1', '3SAAAA1']);
    expect(shipments).toMatchObject([
      {
        status: 'in_transit',
        parcels: [{ number: '3SAAAA1' }],
        items: { length: 2 },
        events: { length: 2 },
      },
    ]);
    expect(headline.code).toBe('on_the_way');
  });

  it('P2: but not two without a real number, nor one that was cancelled', () => {
    expect(twoRecords(['N/A', 'N/A']).shipments).toHaveLength(2);
    const voided = { status: 'cancelled', substatus: 'label_voided', weight: 'final' } as const;
    const { shipments } = twoRecords(['3SAAAA1', '3SAAAA1'], voided);
    expect(shipments.map(({ status }) => status)).toEqual(['in_transit', 'cancelled']);
  });

  it('P1: of two alike, the late one speaks, and then the one with the newest scan', () => {
    const late = aScan('in_transit', '2026-11-16T10:00:00Z');
    const reports = [about('A', aScan('in_transit', AT)), about('B', late)];
    expect(stateOf(['A', 'B'], ...reports).delayReason).toBe('no_movement');
    const first = about('A', aScan('delivered', '2026-11-22T10:00:00Z'));
    const both = [first, about('B', aScan('delivered', AT))];
    expect(stateOf(['A', 'B'], ...both).deliveredAt).toBe(AT);
  });

  it('P1: what Shopify reports of all of them is shown once', () => {
    const shop = aReport({ events: [aScan('in_transit', AT, { id: 'shop' })] });
    const state = stateOf(['A', 'B', 'C'], shop, about('C', aScan('delivered', AT)));
    expect(state.events).toHaveLength(2);
    expect(state.parcels).toMatchObject({ delivered: 1, total: 3, lastArrival: { at: AT } });
  });

  it('P3: numbers that name each other, or themselves, stay parcels', () => {
    const scan = aScan('in_transit', AT);
    const itself = { ...about('A', scan), lastMileNumber: 'A' };
    expect(stateOf(['A'], itself)).toMatchObject({ status: 'in_transit', parcels: { total: 1 } });
    const other = { ...about('L', scan), lastMileNumber: 'A' };
    const state = stateOf(['A', 'L'], { ...about('A', scan), lastMileNumber: 'L' }, other);
    expect(state).toMatchObject({ status: 'in_transit', parcels: { total: 1 } });
  });

  it('P3: a last-mile number is the second leg of the same parcel', () => {
    const first = { ...about('A', aScan('in_transit', AT)), lastMileNumber: 'L' };
    const last = about('L', aScan('delivered', '2026-11-25T10:00:00Z'));
    const state = stateOf(['A', 'L'], first, last);
    expect(state).toMatchObject({ status: 'delivered', parcels: { delivered: 1, total: 1 } });
    const shipment = aShipment({ parcels: [parcel('A'), parcel('L')], reports: [first, last] });
    expect(parcelsOf(shipment).map(({ number }) => number)).toEqual(['A']);
  });

  it('P4: what is reported of a number that was changed in Shopify is not shown any more', () => {
    const state = stateOf(
      ['B'],
      about('A', aScan('delivered', AT)),
      about('B', aScan('in_transit', AT)),
    );
    expect(state).toMatchObject({ status: 'in_transit', parcels: { delivered: 0, total: 1 } });
    expect(state.events).toHaveLength(1);
  });
});
