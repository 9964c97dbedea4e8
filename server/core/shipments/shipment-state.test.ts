import { describe, expect, it } from 'vitest';
import type { ScanEvent, ShipmentState, Witness } from './order.ts';
import { createMoments } from './moments.ts';
import { aScan, aShipment, NOW } from './order.fixtures.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';

const amsterdam = createMoments('en', 'Europe/Amsterdam', 2026);

function stateOf(
  events: ScanEvent[],
  overrides: Parameters<typeof aShipment>[0] = {},
): DerivedState {
  return shipmentState(aShipment({ events, ...overrides }), NOW, amsterdam.date);
}

function witness(
  status: ShipmentState['status'],
  weight: Witness['weight'] = 'scan',
): Partial<Parameters<typeof aShipment>[0] & object> {
  return { witness: { status, substatus: null, weight } };
}

const moving = aScan('in_transit', '2026-11-24T10:00:00Z');

function expectedOn(expectedAt: string): DerivedState {
  return stateOf([moving], { expectedAt });
}

describe('where a shipment is', () => {
  it('is where the newest scan says, in whatever order the scans come', () => {
    const state = stateOf([
      aScan('in_transit', '2026-11-24T17:40:00Z'),
      aScan('out_for_delivery', '2026-11-25T07:12:00Z'),
      aScan('info_received', '2026-11-23T10:00:00Z'),
    ]);
    expect(state.status).toBe('out_for_delivery');
    expect(state.events.map(({ status }) => status)).toEqual([
      'out_for_delivery',
      'in_transit',
      'info_received',
    ]);
  });

  it('of two scans in one minute, the further one counts', () => {
    const at = '2026-11-25T07:12:00Z';
    expect(stateOf([aScan('in_transit', at), aScan('delivered', at)]).status).toBe('delivered');
  });

  it('stays on the way when a label scan is uploaded late', () => {
    const state = stateOf([
      aScan('in_transit', '2026-11-24T10:00:00Z'),
      aScan('info_received', '2026-11-24T12:00:00Z'),
    ]);
    expect(state.status).toBe('in_transit');
  });

  it('S2: stays delivered when a hub scan comes in later', () => {
    const state = stateOf([
      aScan('delivered', '2026-11-24T10:00:00Z'),
      aScan('in_transit', '2026-11-25T10:00:00Z'),
      aScan('out_for_delivery', '2026-11-24T10:05:00Z'),
    ]);
    expect(state.status).toBe('delivered');
    expect(state.deliveredAt).toBe('2026-11-24T10:00:00Z');
  });

  it('S2: is open again when it goes back, or when delivery is tried half a day later', () => {
    const delivered = aScan('delivered', '2026-11-24T06:00:00Z');
    expect(stateOf([delivered, aScan('returning', '2026-11-24T07:00:00Z')]).status).toBe(
      'returning',
    );
    expect(stateOf([delivered, aScan('attempt_failed', '2026-11-24T18:00:00Z')]).status).toBe(
      'attempt_failed',
    );
  });

  it('clears a problem by the next scan', () => {
    const state = stateOf([
      aScan('exception', '2026-11-24T10:00:00Z'),
      aScan('in_transit', '2026-11-24T20:00:00Z'),
    ]);
    expect(state.status).toBe('in_transit');
    expect(state.action).toBe('none');
  });

  it('takes the shop’s word where there is no scan', () => {
    expect(stateOf([], witness('in_transit')).status).toBe('in_transit');
    expect(stateOf([]).substatus).toBe('fulfilled_no_tracking');
  });

  it('takes the shop’s word against the scans where no scan could say it', () => {
    const scans = [aScan('in_transit', '2026-11-24T10:00:00Z')];
    expect(stateOf(scans, witness('cancelled', 'final')).status).toBe('cancelled');
    expect(stateOf(scans, witness('unknown', 'default')).status).toBe('in_transit');
  });

  it('is delivered when the record says so and is newer than the last scan', () => {
    const scans = [aScan('out_for_delivery', '2026-11-24T10:00:00Z')];
    const record = { ...witness('delivered'), deliveredAt: '2026-11-24T11:00:00Z' };
    expect(stateOf(scans, record).status).toBe('delivered');
    expect(stateOf(scans, { ...record, deliveredAt: '2026-11-24T09:00:00Z' }).status).toBe(
      'out_for_delivery',
    );
  });
});

