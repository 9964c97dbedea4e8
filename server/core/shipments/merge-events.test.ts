import { describe, expect, it } from 'vitest';
import { mergeEvents, type MergedEvents, type MergeContext } from './merge-events.ts';
import { latestReports } from './merge-reports.ts';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, NOW } from '../order.fixtures.ts';
import type { ScanEvent, TrackingReport, TrackingSource } from '../order.ts';

const context: MergeContext = {
  now: NOW,
  shippedAt: '2026-11-20T10:00:00Z',
  isOneParcel: true,
  moments: createMoments('en', 'Europe/Amsterdam', NOW),
};

/** A report of these scans, each as the source's own. */
function from(source: TrackingSource, ...events: ScanEvent[]): TrackingReport {
  return aReport({ source, events: events.map((event) => ({ ...event, source })) });
}

function merge(...reports: TrackingReport[]): MergedEvents {
  return mergeEvents(reports, context);
}

function texts({ events }: MergedEvents): (string | null)[] {
  return events.map(({ text }) => text);
}

/** The source that is kept when all of these report the same scan. */
function tellerOf(...sources: TrackingSource[]): (string | null)[] {
  return texts(merge(...sources.map((one) => from(one, aScan('delivered', AT, { text: one })))));
}

const AT = '2026-11-24T10:00:00Z';

