import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, aShipment, NOW } from '../order.fixtures.ts';
import type { RowOrder, ScanEvent, TrackingReport } from '../order.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';

const view = { now: NOW, moments: createMoments('en', 'Europe/Amsterdam', NOW) };

/** A report whose rows are given the oldest first, and listed in each of the ways in which a source may list them. */
function ways(...rows: ScanEvent[]): TrackingReport[] {
  const own = rows.map((row): ScanEvent => ({ ...row, source: 'ship24' }));
  const numbered = own.map((row, index) => ({ ...row, sequence: index * 10 }));
  const [first, ...others] = numbered;
  return [
    report('newest_last', own),
    report('newest_first', own.toReversed()),
    report('unknown', [...others, ...(first ? [first] : [])]),
    report('newest_last', numbered.toReversed()),
  ];
}

function report(rowOrder: RowOrder, events: ScanEvent[]): TrackingReport {
  return aReport({ source: 'ship24', rowOrder, events });
}

function stateOf(...reports: TrackingReport[]): DerivedState {
  return shipmentState(aShipment({ reports }), 'domestic', view);
}

/** The texts of what is shown, the newest first, by each way of listing these rows, the oldest first. */
function shown(...rows: ScanEvent[]): (string | null)[][] {
  return ways(...rows).map((one) => stateOf(one).events.map(({ text }) => text));
}

/** The status by each way of listing these rows, the oldest first. */
function statuses(...rows: ScanEvent[]): string[] {
  return ways(...rows).map((one) => stateOf(one).status);
}

function same<T>(value: T): T[] {
  return [value, value, value, value];
}

const AT = '2026-11-24T10:00:00Z';

describe('O7: the order in which a source lists its scans', () => {
  it('decides between two scans of one minute', () => {
    const out = aScan('out_for_delivery', AT, { text: 'out' });
    const moving = aScan('in_transit', AT, { text: 'moving' });
    expect(shown(out, moving)).toEqual(same(['moving', 'out']));
    expect(shown(moving, out)).toEqual(same(['out', 'moving']));
    expect(statuses(out, moving)).toEqual(same('in_transit'));
    expect(statuses(aScan('attempt_failed', AT), out)).toEqual(same('out_for_delivery'));
  });

  it('is not known of a source that does not say it: the one with more progress is the later', () => {
    const rows = [aScan('delivered', AT), aScan('in_transit', AT)];
    for (const events of [rows, rows.toReversed()]) {
      expect(stateOf(report('unknown', events)).status).toBe('delivered');
    }
  });

  it('decides within a day between local times of unknown clocks, however they run', () => {
    const rows = [
      aScan('in_transit', '2026-11-24T09:56:00', { text: 'far away' }),
      aScan('out_for_delivery', '2026-11-24T09:58:00', { text: 'still far away' }),
      aScan('delivered', '2026-11-24T04:23:00', { text: 'here' }),
    ];
    expect(shown(...rows)).toEqual(same(['here', 'still far away', 'far away']));
    // Their clocks alone would have it delivered before it left.
    const [first, second] = [rows[0], rows[2]];
    if (!first || !second) throw new Error('no rows');
    expect(shown(first, second)).toEqual(same(['here', 'far away']));
  });

  it('puts a local time of an unknown clock between the instants beside it', () => {
    const rows = [
      aScan('in_transit', '2026-11-23T06:00:00Z', { text: 'landed' }),
      aScan('in_transit', '2026-11-23T04:30:00', { text: 'at customs' }),
      aScan('in_transit', '2026-11-23T08:00:00Z', { text: 'released' }),
      aScan('out_for_delivery', '2026-11-23T23:00:00', { text: 'out' }),
      aScan('delivered', '2026-11-23T12:00:00Z', { text: 'here' }),
    ];
    expect(shown(...rows)).toEqual(same(['here', 'out', 'released', 'at customs', 'landed']));
    expect(statuses(...rows)).toEqual(same('delivered'));
  });

  it('does not outweigh a clock that is further off than two zones are apart', () => {
    const rows = [
      aScan('delivered', '2026-11-24T10:00:00Z', { text: 'here' }),
      aScan('in_transit', '2026-11-22T08:00:00', { text: 'listed last' }),
    ];
    expect(shown(...rows)).toEqual(same(['here', 'listed last']));
  });

  it('puts a mere date above an older scan of its day', () => {
    const rows = [
      aScan('in_transit', '2026-11-23T22:00:00Z', { text: 'evening before' }),
      aScan('out_for_delivery', '2026-11-24T08:00:00Z', { text: 'out' }),
      aScan('delivered', '2026-11-24', { text: 'here' }),
      aScan('in_transit', '2026-11-24T14:00:00Z', { text: 'late upload' }),
    ];
    expect(shown(...rows)).toEqual(same(['late upload', 'here', 'out', 'evening before']));
    expect(statuses(...rows)).toEqual(same('delivered'));
  });

  it('counts a row without a time for the status, where it stands, and names no day for it', () => {
    const rows = [
      aScan('out_for_delivery', AT, { text: 'out' }),
      aScan('delivered', null, { text: 'here', substatus: 'neighbour' }),
    ];
    for (const one of ways(...rows)) {
      expect(stateOf(one)).toMatchObject({
        status: 'delivered',
        substatus: 'neighbour',
        scan: null,
        deliveredAt: null,
        events: [{ text: 'out' }],
        undated: 1,
      });
    }
    const last = aScan('out_for_delivery', '2026-11-24T12:00:00Z');
    expect(statuses(aScan('in_transit', AT), aScan('attempt_failed', null), last)).toEqual(
      same('out_for_delivery'),
    );
    expect(statuses(aScan('attempt_failed', null))).toEqual(same('attempt_failed'));
    // Nobody knows where it stands in a list of unknown order.
    expect(stateOf(report('unknown', rows)).status).toBe('out_for_delivery');
  });

  it('leaves the day to the source that knows it', () => {
    const dated = aScan('delivered', AT);
    for (const one of ways(aScan('in_transit', '2026-11-23T10:00:00Z'), aScan('delivered', null))) {
      const shopify = aReport({ events: [dated] });
      expect(stateOf(one, shopify)).toMatchObject({ status: 'delivered', deliveredAt: AT });
    }
  });
});

