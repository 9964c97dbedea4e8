import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import { aLine, anOrder, aReport, aScan, aShipment, NOW, units } from '../order.fixtures.ts';
import { DEFAULT_FLAG_SETTINGS } from './flag-settings.ts';
import { toDeliveryDetails, type DeliveryDetails } from './delivery-details.ts';

const GID = 'gid://shopify/Fulfillment/';
const SCAN = '2026-11-24T17:40:00Z';
const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };

function details(order: Partial<Order>, id = '1'): DeliveryDetails {
  const found = toDeliveryDetails(anOrder(order), id, view, DEFAULT_FLAG_SETTINGS);
  if (!found) throw new Error(`no delivery ${id}`);
  return found;
}

const shipped = (overrides: Parameters<typeof aShipment>[0] = {}, id = 1) =>
  aShipment({ id: `${GID}${id}`, ...overrides });

describe('the details of a delivery', () => {
  it('name the sources of each scan, and what each source said last', () => {
    const reports = [
      aReport({ events: [aScan('in_transit', SCAN), aScan('in_transit', '2026-11-23')] }),
      aReport({
        source: '17track',
        number: '3SABCD',
        fetchedAt: '2026-11-25T12:00:00Z',
        events: [
          aScan('in_transit', SCAN, { source: '17track', place: 'Utrecht' }),
          aScan('delivered', '2026-11-25T09:00:00Z', { source: '17track' }),
        ],
      }),
    ];
    const parcels = [{ carrier: 'PostNL', number: '3SABCD', url: 'https://postnl.nl/x' }];
    const found = details({ shipments: [shipped({ reports, parcels })] });
    expect(found.events).toMatchObject([
      { at: '2026-11-25T09:00:00.000Z', status: 'delivered', sources: ['17track'] },
      { at: '2026-11-24T17:40:00.000Z', place: 'Utrecht', sources: ['17track', 'shopify'] },
      { at: '2026-11-23', sources: ['shopify'] },
    ]);
    expect(found.sources).toEqual([
      {
        source: '17track',
        number: '3SABCD',
        askedAt: '2026-11-25T12:00:00Z',
        hasFailed: false,
        said: { status: 'delivered', substatus: null },
        scans: 2,
      },
      {
        source: 'shopify',
        number: null,
        askedAt: NOW.toISOString(),
        hasFailed: false,
        said: { status: 'in_transit', substatus: null },
        scans: 2,
      },
    ]);
    expect(found.parcels).toEqual([{ ...parcels[0], site: 'PostNL' }]);
  });

  it('say where two sources disagree', () => {
    const counter = aScan('available_for_pickup', SCAN, { source: '17track' });
    const reports = [
      aReport({ events: [aScan('delivered', SCAN)] }),
      aReport({ source: '17track', events: [counter] }),
    ];
    expect(details({ shipments: [shipped({ reports })] }).disagreement).toMatchObject({
      followed: { source: '17track', status: 'available_for_pickup' },
      other: { source: 'shopify', status: 'delivered' },
    });
  });

  it('of a source that knows nothing, or failed, say so', () => {
    const error = { status: 'unknown', substatus: 'provider_error', weight: 'default' } as const;
    const reports = [aReport(), aReport({ source: 'ship24', reportedStatus: error })];
    expect(details({ shipments: [shipped({ reports })] }).sources).toMatchObject([
      { source: 'ship24', hasFailed: true, said: null, scans: 0 },
      { source: 'shopify', hasFailed: false, said: null, scans: 0 },
    ]);
  });

  it('have the order’s other deliveries beside them, and none for an unknown one', () => {
    const other = { parcels: [], units: [{ id: 'shipped-mug', ...units('mug') }] };
    const order = {
      lines: [aLine(), aLine({ id: 'mug' })],
      shipments: [shipped({}, 1), shipped(other, 21)],
    };
    expect(details(order).others.map(({ id }) => id)).toEqual(['21']);
    expect(toDeliveryDetails(anOrder(order), '2', view, DEFAULT_FLAG_SETTINGS)).toBeNull();
  });

  it('of what has not left are its state and its flag', () => {
    expect(details({}, '0')).toMatchObject({
      delivery: { status: 'waiting', flag: { code: 'not_shipped', threshold: { value: 3 } } },
      events: [],
      sources: [],
      parcels: [],
    });
  });
});