describe('D: each scan once', () => {
  it('D1: the source’s own id identifies a scan, whatever its text', () => {
    const scan = aScan('in_transit', AT, { id: 'gid://1', text: 'Sorted' });
    const edited = { ...scan, text: 'Sorted in Utrecht' };
    expect(texts(merge(from('shopify', scan, edited)))).toEqual(['Sorted']);
  });

  it('D1: without an id, time, status and place identify it, and its text does not', () => {
    const scan = aScan('in_transit', AT, { place: 'Utrecht', text: 'Sorted' });
    expect(
      merge(from('17track', scan, { ...scan, place: 'UTRECHT', text: 'Gesorteerd' })).events,
    ).toHaveLength(1);
    expect(merge(from('17track', scan, { ...scan, place: 'Zwolle' })).events).toHaveLength(2);
  });

  it('D1: two sources may use the same id for different scans', () => {
    const moving = aScan('in_transit', AT, { id: '1' });
    const delivered = aScan('delivered', '2026-11-25T10:00:00Z', { id: '1' });
    expect(merge(from('aftership', moving), from('easypost', delivered)).events).toHaveLength(2);
  });

  it('D2: arrived and departed within a minute are two scans, and so are two attempts', () => {
    const arrived = aScan('in_transit', AT, { substatus: 'arrived' });
    const departed = aScan('in_transit', '2026-11-24T10:00:30Z', { substatus: 'departed' });
    expect(merge(from('shopify', arrived), from('17track', departed)).events).toHaveLength(2);
    const attempt = aScan('attempt_failed', AT);
    const second = aScan('attempt_failed', '2026-11-24T10:20:00Z');
    expect(merge(from('shopify', attempt), from('17track', second)).events).toHaveLength(2);
  });

  it('D3: of two sources with the same scan, the richer one is kept', () => {
    const bare = aScan('out_for_delivery', AT, { text: 'bare' });
    const placed = aScan('out_for_delivery', '2026-11-24T11:10:00+01:00', {
      place: 'Utrecht, NL',
      text: 'placed',
    });
    for (const reports of [
      [from('shopify', bare), from('17track', placed)],
      [from('17track', placed), from('shopify', bare)],
    ]) {
      expect(texts(merge(...reports))).toEqual(['placed']);
    }
  });

  it.each([
    ['2026-11-24T10:15:00Z', 1],
    ['2026-11-24T10:15:01Z', 2],
  ])('D3: two sources mean the same scan within a quarter of an hour: %s makes %i', (at, count) => {
    const merged = merge(
      from('shopify', aScan('out_for_delivery', AT)),
      from('17track', aScan('out_for_delivery', at)),
    );
    expect(merged.events).toHaveLength(count);
  });

  it('D3: a substatus makes a scan richer, and then an offset', () => {
    const plain = aScan('in_transit', '2026-11-24T11:00:00', { utc: AT, text: 'plain' });
    const exact = aScan('in_transit', AT, { substatus: 'sorting', text: 'exact' });
    expect(texts(merge(from('17track', plain), from('shopify', exact)))).toEqual(['exact']);
    const offset = aScan('in_transit', AT, { text: 'offset' });
    expect(texts(merge(from('17track', plain), from('aftership', offset)))).toEqual(['offset']);
  });

  it('D3: of two equally rich scans, the one of the nearer source is kept', () => {
    expect(tellerOf('shopify', '17track')).toEqual(['17track']);
    expect(tellerOf('aftership', 'carrier')).toEqual(['carrier']);
    for (const provider of ['own', 'ship24', '17track', 'easypost', 'karrio'] as const) {
      expect(tellerOf('shopify', provider, 'carrier')).toEqual(['carrier']);
      expect(tellerOf(provider, 'shopify')).toEqual([provider]);
    }
  });

  it('D3: a mere date is the same as a scan of that day, and of no other day', () => {
    const dated = aScan('delivered', '2026-11-24', { text: 'date' });
    expect(
      texts(
        merge(from('shopify', dated), from('17track', aScan('delivered', AT, { text: 'time' }))),
      ),
    ).toEqual(['time']);
    const nextDay = aScan('delivered', '2026-11-25T06:00:00Z');
    expect(merge(from('shopify', dated), from('17track', nextDay)).events).toHaveLength(2);
  });

  it('D3: the same status at two places is two scans', () => {
    const here = aScan('in_transit', AT, { place: 'Utrecht' });
    const there = aScan('in_transit', AT, { place: 'Zwolle' });
    expect(merge(from('shopify', here), from('17track', there)).events).toHaveLength(2);
  });

  it('D4: a scan with an id that the source no longer lists was deleted, one without was cut off', () => {
    const older = aReport({
      fetchedAt: '2026-11-24T12:00:00Z',
      events: [aScan('in_transit', AT, { id: 'gone' }), aScan('info_received', AT)],
    });
    const newer = aReport({
      fetchedAt: '2026-11-25T12:00:00Z',
      events: [aScan('delivered', '2026-11-25T10:00:00Z', { id: 'kept' })],
    });
    for (const reports of [
      [older, newer],
      [newer, older],
    ]) {
      const [merged, ...others] = latestReports(reports);
      expect(others).toEqual([]);
      expect(merged?.events.map(({ status }) => status)).toEqual(['delivered', 'info_received']);
    }
  });
});