describe('D1: a scan that its source lists twice', () => {
  const row = aScan('in_transit', AT, { id: '1', text: 'Sorted' });

  it('is the last one of the two, in the order of the source', () => {
    expect(shown(row, { ...row, text: 'Sorted in Utrecht' })).toEqual(same(['Sorted in Utrecht']));
    expect(shown({ ...row, text: 'Sorted in Utrecht' }, row)).toEqual(same(['Sorted']));
    const attempt = { ...row, status: 'attempt_failed' } as const;
    expect(statuses(row, attempt)).toEqual(same('attempt_failed'));
    expect(statuses(attempt, row)).toEqual(same('in_transit'));
    const noId = { ...row, id: null, expectedAt: '2026-11-27' };
    for (const one of ways({ ...noId, expectedAt: '2026-11-26' }, noId)) {
      expect(stateOf(one).expected?.on).toBe('2026-11-27');
    }
  });

  it('may be corrected after others were listed, and then counts at its own time', () => {
    const wrong = aScan('delivered', '2026-11-24T09:00:00Z', { id: '2' });
    const right = aScan('out_for_delivery', '2026-11-24T09:00:00Z', { id: '2' });
    expect(statuses(wrong, row, right)).toEqual(same('in_transit'));
  });

  it('keeps the time that is true where a later one is not', () => {
    expect(statuses(row, { ...row, status: 'delivered', at: '2027-11-24T10:00:00Z' })).toEqual(
      same('in_transit'),
    );
    expect(statuses(row, { ...row, status: 'delivered', at: null })).toEqual(same('in_transit'));
  });

  it('is what the report that was asked for last says, in whatever order the rows are listed', () => {
    const old = { ...row, id: null, text: 'Sorted' };
    const corrected = { ...old, text: 'Sorted in Utrecht' };
    const later = aScan('in_transit', '2026-11-24T12:00:00Z', { text: 'Sent on' });
    for (const [rowOrder, events] of [
      ['newest_first', [later, corrected]],
      ['newest_last', [corrected, later]],
      ['unknown', [corrected, later]],
    ] as const) {
      const newer = report(rowOrder, [...events]);
      const older = { ...report(rowOrder, [old]), fetchedAt: '2026-11-24T11:00:00Z' };
      for (const reports of [
        [newer, older],
        [older, newer],
      ]) {
        const texts = stateOf(...reports).events.map(({ text }) => text);
        expect(texts, rowOrder).toEqual(['Sent on', 'Sorted in Utrecht']);
      }
    }
  });

  it('is the same scan, also where one row writes its instant with another offset', () => {
    const noId = { ...row, id: null };
    expect(shown(noId, { ...noId, at: '2026-11-24T11:00:00+01:00' })).toEqual(same(['Sorted']));
  });
});
