import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import { anyDatedOrder } from '../deliveries/any-dated-order.fixtures.ts';
import { toDeliveries } from '../deliveries/to-deliveries.ts';
import type { Order, ScanEvent } from '../order.ts';
import {
  aFulfillmentOrder,
  anOrder,
  aScan,
  aShipment,
  NOW,
  promisedFor,
} from '../order.fixtures.ts';
import { answerZone } from '../timeline/answer-clock.ts';
import { DEFAULT_FLAG_SETTINGS } from '../deliveries/flag-settings.ts';
import { hasBegun } from './kind-rules.ts';
import type { OrderSeen } from './occurrence.ts';
import { occurrencesOf, stillHolds } from './occurrences-of.ts';

const DAY = 86_400_000;

function seen(order: Partial<Order>, now = NOW, rules = '1'): OrderSeen {
  const whole = anOrder(order);
  const moments = createMoments('en', answerZone(whole), now);
  return { deliveries: toDeliveries(whole, { now, moments }, DEFAULT_FLAG_SETTINGS), rules };
}

function shipped(...events: ScanEvent[]): Partial<Order> {
  return { shipments: [aShipment({ id: 'gid://shopify/Fulfillment/1', events })] };
}

/** What is told of it: kinds, each with its instant to the minute. */
function occurred(before: OrderSeen | null, after: OrderSeen, now = NOW): string[] {
  return occurrencesOf(before, after, now).map(
    ({ deliveryId, kind, happenedAt }) =>
      `${deliveryId} ${kind} ${happenedAt.slice(0, '2026-11-25T08:12'.length)}`,
  );
}

const MOVING = aScan('in_transit', '2026-11-24T10:00:00Z');
const AT = '2026-11-25T08:12:00Z';
const waiting = { fulfillmentOrders: [aFulfillmentOrder()] };

function promised(day: string): Partial<Order> {
  return {
    shipments: [
      aShipment({
        id: 'gid://shopify/Fulfillment/1',
        events: [aScan('in_transit', '2026-11-25T06:00:00Z')],
        expected: promisedFor(day),
      }),
    ],
  };
}

