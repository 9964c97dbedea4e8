import { describe, expect, it } from 'vitest';
import type { ReportedStatus, ScanEvent, ShipmentState, TrackingReport } from '../order.ts';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, aShipment, NOW } from '../order.fixtures.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';

/** A source that has no scans, only a word. */
function word(status: 'in_transit' | 'out_for_delivery', fetchedAt: string): TrackingReport {
  return aReport({
    source: status === 'in_transit' ? '17track' : 'aftership',
    fetchedAt,
    reportedStatus: { status, substatus: null, weight: 'scan' },
  });
}

function attempted(at: string): TrackingReport {
  return aReport({ events: [aScan('attempt_failed', at)] });
}

const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };

function stateOf(
  events: ScanEvent[],
  overrides: Parameters<typeof aShipment>[0] = {},
): DerivedState {
  return shipmentState(aShipment({ events, ...overrides }), 'domestic', view);
}

function reportedStatus(
  status: ShipmentState['status'],
  weight: ReportedStatus['weight'] = 'scan',
): { reportedStatus: ReportedStatus } {
  return { reportedStatus: { status, substatus: null, weight } };
}

describe('where a shipment is', () => {
  it('S1: is where the newest scan says, in whatever order the scans come', () => {
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

  it('O4: of two scans in one minute, the one with more progress counts', () => {
    const at = '2026-11-25T07:12:00Z';
    expect(stateOf([aScan('in_transit', at), aScan('delivered', at)]).status).toBe('delivered');
  });

  it('S1: stays on the way when a label scan is uploaded late', () => {
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

  it('S2: was not delivered when it is seen moving twice, half a day later or more', () => {
    const premature = aScan('delivered', '2026-11-22T10:00:00Z');
    const soon = aScan('in_transit', '2026-11-22T15:00:00Z');
    const hubs = [
      aScan('in_transit', '2026-11-23T10:00:00Z'),
      aScan('in_transit', '2026-11-24T10:00:00Z'),
    ];
    const moved = stateOf([premature, ...hubs]);
    expect(moved).toMatchObject({ status: 'in_transit', deliveredAt: null });
    // All of its scans are shown.
    expect(moved.events).toHaveLength(3);
    expect(stateOf([premature, soon, ...hubs.slice(1)]).status).toBe('delivered');
    expect(stateOf([premature, ...hubs], reportedStatus('delivered')).status).toBe('delivered');
    expect(stateOf([premature, ...hubs], reportedStatus('in_transit')).status).toBe('in_transit');
    const later = aScan('delivered', '2026-11-25T10:00:00Z');
    expect(stateOf([premature, ...hubs, later])).toMatchObject({
      status: 'delivered',
      deliveredAt: later.at,
    });
  });

  it('S2: is reopened when it goes back, or by a new attempt half a day later', () => {
    const delivered = aScan('delivered', '2026-11-24T06:00:00Z');
    expect(stateOf([delivered, aScan('returning', '2026-11-24T07:00:00Z')]).status).toBe(
      'returning',
    );
    expect(stateOf([delivered, aScan('attempt_failed', '2026-11-24T18:00:00Z')]).status).toBe(
      'attempt_failed',
    );
  });

  it('S5: clears a problem by the next scan', () => {
    const state = stateOf([
      aScan('exception', '2026-11-24T10:00:00Z'),
      aScan('in_transit', '2026-11-24T20:00:00Z'),
    ]);
    expect(state.status).toBe('in_transit');
    expect(state.action).toBe('none');
  });

  it.each(['returned', 'cancelled'] as const)('S5: stays %s', (final) => {
    const state = stateOf(
      [aScan('in_transit', '2026-11-24T10:00:00Z')],
      reportedStatus(final, 'final'),
    );
    expect(state.status).toBe(final);
  });

  it('S5: stays returned, and on its way back is on its way back, whatever a hub scans', () => {
    const back = aScan('returning', '2026-11-22T10:00:00Z');
    const hub = aScan('in_transit', '2026-11-23T10:00:00Z');
    const home = aScan('delivered', '2026-11-24T10:00:00Z');
    expect(stateOf([back, hub]).status).toBe('returning');
    // Delivered to the sender.
    expect(stateOf([back, hub, home])).toMatchObject({ status: 'returned', deliveredAt: null });
    const again = aScan('out_for_delivery', '2026-11-25T08:00:00Z');
    expect(stateOf([back, hub, again]).status).toBe('out_for_delivery');
  });

  it.each([
    ['in_transit', '2026-11-25T10:00:00Z', 'returned'],
    ['info_received', '2026-11-25T10:00:00Z', 'returned'],
    ['exception', '2026-11-25T10:00:00Z', 'returned'],
    ['out_for_delivery', '2026-11-23T21:59:59Z', 'returned'],
    ['out_for_delivery', '2026-11-23T22:00:00Z', 'out_for_delivery'],
    ['attempt_failed', '2026-11-23T22:00:00Z', 'attempt_failed'],
    ['available_for_pickup', '2026-11-23T22:00:00Z', 'available_for_pickup'],
    ['delivered', '2026-11-23T21:59:59Z', 'returned'],
    ['delivered', '2026-11-23T22:00:00Z', 'delivered'],
  ] as const)('S5: what came back and is %s at %s is %s', (status, at, expected) => {
    const returned = aScan('returned', '2026-11-23T10:00:00Z');
    expect(stateOf([returned, aScan(status, at)]).status).toBe(expected);
    // So is what the carrier called delivered on its way back.
    const back = aScan('returning', '2026-11-22T10:00:00Z');
    const home = aScan('delivered', '2026-11-23T10:00:00Z');
    expect(stateOf([back, home, aScan(status, at)]).status).toBe(expected);
  });

  it('S5: what came back is delivered again by Shopify’s word, and by no other', () => {
    const returned = aReport({
      source: '17track',
      events: [aScan('returned', '2026-11-22T10:00:00Z', { source: '17track' })],
    });
    const later = '2026-11-24T10:00:00Z';
    const by = (source: '17track' | 'ship24' | 'shopify'): DerivedState => {
      const events = [aScan('delivered', later, { source })];
      return stateOf([], { reports: [returned, aReport({ source, events })] });
    };
    expect(by('shopify')).toMatchObject({ status: 'delivered', deliveredAt: later });
    expect(by('ship24').status).toBe('returned');
    const record = { ...reportedStatus('delivered'), deliveredAt: later };
    const recorded = stateOf([], { reports: [returned, aReport(record)] });
    expect(recorded).toMatchObject({ status: 'delivered', deliveredAt: later });
    const same = { ...record, deliveredAt: '2026-11-22T11:00:00Z' };
    expect(stateOf([], { reports: [returned, aReport(same)] }).status).toBe('returned');
  });

  it('S5: what a source calls returned for good is left where it was sent again since', () => {
    const final = aReport({
      source: 'aftership',
      fetchedAt: '2026-11-25T10:00:00Z',
      ...reportedStatus('returned', 'final'),
      events: [aScan('returning', '2026-11-20T10:00:00Z', { source: 'aftership' })],
    });
    const at = '2026-11-24T10:00:00Z';
    expect(stateOf([], { reports: [final, attempted(at)] }).status).toBe('attempt_failed');
    expect(stateOf([], { reports: [final, attempted('2026-11-20T12:00:00Z')] }).status).toBe(
      'returned',
    );
    // Without its scans, it was so when it was asked.
    const bare = { ...final, events: [] };
    expect(stateOf([], { reports: [bare, attempted(at)] }).status).toBe('returned');
  });

  it('S3: a recorded delivery without an hour is as late as its day, and is read on the answer’s clock', () => {
    const scans = [aScan('out_for_delivery', '2026-11-24T08:00:00Z')];
    const on = (deliveredAt: string): string =>
      stateOf(scans, { ...reportedStatus('delivered'), deliveredAt }).status;
    expect(on('2026-11-24')).toBe('delivered');
    expect(on('2026-11-23')).toBe('out_for_delivery');
    expect(on('2026-11-24T09:00')).toBe('delivered');
    expect(on('2026-11-24T08:59')).toBe('out_for_delivery');
  });

  it('S5: a label is no physical scan: it clears no problem', () => {
    const state = stateOf([
      aScan('exception', '2026-11-24T10:00:00Z'),
      aScan('info_received', '2026-11-25T10:00:00Z'),
    ]);
    expect(state.status).toBe('exception');
  });

  it('O4: a problem of one minute with a scan on the way is the later of the two', () => {
    const at = '2026-11-24T10:00:00Z';
    expect(stateOf([aScan('exception', at), aScan('in_transit', at)]).status).toBe('exception');
  });

  it.each([
    ['2026-11-24T21:59:59Z', 'delivered'],
    ['2026-11-24T22:00:00Z', 'attempt_failed'],
  ] as const)('S2: half a day after a delivery, %s makes it %s', (at, status) => {
    const delivered = aScan('delivered', '2026-11-24T10:00:00Z');
    expect(stateOf([delivered, aScan('attempt_failed', at)]).status).toBe(status);
  });

  it('S2: a delivery that has only a date is later than the attempts of its day', () => {
    const state = stateOf([
      aScan('delivered', '2026-11-24'),
      aScan('out_for_delivery', '2026-11-24T14:00:00Z'),
    ]);
    expect(state).toMatchObject({ status: 'delivered', deliveredAt: '2026-11-24' });
  });

  it('S1: of several sources without scans, the one asked last counts', () => {
    const reports = [
      word('in_transit', '2026-11-25T10:00:00Z'),
      word('out_for_delivery', '2026-11-25T12:00:00Z'),
    ];
    expect(stateOf([], { reports }).status).toBe('out_for_delivery');
    expect(stateOf([], { reports: reports.toReversed() }).status).toBe('out_for_delivery');
  });

  it('gives a status also where no date can be read', () => {
    const report = aReport({
      source: '17track',
      expected: [{ source: 'provider', to: 'soon', saidAt: 'today' }],
      deliveredAt: '24/11/2026',
      reportedStatus: { status: 'delivered', substatus: null, weight: 'scan' },
      events: [aScan('in_transit', '25/11/2026 08:12', { source: '17track' })],
    });
    expect(stateOf([], { reports: [report] })).toMatchObject({
      status: 'delivered',
      deliveredAt: null,
      undated: 1,
    });
  });

  it('S1: a row that says nothing is no news', () => {
    const state = stateOf([
      aScan('info_received', '2026-11-23T10:00:00Z'),
      aScan('unknown', '2026-11-24T10:00:00Z'),
    ]);
    expect(state.status).toBe('info_received');
    expect(stateOf([aScan('unknown', '2026-11-24T10:00:00Z')]).status).toBe('unknown');
  });

  it('S1: is the reported status where there is no scan', () => {
    expect(stateOf([], reportedStatus('in_transit')).status).toBe('in_transit');
    expect(stateOf([]).substatus).toBe('fulfilled_no_tracking');
  });

  it('S3: is the reported status where no scan could express it', () => {
    const scans = [aScan('in_transit', '2026-11-24T10:00:00Z')];
    expect(stateOf(scans, reportedStatus('cancelled', 'final')).status).toBe('cancelled');
    expect(stateOf(scans, reportedStatus('unknown', 'default')).status).toBe('in_transit');
  });

  it('S3: is delivered when the record says so and is newer than the last scan', () => {
    const scans = [aScan('out_for_delivery', '2026-11-24T10:00:00Z')];
    const record = { ...reportedStatus('delivered'), deliveredAt: '2026-11-24T11:00:00Z' };
    expect(stateOf(scans, record).status).toBe('delivered');
    expect(stateOf(scans, { ...record, deliveredAt: '2026-11-24T09:00:00Z' }).status).toBe(
      'out_for_delivery',
    );
  });

  it('S3: believes the scans against an undated reported status, and flags it', () => {
    const state = stateOf(
      [aScan('out_for_delivery', '2026-11-25T08:00:00Z')],
      reportedStatus('delivered'),
    );
    expect(state).toMatchObject({ status: 'out_for_delivery', flags: ['contradiction'] });
  });

  it('O5: flags a time that cannot be true, and takes nothing from it', () => {
    const moving = aScan('in_transit', '2026-11-24T10:00:00Z');
    const future = aScan('delivered', '2027-11-24T10:00:00Z');
    const past = aScan('delivered', '2016-11-24T10:00:00Z');
    const stateSince = (placedAt: string | null, ...events: ScanEvent[]): DerivedState =>
      shipmentState(aShipment({ events: [moving, ...events] }), 'domestic', view, placedAt);
    for (const placedAt of [null, '2026-11-20T10:00:00Z']) {
      const flagged = (...events: ScanEvent[]): object => {
        const { status, flags, misdated } = stateSince(placedAt, ...events);
        return { status, flags, misdated };
      };
      const status = 'in_transit';
      expect(flagged()).toEqual({ status, flags: [], misdated: 0 });
      expect(flagged(future)).toEqual({ status, flags: ['future_event'], misdated: 1 });
      expect(flagged(past)).toEqual({ status, flags: ['past_event'], misdated: 1 });
      expect(flagged(future, past, future)).toEqual({
        status,
        flags: ['future_event', 'past_event'],
        misdated: 3,
      });
    }
    // What is only of another parcel (rules P5 and P6) has a time that can be true.
    const other = aScan('delivered', '2026-09-20T10:00:00Z');
    expect(stateSince('2026-11-20T10:00:00Z', other)).toMatchObject({ misdated: 1, flags: [] });
  });

  it('O5: a time of delivery in the future is no evidence of one', () => {
    const record = { ...reportedStatus('delivered'), deliveredAt: '2027-11-24T10:00:00Z' };
    expect(stateOf([aScan('out_for_delivery', '2026-11-25T08:00:00Z')], record)).toMatchObject({
      status: 'out_for_delivery',
      flags: ['contradiction', 'future_event'],
    });
    expect(stateOf([], record)).toMatchObject({ status: 'delivered', deliveredAt: null });
  });

  it('S4: a source that failed takes nothing back', () => {
    const known = aReport({ events: [aScan('in_transit', '2026-11-25T08:00:00Z')] });
    const failed = aReport({
      source: 'easypost',
      reportedStatus: { status: 'unknown', substatus: 'provider_error', weight: 'final' },
    });
    const state = stateOf([], { reports: [known, failed] });
    expect(state).toMatchObject({ status: 'in_transit', flags: ['source_error:easypost'] });
    // Nor does the same source, asked again.
    const again = aReport({
      ...failed,
      source: 'shopify',
      fetchedAt: '2026-11-25T14:00:00Z',
    });
    expect(stateOf([], { reports: [known, again] }).status).toBe('in_transit');
  });

  it('S7: a report that arrives late adds what it knows and takes nothing back', () => {
    const now = aReport({
      source: '17track',
      events: [aScan('out_for_delivery', '2026-11-25T08:00:00Z', { source: '17track' })],
      reportedStatus: { status: 'out_for_delivery', substatus: null, weight: 'scan' },
    });
    const late = aReport({
      source: '17track',
      fetchedAt: '2026-11-24T12:00:00Z',
      events: [aScan('in_transit', '2026-11-24T08:00:00Z', { source: '17track' })],
      reportedStatus: { status: 'in_transit', substatus: null, weight: 'scan' },
    });
    for (const reports of [
      [now, late],
      [late, now],
    ]) {
      const state = stateOf([], { reports });
      expect(state).toMatchObject({ status: 'out_for_delivery', flags: [] });
      expect(state.events).toHaveLength(2);
    }
  });
});

describe('who must act', () => {
  it.each([
    ['attempt_failed', 'shopper'],
    ['available_for_pickup', 'shopper'],
    ['exception', 'merchant'],
    ['in_transit', 'none'],
  ] as const)('%s: %s', (status, action) => {
    expect(stateOf([aScan(status, '2026-11-24T10:00:00Z')]).action).toBe(action);
  });

  it('the shopper, when the carrier asks for something only the shopper knows', () => {
    for (const substatus of ['action_required', 'address_problem'] as const) {
      const asks = aScan('exception', '2026-11-24T10:00:00Z', { substatus });
      expect(stateOf([asks]).action).toBe('shopper');
    }
  });

  it('the carrier, when it is late', () => {
    const late = aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed' });
    expect(stateOf([late]).action).toBe('carrier');
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
