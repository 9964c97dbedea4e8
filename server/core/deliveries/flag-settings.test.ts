import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../order.ts';
import {
  aFulfillmentOrder,
  anOrder,
  aScan,
  aShipment,
  NOW,
  promisedFor,
} from '../order.fixtures.ts';
import { anyDatedOrder } from './any-dated-order.fixtures.ts';
import { anyFlagSettings } from './any-flag-settings.fixtures.ts';
import { deriveDeliveries } from './derive-deliveries.ts';
import { DEFAULT_FLAG_SETTINGS, type FlagSettings } from './flag-settings.ts';

function withLimits(limits: Partial<FlagSettings['limits']>): FlagSettings {
  return { ...DEFAULT_FLAG_SETTINGS, limits: { ...DEFAULT_FLAG_SETTINGS.limits, ...limits } };
}

/** The flag of the only delivery, with the day on which it began and its threshold. */
function flagOf(order: Partial<Order>, settings?: FlagSettings): string | null {
  const { deliveries } = deriveDeliveries(anOrder(order), NOW, settings);
  const flag = deliveries[0]?.flag ?? null;
  if (!flag) return null;
  const { code, since, threshold } = flag;
  const by = threshold && ` by ${threshold.code} ${threshold.value}`;
  return `${code} since ${since.slice(0, '2026-11-25'.length)}${by ?? ''}`;
}

const scanned = (
  at: string,
  status: Parameters<typeof aScan>[0] = 'in_transit',
): Partial<Order> => ({
  placedAt: '2026-11-05T09:00:00Z',
  shipments: [aShipment({ createdAt: '2026-11-06T09:00:00Z', events: [aScan(status, at)] })],
});
const domestic = {
  fulfillmentOrders: [
    aFulfillmentOrder({ state: 'closed', units: [], allUnits: [{ lineId: 'shirt', quantity: 1 }] }),
  ],
};
const still = { ...scanned('2026-11-18T10:00:00Z'), ...domestic };
const waiting: Partial<Order> = { fulfillmentOrders: [aFulfillmentOrder()] };

// NOW is Wednesday 25 November 2026, 13:05 UTC, in Amsterdam.
describe('a flag begins when the limit of the shop has passed', () => {
  it.each<[string, Partial<Order>, FlagSettings, string | null]>([
    [
      'without a scan',
      still,
      withLimits({ no_movement_domestic: 2 }),
      'no_movement since 2026-11-22 by no_movement_domestic 2',
    ],
    ['without a scan, after more days', still, withLimits({ no_movement_domestic: 5 }), null],
    [
      'across a border',
      scanned('2026-11-18T10:00:00Z'),
      withLimits({ no_movement_cross_border: 4 }),
      'no_movement since 2026-11-24 by no_movement_cross_border 4',
    ],
    [
      'after the promised day',
      {
        shipments: [
          aShipment({
            events: [aScan('in_transit', '2026-11-24T17:40:00Z')],
            expected: promisedFor('2026-11-23'),
          }),
        ],
      },
      withLimits({ late: 2 }),
      'late since 2026-11-24 by late 2',
    ],
    [
      'after the promised day, after more days',
      {
        shipments: [
          aShipment({
            events: [aScan('in_transit', '2026-11-24T17:40:00Z')],
            expected: promisedFor('2026-11-23'),
          }),
        ],
      },
      withLimits({ late: 3 }),
      null,
    ],
    [
      'with a label alone',
      scanned('2026-11-19T10:00:00Z', 'info_received'),
      withLimits({ not_handed_over: 2 }),
      'not_handed_over since 2026-11-23 by not_handed_over 2',
    ],
    [
      'at a pickup point',
      scanned('2026-11-22T10:00:00Z', 'available_for_pickup'),
      withLimits({ pickup_overdue: 2 }),
      'pickup_overdue since 2026-11-24 by pickup_overdue 2',
    ],
    [
      'not shipped',
      waiting,
      withLimits({ not_shipped: 5 }),
      'not_shipped since 2026-11-19 by not_shipped 5',
    ],
    [
      'without a number',
      { shipments: [aShipment({ parcels: [], createdAt: '2026-11-24T10:00:00Z' })] },
      withLimits({ no_tracking: 1 }),
      'no_tracking since 2026-11-25 by no_tracking 1',
    ],
    [
      'not shipped, where nobody works on Mondays and Tuesdays',
      waiting,
      { ...DEFAULT_FLAG_SETTINGS, workingDays: [3, 4, 5, 6] },
      'not_shipped since 2026-11-18 by not_shipped 3',
    ],
    [
      'not shipped, where the shop was closed',
      waiting,
      { ...DEFAULT_FLAG_SETTINGS, closedOn: ['2026-11-14', '2026-11-16', '2026-11-17'] },
      'not_shipped since 2026-11-19 by not_shipped 3',
    ],
  ])('%s', (_, order, settings, flag) => {
    expect(flagOf(order, settings)).toBe(flag);
  });

  it.each<[string, Partial<Order>, string]>([
    [
      '30 days of silence',
      {
        placedAt: '2026-10-01T10:00:00Z',
        shipments: [
          aShipment({
            createdAt: '2026-10-08T10:00:00Z',
            events: [aScan('out_for_delivery', '2026-10-10T10:00:00Z')],
          }),
        ],
      },
      'no_movement since 2026-11-09 by silent 30',
    ],
    [
      'a day with the courier',
      { shipments: [aShipment({ events: [aScan('out_for_delivery', '2026-11-24T06:00:00Z')] })] },
      'late since 2026-11-24 by with_courier 12',
    ],
    [
      'a status',
      { shipments: [aShipment({ events: [aScan('attempt_failed', '2026-11-24T06:00:00Z')] })] },
      'attempt_failed since 2026-11-24',
    ],
  ])('and by what nobody chooses: %s', (_, order, flag) => {
    expect(flagOf(order, withLimits({ late: 20, no_movement_cross_border: 30 }))).toBe(flag);
  });
});

it('what is delivered or cancelled has no flag, whatever the limits of a shop', () => {
  fc.assert(
    fc.property(anyDatedOrder, anyFlagSettings, ({ order, now }, settings) => {
      const own = deriveDeliveries(order, now, settings);
      const usual = deriveDeliveries(order, now);
      const facts = ({ flag: _, ...more }: (typeof own.deliveries)[number]): object => more;
      expect(own.deliveries.map(facts)).toEqual(usual.deliveries.map(facts));
      expect([own.isFinished, own.forgetAt]).toEqual([usual.isFinished, usual.forgetAt]);
      for (const { status, flag } of own.deliveries) {
        if (status === 'delivered' || status === 'cancelled') expect(flag).toBeNull();
      }
    }),
    { numRuns: 30 },
  );
});