describe('between two times, a delivery', () => {
  it.each<[string, Partial<Order>, Partial<Order>, string[]]>([
    ['stays as it is', shipped(MOVING), shipped(MOVING), []],
    ['moves on', shipped(MOVING), shipped(aScan('in_transit', AT), MOVING), []],
    [
      'has left',
      waiting,
      { shipments: [aShipment({ id: 'gid://shopify/Fulfillment/1', createdAt: AT })] },
      ['1 shipped 2026-11-25T08:12'],
    ],
    [
      'could not be handed over',
      shipped(MOVING),
      shipped(aScan('attempt_failed', AT), MOVING),
      ['1 attempt_failed 2026-11-25T08:12'],
    ],
    [
      'could not be handed over once more',
      shipped(aScan('attempt_failed', '2026-11-24T08:12:00Z')),
      shipped(aScan('attempt_failed', AT), aScan('attempt_failed', '2026-11-24T08:12:00Z')),
      ['1 attempt_failed 2026-11-25T08:12'],
    ],
    [
      'has its attempt told by a second source, on another clock',
      shipped(aScan('attempt_failed', '2026-11-25T02:12:00Z')),
      shipped(aScan('attempt_failed', AT), aScan('attempt_failed', '2026-11-25T02:12:00Z')),
      [],
    ],
    [
      'can be collected',
      shipped(MOVING),
      shipped(aScan('available_for_pickup', AT), MOVING),
      ['1 ready_to_collect 2026-11-25T08:12'],
    ],
    [
      'goes back',
      shipped(MOVING),
      shipped(aScan('returning', AT), MOVING),
      ['1 going_back 2026-11-25T08:12'],
    ],
    [
      'is back',
      shipped(aScan('returning', '2026-11-24T08:12:00Z')),
      shipped(aScan('returned', AT), aScan('returning', '2026-11-24T08:12:00Z')),
      [],
    ],
    [
      'is lost',
      shipped(MOVING),
      shipped(aScan('exception', AT, { substatus: 'lost' }), MOVING),
      ['1 lost 2026-11-25T08:12'],
    ],
    [
      'has arrived',
      shipped(MOVING),
      shipped(aScan('delivered', AT), MOVING),
      ['1 delivered 2026-11-25T08:12'],
    ],
    [
      'has arrived days ago, and is only read now',
      shipped(MOVING),
      shipped(aScan('delivered', '2026-11-24T13:04:00Z'), MOVING),
      [],
    ],
  ])('that %s', (_, before, after, expected) => {
    expect(occurred(seen(before), seen(after))).toEqual(expected);
  });

  it('says nothing when it is seen for the first time, or by other rules', () => {
    const after = seen(shipped(aScan('returning', AT)));
    expect(occurred(null, after)).toEqual([]);
    expect(occurred({ deliveries: [], rules: '1' }, after)).toEqual([]);
    expect(occurred(seen(shipped(MOVING), NOW, '0'), after)).toEqual([]);
    expect(occurred(seen(shipped(MOVING)), after)).toHaveLength(1);
  });

  it('is late once its day has passed, and again with a later day', () => {
    const monday = promised('2026-11-26');
    const [early, late] = [NOW, new Date(NOW.getTime() + 2 * DAY)];
    expect(occurred(seen(monday, early), seen(monday, early))).toEqual([]);
    const [one, ...others] = occurrencesOf(seen(monday, early), seen(monday, late), late);
    expect([one?.kind, one?.expectedOn, others.length]).toEqual(['late', '2026-11-26', 0]);
    const moved = occurrencesOf(seen(monday), seen(promised('2026-11-28')), NOW);
    expect(moved).toEqual([
      { deliveryId: '1', kind: 'late', happenedAt: NOW.toISOString(), expectedOn: '2026-11-28' },
    ]);
    expect(occurred(seen(promised('2026-11-28')), seen(monday)), 'an earlier day').toEqual([]);
  });

  it('is withdrawn as soon as it is not so any more', () => {
    const [failed] = occurrencesOf(
      seen(shipped(MOVING)),
      seen(shipped(aScan('attempt_failed', AT))),
      NOW,
    );
    if (!failed) throw new Error('nothing has happened');
    const holdsIn = (order: Partial<Order>): boolean =>
      stillHolds(failed, seen(order).deliveries[0] ?? null);
    expect(holdsIn(shipped(aScan('attempt_failed', AT)))).toBe(true);
    const outAgain = aScan('out_for_delivery', '2026-11-25T08:20:00Z');
    expect(holdsIn(shipped(outAgain, aScan('attempt_failed', AT)))).toBe(false);
    expect(stillHolds(failed, null)).toBe(false);
  });
});

describe('any order', () => {
  it('says nothing of what did not change, and of what changed only what is true by now', () => {
    fc.assert(
      fc.property(anyDatedOrder, fc.integer({ min: 0, max: 3 * DAY }), ({ order, now }, passed) => {
        const later = new Date(now.getTime() + passed);
        const [before, after] = [seen(order, now), seen(order, later)];
        expect(occurrencesOf(before, before, now)).toEqual([]);
        for (const one of occurrencesOf(before, after, later)) {
          const was = before.deliveries.find(({ id }) => id === one.deliveryId) ?? null;
          const is = after.deliveries.find(({ id }) => id === one.deliveryId) ?? null;
          expect(stillHolds(one, is)).toBe(true);
          expect(later.getTime() - Date.parse(one.happenedAt)).toBeLessThanOrEqual(DAY);
          const isNewDay = one.kind === 'late' && one.expectedOn !== was?.expectedOn;
          expect(isNewDay || (is !== null && hasBegun(one.kind, was, is))).toBe(true);
        }
      }),
    );
  });
});
