import { describe, expect, it } from 'vitest';
import type { Lane } from './lateness.ts';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, aShipment, promisedFor } from '../order.fixtures.ts';
import type { ScanEvent } from '../order.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';

/** A Wednesday. */
const NOW = new Date('2026-11-25T13:05:00Z');

interface Facts {
  lane?: Lane;
  now?: Date;
  zone?: string;
  shipment?: Parameters<typeof aShipment>[0];
}

function stateOf(events: ScanEvent[], facts: Facts = {}): DerivedState {
  const { lane = 'domestic', now = NOW, zone = 'Europe/Amsterdam', shipment } = facts;
  const view = { now, moments: createMoments('en', zone, now) };
  return shipmentState(aShipment({ events, ...shipment }), lane, view);
}

const moving = aScan('in_transit', '2026-11-24T10:00:00Z');
const out = (at: string): ScanEvent => aScan('out_for_delivery', at);

/** Of a parcel that has been in this state since then, and was sent then. */
function since(status: ScanEvent['status'], at: string): DerivedState {
  return stateOf([aScan(status, at)], { shipment: { createdAt: at } });
}

function atCustoms(at: string): DerivedState {
  return stateOf([aScan('in_transit', at, { substatus: 'customs_processing' })]);
}

function expectedOn(to: string): DerivedState {
  return stateOf([moving], { shipment: { expected: promisedFor(to) } });
}

describe('L1: a label whose parcel is not collected', () => {
  it('asks the shop to act after three business days, and is not called late', () => {
    // Thursday to Wednesday: Friday, Monday, Tuesday, Wednesday.
    expect(since('info_received', '2026-11-19T10:00:00Z')).toMatchObject({
      awaitingHandover: true,
      action: 'merchant',
      delayed: false,
    });
    expect(since('info_received', '2026-11-20T10:00:00Z')).toMatchObject({
      awaitingHandover: false,
      action: 'none',
    });
  });

  it('counts from the first label, not from one printed anew', () => {
    const state = stateOf([
      aScan('info_received', '2026-11-18T10:00:00Z'),
      aScan('info_received', '2026-11-25T10:00:00Z'),
    ]);
    expect(state.awaitingHandover).toBe(true);
  });
});

describe('L2: on the way without a scan', () => {
  it.each<[Lane, string, string]>([
    ['domestic', '2026-11-20T10:00:00Z', '2026-11-19T10:00:00Z'],
    ['cross_border', '2026-11-16T10:00:00Z', '2026-11-13T10:00:00Z'],
  ])('%s', (lane, patient, silent) => {
    expect(stateOf([aScan('in_transit', patient)], { lane })).toMatchObject({
      delayed: false,
      noNewsSince: null,
    });
    expect(stateOf([aScan('in_transit', silent)], { lane })).toMatchObject({
      delayReason: 'no_movement',
      noNewsSince: silent,
      stale: false,
    });
  });

  it('counts from the day it was sent where it was never scanned', () => {
    const word = { status: 'in_transit', substatus: null, weight: 'scan' } as const;
    const state = stateOf([], {
      shipment: { reportedStatus: word, createdAt: '2026-11-16T10:00:00Z' },
    });
    expect(state).toMatchObject({
      delayReason: 'no_movement',
      noNewsSince: '2026-11-16T10:00:00Z',
    });
  });

  it('is quiet before it is late, and says from when it is', () => {
    const scan = aScan('in_transit', '2026-11-17T10:00:00Z');
    expect(stateOf([scan], { lane: 'cross_border' })).toMatchObject({
      delayed: false,
      quiet: { since: '2026-11-17T10:00:00Z', until: '2026-11-27' },
    });
    expect(stateOf([moving], { lane: 'cross_border' }).quiet).toBeNull();
    expect(stateOf([scan]).quiet).toBeNull();
  });

  it('has the usual limit again once customs has released it', () => {
    const released = aScan('in_transit', '2026-11-16T10:00:00Z', { substatus: 'customs_released' });
    expect(stateOf([released]).delayReason).toBe('no_movement');
  });

  it('is without news for long after twice the limit', () => {
    expect(since('in_transit', '2026-11-18T10:00:00Z').noNewsForLong).toBe(false);
    expect(since('in_transit', '2026-11-16T10:00:00Z').noNewsForLong).toBe(true);
  });

  it('waits longest at customs, whatever the lane', () => {
    expect(atCustoms('2026-11-11T10:00:00Z').delayed).toBe(false);
    expect(atCustoms('2026-11-10T10:00:00Z').delayReason).toBe('no_movement');
  });
});

describe('L3: the promised day', () => {
  it('is promised until it has passed, and then the parcel is late', () => {
    expect(expectedOn('2026-11-25T00:00:00Z')).toMatchObject({
      delayed: false,
      expected: { at: '2026-11-25' },
    });
    expect(expectedOn('2026-11-24T18:00:00Z')).toMatchObject({
      delayReason: 'eta_passed',
      expected: null,
    });
  });

  it('is read on the answer’s clock, and a day without a time on every clock', () => {
    const evening = new Date('2026-11-27T00:30:00Z'); // still the 26th in New York
    const state = stateOf([moving], {
      now: evening,
      zone: 'America/New_York',
      shipment: { expected: promisedFor('2026-11-26T00:00:00Z') },
    });
    expect(state).toMatchObject({ delayed: false, expected: { at: '2026-11-26' } });
  });
});