describe('O: when it was', () => {
  it('O1: sorts by the instant, not by the local time', () => {
    const scans = [
      aScan('in_transit', '2026-11-24T23:00:00+09:00', { text: 'A' }),
      aScan('in_transit', '2026-11-24T10:00:00-05:00', { text: 'B' }),
      aScan('in_transit', '2026-11-24T16:30:00+02:00', { text: 'C' }),
    ];
    expect(texts(merge(from('shopify', ...scans)))).toEqual(['B', 'C', 'A']);
  });

  it('O2: local time with an offset outweighs a UTC time that differs from it', () => {
    const scan = aScan('in_transit', '2026-11-24T10:00:00+01:00', { utc: '2026-11-23T09:00:00Z' });
    expect(merge(from('17track', scan)).events[0]?.instant).toBe(
      Date.parse('2026-11-24T09:00:00Z'),
    );
    const floating = { ...scan, at: '2026-11-24T10:00:00', utc: '2026-11-24T02:00:00Z' };
    expect(merge(from('17track', floating)).events[0]?.instant).toBe(
      Date.parse('2026-11-24T02:00:00Z'),
    );
  });

  it('O2: a source’s UTC is UTC, also when it does not say so; and it replaces a local time that cannot be read', () => {
    const floating = { at: '2026-11-24T10:00:00', utc: '2026-11-24T02:00:00' };
    const instant = Date.parse('2026-11-24T02:00:00Z');
    for (const when of [
      floating,
      { ...floating, at: '24/11/2026 10:00' },
      { ...floating, at: '' },
    ]) {
      const [event] = merge(from('17track', aScan('in_transit', null, when))).events;
      expect(event?.instant, when.at).toBe(instant);
    }
  });

  it('O3: a local time is read in its country where that has one zone', () => {
    const scan = aScan('in_transit', '2026-11-24T10:00:00', { country: 'JP' });
    expect(merge(from('17track', scan)).events[0]?.instant).toBe(
      Date.parse('2026-11-24T01:00:00Z'),
    );
  });

  it('O3: local times of unknown zones keep their source’s order within a day, whichever way it runs', () => {
    const rows = [
      aScan('info_received', '2026-11-23T09:00:00', { text: 'label' }),
      aScan('in_transit', '2026-11-24T07:56:00', { text: 'far away' }),
      aScan('in_transit', '2026-11-24T07:58:00', { text: 'still far away' }),
      aScan('delivered', '2026-11-24T04:23:00', { text: 'here' }),
    ];
    const expected = ['here', 'still far away', 'far away', 'label'];
    expect(texts(merge(from('17track', ...rows)))).toEqual(expected);
    expect(texts(merge(from('17track', ...rows.toReversed())))).toEqual(expected);
  });

  it('O4: a mere date stands below every timed scan of its day, and above the day before', () => {
    const scans = [
      aScan('info_received', '2026-11-24', { text: 'date' }),
      aScan('in_transit', '2026-11-24T00:30:00+01:00', { text: 'night' }),
      aScan('in_transit', '2026-11-23T22:00:00Z', { text: 'evening before' }),
    ];
    expect(texts(merge(from('shopify', ...scans)))).toEqual(['night', 'date', 'evening before']);
  });

  it('O4: a row without any time is counted, not shown', () => {
    const merged = merge(from('shopify', aScan('in_transit', null), aScan('in_transit', 'soon')));
    expect(merged).toMatchObject({ events: [], undated: 2 });
  });

  it('O5: neither scans of next year nor those of a wrong year are believed', () => {
    const merged = merge(
      from(
        'shopify',
        aScan('delivered', '2027-11-24T10:00:00Z'),
        aScan('in_transit', '1970-01-01T00:00:00Z'),
        aScan('in_transit', AT),
      ),
    );
    expect(merged.events.map(({ at }) => at)).toEqual([AT]);
    expect(merged.misdated).toBe(2);
  });

  it.each([
    ['2026-11-26T13:05:00Z', 'shopify', 1],
    ['2026-11-26T13:05:01Z', 'shopify', 0],
    ['2025-10-16T10:00:00Z', 'shopify', 1],
    ['2025-10-16T09:59:59Z', 'shopify', 0],
    ['2026-10-21T10:00:00Z', 'easypost', 1],
    ['2026-10-21T09:59:59Z', 'easypost', 0],
  ] as const)('O5, P5: believes %s of %s: %i', (at, source, count) => {
    expect(merge(from(source, aScan('in_transit', at))).events).toHaveLength(count);
  });

  it('P5: a provider’s scan from long before the shipment is of another parcel', () => {
    const old = aScan('delivered', '2026-10-10T10:00:00Z');
    expect(merge(from('easypost', old, aScan('in_transit', AT))).events).toHaveLength(1);
    expect(merge(from('shopify', old)).events).toHaveLength(1);
  });

  it('hides rows that carriers write for their own use', () => {
    const internal = aScan('in_transit', AT, { text: 'UPS INTERNAL ACTIVITY CODE' });
    expect(merge(from('carrier', internal)).events).toEqual([]);
  });
});
