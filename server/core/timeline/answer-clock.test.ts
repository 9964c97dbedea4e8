import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import { aFulfillmentOrder, anOrder, aScan, NOW } from '../order.fixtures.ts';
import { answerZone } from './answer-clock.ts';
import { shipped, track } from './timeline.fixtures.ts';

/** Late on Wednesday in Europe is Thursday in Auckland. */
const DELIVERED_AT = '2026-11-25T12:30:00Z';
const LONDON = { city: 'London', countryCode: 'GB' };
const LOS_ANGELES = { city: 'Los Angeles', countryCode: 'US' };

function fromAuckland(overrides: Partial<Order>): Order {
  const shipments = [shipped(aScan('delivered', DELIVERED_AT))];
  return anOrder({ timeZone: 'Pacific/Auckland', shipments, ...overrides });
}

describe('the clock of an answer', () => {
  it('is the destination’s: what came on Wednesday in London did not come on Thursday', () => {
    const order = fromAuckland({ destination: LONDON });
    const { clock, shipments } = track(order);
    expect(clock).toEqual({ text: 'Greenwich Mean Time', offsetMinutes: 0 });
    expect(shipments[0]?.deliveredAt?.text).toBe('Wednesday, 25 November');
    expect(shipments[0]?.events[0]?.at.text).toBe('Wed, 25 Nov, 12:30');
    const moments = createMoments('en-GB', answerZone(order), NOW);
    expect(moments.relativeDay(DELIVERED_AT).text).toBe('today, 25 November');
  });

  it('is the province’s where the country has several', () => {
    const { clock, shipments } = track(
      fromAuckland({ destination: LOS_ANGELES, provinceCode: 'CA' }),
    );
    expect(clock).toEqual({ text: 'Pacific Standard Time', offsetMinutes: -480 });
    expect(shipments[0]?.events[0]?.at.text).toBe('Wed, 25 Nov, 04:30');
  });

  it.each<[why: string, overrides: Partial<Order>]>([
    ['the province is not known', { destination: LOS_ANGELES }],
    ['there is no destination', { destination: null }],
    [
      'it is collected in the shop',
      { destination: LONDON, fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup' })] },
    ],
    [
      'nothing is sent',
      { destination: LONDON, fulfillmentOrders: [aFulfillmentOrder({ method: 'none' })] },
    ],
  ])('is the shop’s where %s', (_, overrides) => {
    expect(track(fromAuckland(overrides)).clock.offsetMinutes).toBe(780);
  });

  it('is the destination’s where only a part of the order is collected', () => {
    const fulfillmentOrders = [aFulfillmentOrder({ method: 'pickup' }), aFulfillmentOrder()];
    expect(answerZone(fromAuckland({ destination: LONDON, fulfillmentOrders }))).toBe(
      'Europe/London',
    );
  });

  it('leaves an event in another country on the clock there (rule O6)', () => {
    const sorted = aScan('in_transit', '2026-11-24T10:40:00Z', { country: 'CN' });
    const { shipments } = track(
      fromAuckland({ destination: LONDON, shipments: [shipped(sorted)] }),
    );
    expect(shipments[0]?.events[0]?.at.text).toBe('Tue, 24 Nov, 18:40 (China Standard Time)');
  });
});
