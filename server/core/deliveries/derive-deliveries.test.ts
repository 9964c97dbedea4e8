import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../dates/durations.ts';
import { aFulfillmentOrder, anOrder, aScan, aShipment, NOW } from '../order.fixtures.ts';
import { anyDatedOrder } from './any-dated-order.fixtures.ts';
import { createMoments, type View } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import { answerZone } from '../timeline/answer-clock.ts';
import { anyFlagSettings } from './any-flag-settings.fixtures.ts';
import { deriveDeliveries } from './derive-deliveries.ts';
import { DEFAULT_FLAG_SETTINGS } from './flag-settings.ts';
import { isFinished } from './retention.ts';
import { toDeliveries } from './to-deliveries.ts';

/** The full test generates so many times more orders. */
const SHARE = import.meta.env.MODE === 'full' ? 50 : 1;
const RUNS = 100 * SHARE;

/** Where nothing is to change any more, that is tried for so long: longer than an order is kept. */
const FOREVER = 200 * DAY;

function at(instant: string): Date {
  return new Date(instant);
}

function viewAt(order: Order, now: Date): View {
  return { now, moments: createMoments('nl', answerZone(order), now) };
}

describe('the deliveries of an order', () => {
  it.each([
    ['by default', fc.constant(DEFAULT_FLAG_SETTINGS)],
    ['by the limits of any shop', anyFlagSettings],
  ])('stay as they are until the instant at which they have to be derived again, %s', (_, any) => {
    const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyDatedOrder, any, fractions, ({ order, now }, settings, shares) => {
        const derived = deriveDeliveries(order, now, settings);
        const { deliveries, isFinished: finished, changesAt } = derived;
        const from = now.getTime();
        const until = changesAt === null ? from + FOREVER : Date.parse(changesAt);
        expect(until).toBeGreaterThan(from);
        const tried = [...shares.map((share) => from + share * (until - 1 - from)), until - 1];
        for (const instant of tried) {
          const then = new Date(Math.floor(instant));
          const rows = toDeliveries(order, viewAt(order, then), settings);
          expect(rows).toEqual(deliveries);
          expect(isFinished(order, rows, then)).toBe(finished);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('are dated by when a limit passed, whenever they are derived', () => {
    const order = anOrder({
      shipments: [aShipment({ events: [aScan('in_transit', '2026-11-24T17:40:00Z')] })],
    });
    const { changesAt } = deriveDeliveries(order, at('2026-12-03T12:00:00Z'));
    // Across a border, seven business days without a scan: Thursday 3 December is the seventh.
    expect(changesAt).toBe('2026-12-03T23:00:00.000Z');
    for (const now of ['2026-12-03T23:00:00Z', '2026-12-10T00:00:00Z']) {
      expect(deriveDeliveries(order, at(now)).deliveries[0]?.flag).toEqual({
        code: 'no_movement',
        since: '2026-12-03T23:00:00.000Z',
        threshold: { code: 'no_movement_cross_border', value: 7 },
      });
    }
  });

  it('never change again once all of them have arrived', () => {
    const order = anOrder({
      placedAt: '2026-09-20T09:00:00Z',
      shipments: [
        aShipment({
          createdAt: '2026-09-22T09:00:00Z',
          events: [aScan('delivered', '2026-09-24T10:00:00Z')],
        }),
      ],
    });
    const derived = deriveDeliveries(order, NOW);
    expect(derived).toMatchObject({ isFinished: true, changesAt: null });
  });

  it('are looked at again after a hundred instants, however many scans there are', () => {
    const events = Array.from({ length: 600 }, (_, n) =>
      aScan('in_transit', new Date(NOW.getTime() - n * MINUTE).toISOString()),
    );
    const { changesAt } = deriveDeliveries(anOrder({ shipments: [aShipment({ events })] }), NOW);
    expect(Date.parse(changesAt ?? '')).toBeLessThan(NOW.getTime() + DAY);
    expect(Date.parse(changesAt ?? '')).toBeGreaterThan(NOW.getTime());
  });
});

describe('an order is kept', () => {
  const arrived = anOrder({
    placedAt: '2026-11-12T09:00:00Z',
    shipments: [aShipment({ events: [aScan('delivered', '2026-11-24T10:00:00Z')] })],
  });

  it('for 90 days after the last of it has arrived', () => {
    expect(deriveDeliveries(arrived, NOW).forgetAt).toBe('2027-02-22T10:00:00.000Z');
  });

  it('for 180 days after it was placed where it is not finished', () => {
    const waiting = { ...arrived, fulfillmentOrders: [aFulfillmentOrder()], shipments: [] };
    expect(deriveDeliveries(waiting, NOW).forgetAt).toBe('2027-05-11T09:00:00.000Z');
  });

  it('for 180 days after it was placed at the most', () => {
    const late = anOrder({
      placedAt: '2026-06-01T09:00:00Z',
      shipments: [aShipment({ events: [aScan('delivered', '2026-11-24T10:00:00Z')] })],
    });
    expect(deriveDeliveries(late, NOW).forgetAt).toBe('2026-11-28T09:00:00.000Z');
  });

  it('for 90 days after it was cancelled', () => {
    const cancellation = { at: '2026-11-13T10:00:00Z', reason: 'cancelled' as const };
    const cancelled = anOrder({ cancellation });
    expect(deriveDeliveries(cancelled, NOW)).toMatchObject({
      deliveries: [],
      isFinished: true,
      forgetAt: '2027-02-11T10:00:00.000Z',
    });
  });

  it('as a finished one from the moment at which nothing was heard of it for 30 days', () => {
    const silent = anOrder({ shipments: [aShipment({ createdAt: '2026-11-14T13:05:00Z' })] });
    const changesAt = '2026-12-14T13:05:00.001Z';
    const before = deriveDeliveries(silent, at('2026-12-10T00:00:00Z'));
    expect(before).toMatchObject({ isFinished: false, changesAt });
    expect(deriveDeliveries(silent, at(changesAt)).isFinished).toBe(true);
  });
});