describe('what is wrong with it', () => {
  it('L3: promises no day that has passed, and is delayed when another one has', () => {
    expect(expectedOn('2026-11-25T00:00:00Z')).toMatchObject({
      delayed: false,
      expectedAt: '2026-11-25',
    });
    expect(expectedOn('2026-11-24T18:00:00Z')).toMatchObject({ delayed: false, expectedAt: null });
    expect(expectedOn('2026-11-23T18:00:00Z')).toMatchObject({ delayed: true, expectedAt: null });
  });

  it('L3: reads a promised day on the shop’s clock, and a day without a time on every clock', () => {
    const evening = new Date('2026-11-27T00:30:00Z'); // still the 26th in New York
    const { date } = createMoments('en', 'America/New_York', 2026);
    const shipment = aShipment({ events: [moving], expectedAt: '2026-11-26T00:00:00Z' });
    expect(shipmentState(shipment, evening, date)).toMatchObject({
      delayed: false,
      expectedAt: '2026-11-26',
    });
  });

  it('L5: is delayed when it was out for delivery more than a day ago', () => {
    expect(stateOf([aScan('out_for_delivery', '2026-11-24T12:00:00Z')]).delayed).toBe(true);
    expect(stateOf([aScan('out_for_delivery', '2026-11-25T07:00:00Z')]).delayed).toBe(false);
    const late = aScan('info_received', '2026-11-25T10:00:00Z');
    expect(stateOf([aScan('out_for_delivery', '2026-11-23T10:00:00Z'), late]).delayed).toBe(true);
  });

  it('O5: does not believe a scan from next year', () => {
    const state = stateOf([moving, aScan('delivered', '2027-11-24T10:00:00Z')]);
    expect(state.status).toBe('in_transit');
    expect(state.events).toHaveLength(1);
  });

  it('asks the shopper when the carrier does', () => {
    const asks = aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'action_required' });
    expect(stateOf([asks]).action).toBe('shopper');
  });

  it('L4: is delayed when the carrier says so, until it is out for delivery or a new day is promised', () => {
    const delay = aScan('in_transit', '2026-11-24T12:00:00Z', { substatus: 'delayed' });
    const out = aScan('out_for_delivery', '2026-11-25T07:00:00Z');
    const promise = aScan('in_transit', '2026-11-25T07:00:00Z', {
      expectedAt: '2026-11-27T00:00:00Z',
    });
    expect(stateOf([moving, delay]).delayed).toBe(true);
    expect(stateOf([moving, delay, out]).delayed).toBe(false);
    expect(stateOf([moving, delay, promise]).delayed).toBe(false);
  });

  it('L6: is stale after thirty days without news, and never once delivered', () => {
    expect(stateOf([aScan('in_transit', '2026-10-25T10:00:00Z')]).stale).toBe(true);
    expect(stateOf([aScan('in_transit', '2026-10-27T10:00:00Z')]).stale).toBe(false);
    expect(stateOf([aScan('delivered', '2026-10-01T10:00:00Z')]).stale).toBe(false);
  });

  it('promises nothing any more once it has arrived', () => {
    const arrived = aScan('delivered', '2026-11-24T10:00:00Z', {
      expectedAt: '2026-11-30T00:00:00Z',
    });
    expect(stateOf([arrived]).expectedAt).toBeNull();
  });

  it.each([
    ['attempt_failed', 'shopper'],
    ['available_for_pickup', 'shopper'],
    ['exception', 'merchant'],
    ['in_transit', 'none'],
  ] as const)('%s asks for action by: %s', (status, action) => {
    expect(stateOf([aScan(status, '2026-11-24T10:00:00Z')]).action).toBe(action);
  });
});

describe('how far the bar goes', () => {
  it.each([
    ['info_received', 1],
    ['in_transit', 3],
    ['out_for_delivery', 4],
    ['attempt_failed', 4],
    ['available_for_pickup', 4],
    ['delivered', 5],
    ['returning', null],
    ['returned', null],
    ['cancelled', null],
  ] as const)('%s: %s of 5', (status, progress) => {
    expect(stateOf([aScan(status, '2026-11-24T10:00:00Z')]).progress).toBe(progress);
  });

  it('is at "shipped" when the carrier has collected it, or when nothing more is known', () => {
    const collected = aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'picked_up' });
    expect(stateOf([collected]).progress).toBe(2);
    expect(stateOf([]).progress).toBe(2);
  });

  it('stays where it was when a problem comes up', () => {
    const scans = [
      aScan('out_for_delivery', '2026-11-24T10:00:00Z'),
      aScan('exception', '2026-11-24T12:00:00Z'),
    ];
    expect(stateOf(scans).progress).toBe(4);
  });
});
