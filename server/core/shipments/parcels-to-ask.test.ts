import { describe, expect, it } from 'vitest';
import type { OrderShipment } from '../order.ts';
import { anOrder, aReport, aScan, aShipment, NOW } from '../order.fixtures.ts';
import { feedOf } from './carrier-feed.ts';
import { parcelsToAsk, parcelsToLeave, type LearnedFeeds } from './parcels-to-ask.ts';

const DAY = 86_400_000;
const SHIPPED = '2026-11-20T10:00:00Z';
const NOTHING_LEARNED: LearnedFeeds = new Map();

function sent(overrides: Parameters<typeof aShipment>[0] = {}): OrderShipment {
  return aShipment({
    createdAt: SHIPPED,
    parcels: [{ carrier: 'GLS', number: '1234 5678', url: null }],
    ...overrides,
  });
}

function asked(shipment: OrderShipment, feeds = NOTHING_LEARNED, now = NOW): string[] {
  return parcelsToAsk(anOrder({ shipments: [shipment] }), feeds, now).map(({ number }) => number);
}

function after(milliseconds: number): Date {
  return new Date(Date.parse(SHIPPED) + milliseconds);
}

const left = (shipments: OrderShipment[]): unknown[] =>
  parcelsToLeave(anOrder({ shipments }), NOW).map(({ number }) => number);

describe('a tracking service', () => {
  it('is asked about a parcel that Shopify has no news of a day after the fulfillment', () => {
    const order = anOrder({ shipments: [sent()] });
    expect(parcelsToAsk(order, NOTHING_LEARNED, NOW)).toEqual([
      {
        number: '12345678',
        carrier: 'GLS',
        shippedAt: '2026-11-20T10:00:00.000Z',
        destinationCountry: 'NL',
      },
    ]);
    expect(asked(sent(), NOTHING_LEARNED, after(DAY))).toEqual([]);
    expect(asked(sent(), NOTHING_LEARNED, after(DAY + 1))).toEqual(['12345678']);
  });

  it.each(['info_received', 'unknown'] as const)('is asked although Shopify has %s', (status) => {
    expect(asked(sent({ events: [aScan(status, SHIPPED)] }))).toEqual(['12345678']);
  });

  it.each<[string, OrderShipment]>([
    ['Shopify has news of', sent({ events: [aScan('in_transit', SHIPPED)] })],
    ['was delivered', sent({ deliveredAt: '2026-11-22T10:00:00Z' })],
    [
      'the merchant marked as delivered',
      sent({ reportedStatus: { status: 'delivered', substatus: null, weight: 'scan' } }),
    ],
    [
      'was cancelled',
      sent({ reportedStatus: { status: 'cancelled', substatus: null, weight: 'final' } }),
    ],
    ['was voided', sent({ voided: true })],
    ['has no number', sent({ parcels: [{ carrier: 'GLS', number: null, url: null }] })],
    ['was sent 91 days ago', sent({ createdAt: '2026-08-25T10:00:00Z' })],
  ])('is never asked about a parcel that %s', (_, shipment) => {
    const learned = new Map([['gls', { fed: 0, unfed: 99 }]]);
    expect(asked(shipment, learned)).toEqual([]);
  });

  it.each([
    [{ fed: 0, unfed: 3 }, true],
    [{ fed: 0, unfed: 2 }, false],
    [{ fed: 1, unfed: 99 }, false],
  ])('with %j deliveries of a carrier is asked at once: %s', (feed, isAsked) => {
    const learned = new Map([['gls', feed]]);
    expect(asked(sent(), learned, after(1)).length > 0).toBe(isAsked);
    expect(asked(sent(), new Map([['dhl', feed]]), after(1))).toEqual([]);
  });

  it('is asked the same whatever another service has told', () => {
    const told = aReport({ source: '17track', events: [aScan('delivered', SHIPPED)] });
    const one = sent();
    expect(asked({ ...one, reports: [...one.reports, told] })).toEqual(['12345678']);
  });

  it('is asked once about a parcel that is in two shipments', () => {
    const order = anOrder({
      shipments: [
        sent(),
        sent({ id: 'other', parcels: [{ carrier: 'gls ', number: '12345678', url: null }] }),
      ],
    });
    expect(parcelsToAsk(order, NOTHING_LEARNED, NOW)).toHaveLength(1);
  });

  it('is asked no more once Shopify has news, unless the parcel is in another shipment that has none', () => {
    const fed = sent({ events: [aScan('in_transit', SHIPPED)] });
    expect(left([fed])).toEqual(['1234 5678']);
    expect(left([sent()])).toEqual([]);
    expect(left([fed, sent({ id: 'other' })])).toEqual([]);
  });
});

describe('a shipment teaches of its carrier', () => {
  it.each<[string, OrderShipment, boolean | null]>([
    ['that Shopify has news of it', sent({ events: [aScan('in_transit', SHIPPED)] }), true],
    ['that Shopify has none', sent({ events: [aScan('info_received', SHIPPED)] }), false],
    ['nothing when it was voided', sent({ voided: true }), null],
    ['nothing without a number', sent({ parcels: [] }), null],
  ])('%s', (_, shipment, learned) => {
    expect(feedOf(shipment, NOW.getTime())).toBe(learned);
  });

  it('nothing within a day', () => {
    expect(feedOf(sent(), after(DAY).getTime())).toBeNull();
  });
});