describe('L4: a delay that the carrier announced', () => {
  const delay = aScan('in_transit', '2026-11-24T12:00:00Z', { substatus: 'delayed' });

  it('holds until it is out for delivery or a new day is promised', () => {
    const promise = aScan('in_transit', '2026-11-25T07:00:00Z', {
      expectedAt: '2026-11-27T00:00:00Z',
    });
    expect(stateOf([moving, delay]).delayReason).toBe('carrier');
    expect(stateOf([moving, delay, out('2026-11-25T07:00:00Z')]).delayed).toBe(false);
    expect(stateOf([moving, delay, promise]).delayed).toBe(false);
  });

  it('ends with a new day for today, whoever promises it, but not with one promised before', () => {
    const forToday = { source: 'carrier', to: '2026-11-25T00:00:00Z' } as const;
    const isDelayed = (saidAt: string): boolean =>
      stateOf([moving, delay], { shipment: { expected: [{ ...forToday, saidAt }] } }).delayed;
    expect(isDelayed('2026-11-25T07:00:00Z')).toBe(false);
    expect(isDelayed('2026-11-23T07:00:00Z')).toBe(true);
  });

  it('may be a reported status without a scan', () => {
    const late = { status: 'in_transit', substatus: 'delayed', weight: 'scan' } as const;
    expect(stateOf([], { shipment: { reportedStatus: late } }).delayReason).toBe('carrier');
  });

  it('may be of any kind', () => {
    const snow = aScan('in_transit', '2026-11-24T12:00:00Z', { substatus: 'delayed_weather' });
    expect(stateOf([moving, snow]).delayReason).toBe('carrier');
  });
});

describe('L5: kept too long', () => {
  it('is late when the courier took it on an earlier day, half a day ago or more', () => {
    expect(stateOf([out('2026-11-24T12:00:00Z')]).delayReason).toBe('ofd_overdue');
    expect(stateOf([out('2026-11-25T00:30:00Z')]).delayed).toBe(false);
    const afterMidnight = { now: new Date('2026-11-25T00:30:00Z') };
    expect(stateOf([out('2026-11-24T16:00:00Z')], afterMidnight).delayed).toBe(false);
    expect(stateOf([out('2026-11-24T07:00:00Z')], afterMidnight).delayed).toBe(true);
    const label = aScan('info_received', '2026-11-25T10:00:00Z');
    expect(stateOf([out('2026-11-23T10:00:00Z'), label]).delayed).toBe(true);
  });

  it('is overdue after five days at a pickup point', () => {
    expect(since('available_for_pickup', '2026-11-20T10:00:00Z')).toMatchObject({
      pickupOverdue: true,
      action: 'shopper',
    });
    expect(since('available_for_pickup', '2026-11-21T10:00:00Z')).toMatchObject({
      pickupOverdue: false,
      action: 'shopper',
    });
  });
});

describe('L5, L7: waiting for the shopper', () => {
  it('counts from the first scan there, whatever reminders follow', () => {
    const state = stateOf([
      aScan('in_transit', '2026-10-19T10:00:00Z'),
      aScan('available_for_pickup', '2026-10-20T10:00:00Z'),
      aScan('available_for_pickup', '2026-11-18T10:00:00Z'),
      aScan('available_for_pickup', '2026-11-25T10:00:00Z'),
    ]);
    expect(state).toMatchObject({ waitingSince: '2026-10-20T10:00:00Z', lapsed: true });
  });

  it('lapses after fourteen days at a pickup point, and seven after an attempt', () => {
    expect(since('available_for_pickup', '2026-11-12T10:00:00Z').lapsed).toBe(false);
    expect(since('available_for_pickup', '2026-11-10T10:00:00Z').lapsed).toBe(true);
    expect(since('attempt_failed', '2026-11-19T10:00:00Z').lapsed).toBe(false);
    expect(since('attempt_failed', '2026-11-18T10:00:00Z').lapsed).toBe(true);
  });
});

describe('L6: no news at all', () => {
  it('is stale after thirty days, and never once delivered', () => {
    expect(since('in_transit', '2026-10-25T10:00:00Z').stale).toBe(true);
    expect(since('in_transit', '2026-10-26T13:05:00Z').stale).toBe(false);
    expect(since('in_transit', '2026-10-26T13:04:59Z').stale).toBe(true);
    expect(since('attempt_failed', '2026-10-20T10:00:00Z').stale).toBe(true);
    expect(stateOf([aScan('delivered', '2026-10-01T10:00:00Z')]).stale).toBe(false);
  });

  it('is stale when the source calls its own news old', () => {
    const report = aReport({ source: '17track', expired: true, events: [moving] });
    expect(stateOf([], { shipment: { reports: [report] } }).stale).toBe(true);
  });
});

it('nothing that has arrived is late', () => {
  const delivered = aScan('delivered', '2026-11-24T12:00:00Z');
  const delay = aScan('in_transit', '2026-11-24T11:00:00Z', { substatus: 'delayed' });
  const promise = { shipment: { expected: promisedFor('2026-11-20') } };
  expect(stateOf([moving, delay, delivered], promise).delayReason).toBeNull();
});
