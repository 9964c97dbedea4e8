import { describe, expect, it } from 'vitest';
import type { Order, OrderShipment, ScanEvent } from '../order.ts';
import {
  aFulfillmentOrder,
  anOrder,
  aReturn,
  aScan,
  aShipment,
  NOW,
  promisedFor,
} from '../order.fixtures.ts';
import { deriveDeliveries } from './derive-deliveries.ts';

/** The flag of the only delivery, with the instant at which it began, to the minute. */
function flagOf(order: Partial<Order>, now = NOW): string | null {
  const [delivery, ...others] = deriveDeliveries(anOrder(order), now).deliveries;
  if (!delivery || others.length > 0) throw new Error(`${others.length + 1} deliveries`);
  const { flag } = delivery;
  return flag && `${flag.code} since ${flag.since.slice(0, '2026-11-25T08:12'.length)}`;
}

function shipped(
  events: ScanEvent[],
  overrides: Parameters<typeof aShipment>[0] = {},
): { shipments: OrderShipment[] } {
  return { shipments: [aShipment({ events, ...overrides })] };
}

const SCAN = '2026-11-24T17:40:00Z';
const since = '2026-11-24T17:40';
/** Sent from the country that it goes to. */
const domestic = aFulfillmentOrder({
  state: 'closed',
  units: [],
  allUnits: [{ lineId: 'shirt', quantity: 1 }],
});
const longAgo = [aScan('in_transit', '2026-11-17T10:00:00Z')];
const sentLongAgo = { createdAt: '2026-11-16T10:00:00Z' };

function waiting(overrides: Parameters<typeof aFulfillmentOrder>[0] = {}): Partial<Order> {
  return { fulfillmentOrders: [aFulfillmentOrder(overrides)] };
}

describe('a shipment needs somebody', () => {
  it.each<[string, string, Partial<Order>]>([
    ['it goes back', `returning since ${since}`, shipped([aScan('returning', SCAN)])],
    ['it is back', `returning since ${since}`, shipped([aScan('returned', SCAN)])],
    [
      'it is lost',
      `lost since ${since}`,
      shipped([aScan('exception', SCAN, { substatus: 'lost' })]),
    ],
    [
      'it is damaged',
      `damaged since ${since}`,
      shipped([aScan('exception', SCAN, { substatus: 'destroyed' })]),
    ],
    [
      'the address is wrong',
      `check_address since ${since}`,
      shipped([aScan('exception', SCAN, { substatus: 'address_problem' })]),
    ],
    ['nobody took it', `attempt_failed since ${since}`, shipped([aScan('attempt_failed', SCAN)])],
    [
      'it waits at a pickup point for longer than five days',
      'pickup_overdue since 2026-11-22T10:00',
      shipped([aScan('available_for_pickup', '2026-11-17T10:00:00Z')], sentLongAgo),
    ],
    [
      'something else is wrong',
      `exception since ${since}`,
      shipped([aScan('exception', SCAN, { substatus: 'payment_due' })]),
    ],
    [
      'it does not move, from the fourth business day on',
      'no_movement since 2026-11-22T23:00',
      { ...shipped(longAgo, sentLongAgo), fulfillmentOrders: [domestic] },
    ],
    [
      'nothing was heard of it for 30 days',
      'no_movement since 2026-11-09T10:00',
      {
        placedAt: '2026-10-01T10:00:00Z',
        ...shipped([aScan('out_for_delivery', '2026-10-10T10:00:00Z')], {
          createdAt: '2026-10-08T10:00:00Z',
        }),
      },
    ],
    [
      'the promised day has passed',
      'late since 2026-11-24T23:00',
      shipped([aScan('in_transit', SCAN)], { expected: promisedFor('2026-11-24') }),
    ],
    [
      'its carrier announced a delay',
      `late since ${since}`,
      shipped([aScan('in_transit', SCAN, { substatus: 'delayed_weather' })]),
    ],
    [
      'the courier has had it since yesterday',
      'late since 2026-11-24T23:00',
      shipped([aScan('out_for_delivery', '2026-11-24T06:00:00Z')]),
    ],
    [
      'its carrier never collected it',
      'not_handed_over since 2026-11-22T23:00',
      shipped([aScan('info_received', '2026-11-17T10:00:00Z')], sentLongAgo),
    ],
    [
      'there is nothing to follow it by after two days',
      'no_tracking since 2026-11-24T10:00',
      shipped([], { parcels: [], createdAt: '2026-11-22T10:00:00Z' }),
    ],
  ])('when %s', (_, flag, order) => {
    expect(flagOf(order)).toBe(flag);
  });

  it.each<[string, Partial<Order>]>([
    ['is on its way', shipped([aScan('in_transit', SCAN)])],
    ['has arrived', shipped([aScan('delivered', SCAN)])],
    ['is of a carrier that does not report', shipped([], sentLongAgo)],
    ['has had a label for a day', shipped([aScan('info_received', SCAN)])],
    ['has been without a number for a day', shipped([], { parcels: [], createdAt: SCAN })],
  ])('not when it %s', (_, order) => {
    expect(flagOf(order)).toBeNull();
  });

  it('not when its units come back by a return', () => {
    const order = { ...shipped([aScan('exception', SCAN)]), returns: [aReturn()] };
    expect(flagOf(order)).toBeNull();
  });
});

describe('what has not left needs somebody', () => {
  it.each<[string, string, Partial<Order>]>([
    [
      'it was not shipped by the fourth business day',
      'not_shipped since 2026-11-17T23:00',
      waiting(),
    ],
    [
      'whoever was asked to send it cannot',
      'not_shipped since 2026-11-17T23:00',
      waiting({ state: 'rejected' }),
    ],
    [
      'the day it was to be sent has passed',
      'not_shipped since 2026-11-23T23:00',
      waiting({ state: 'scheduled', scheduledAt: '2026-11-23T09:00:00Z' }),
    ],
    [
      'its address has to be checked',
      'check_address since 2026-11-12T09:00',
      waiting({ state: 'check_address' }),
    ],
    [
      'nobody has collected it for five days',
      'pickup_overdue since 2026-11-22T10:00',
      {
        fulfillmentOrders: [{ ...domestic, method: 'pickup' }],
        ...shipped([aScan('available_for_pickup', '2026-11-17T10:00:00Z')], {
          ...sentLongAgo,
          parcels: [],
        }),
      },
    ],
  ])('when %s', (_, flag, order) => {
    expect(flagOf(order)).toBe(flag);
  });

  it.each<[string, Partial<Order>]>([
    ['was ordered yesterday', { ...waiting(), placedAt: SCAN }],
    ['waits for stock', waiting({ state: 'awaiting_stock' })],
    ['is to be sent later', waiting({ state: 'scheduled', scheduledAt: '2026-12-03T09:00:00Z' })],
    ['is not paid', { ...waiting(), payment: 'pending' }],
  ])('not when it %s', (_, order) => {
    expect(flagOf(order)).toBeNull();
  });

  it('also when it is paid at the door', () => {
    const order: Partial<Order> = { ...waiting(), payment: 'pending', isPaidOnDelivery: true };
    expect(flagOf(order)).toBe('not_shipped since 2026-11-17T23:00');
  });
});
