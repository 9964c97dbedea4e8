import { describe, expect, it } from 'vitest';
import type { Order, ScanEvent } from '../order.ts';
import {
  anOrder,
  aFulfillmentOrder,
  aReturn,
  aScan,
  aShipment,
  promisedFor,
  units,
} from '../order.fixtures.ts';
import { track, shipped, headline, delivered, moving, twoLines, mug } from './timeline.fixtures.ts';

function remarks(order: Order): string[] {
  return (track(order).shipments[0]?.remarks ?? []).map(({ code, date }) =>
    [code, date?.text].filter(Boolean).join(' '),
  );
}

/** A scan on that day of November that promises another. */
function promise(on: number, to: string): ScanEvent {
  return aScan('in_transit', `2026-11-${on}T10:00:00Z`, { expectedAt: to });
}

describe('a remark beside a shipment', () => {
  it('is a moved day with both dates, without what the headline says already', () => {
    const scans = [promise(23, '2026-11-26'), promise(24, '2026-11-28')];
    const order = anOrder({ shipments: [shipped(...scans)] });
    expect(headline(order)).toBe('arriving_on Saturday, 28 November → nothing_to_do');
    expect(remarks(order)).toEqual(['moved Thursday, 26 November']);
    const second = aShipment({ id: 'second', ...mug, events: [moving] });
    expect(remarks(anOrder({ lines: twoLines, shipments: [shipped(...scans), second] }))).toEqual([
      'expected Saturday, 28 November',
      'moved Thursday, 26 November',
    ]);
  });

  it('is the day that has passed, beside a parcel that is late', () => {
    const late = aShipment({ events: [moving], expected: promisedFor('2026-11-23') });
    expect(remarks(anOrder({ shipments: [late] }))).toEqual(['moved Monday, 23 November']);
  });

  it('is the new day, where the headline speaks of the delay', () => {
    const delay = aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed' });
    const late = aShipment({ events: [delay], expected: promisedFor('2026-11-27') });
    expect(headline(anOrder({ shipments: [late] }))).toMatch(/^delayed /);
    expect(remarks(anOrder({ shipments: [late] }))).toEqual(['expected Friday, 27 November']);
  });

  it('is that a carrier does not report, after two business days', () => {
    for (const [createdAt, said] of [
      ['2026-11-25T08:00:00Z', []],
      ['2026-11-23T08:00:00Z', ['no_reports']],
    ] as const) {
      expect(remarks(anOrder({ shipments: [aShipment({ createdAt })] }))).toEqual(said);
    }
  });

  it('is that there is no tracking, unless no carrier brings it', () => {
    const bare = aShipment({ parcels: [] });
    expect(remarks(anOrder({ shipments: [bare] }))).toEqual(['no_tracking']);
    const fulfillmentOrders = [
      aFulfillmentOrder({
        method: 'local',
        state: 'closed',
        units: [],
        allUnits: [units('shirt')],
      }),
    ];
    expect(remarks(anOrder({ shipments: [bare], fulfillmentOrders }))).toEqual([]);
  });

  it('is the day of the last news, where the headline speaks of something else', () => {
    const silent = shipped(aScan('in_transit', '2026-11-09T10:00:00Z'));
    expect(remarks(anOrder({ shipments: [silent] }))).toEqual([]);
    const out = aShipment({
      id: 'second',
      ...mug,
      events: [aScan('out_for_delivery', '2026-11-25T07:00:00Z')],
    });
    const [, second] = track(anOrder({ lines: twoLines, shipments: [silent, out] })).shipments;
    expect(second?.remarks).toMatchObject([{ code: 'no_news', date: { text: '9 November' } }]);
  });

  it('is made of each shipment without news, except the one that the headline names', () => {
    const shipments = ['10', '12'].map((day, n) =>
      aShipment({
        id: day,
        units: n === 0 ? [{ id: 'shipped-shirt', ...units('shirt') }] : mug.units,
        events: [aScan('in_transit', `2026-11-${day}T10:00:00Z`)],
      }),
    );
    const answer = track(anOrder({ lines: twoLines, shipments }));
    expect(answer.headline.code).toBe('no_news');
    const dates = answer.shipments.flatMap((one) => one.remarks.map(({ date }) => date?.text));
    expect(new Set([answer.headline.date?.text, ...dates])).toEqual(
      new Set(['10 November', '12 November']),
    );
  });

  it('stays where only a part of the shipment was sent again', () => {
    const units2 = [{ id: 'a', ...units('shirt') }, ...mug.units];
    const old = aShipment({
      id: 'old',
      createdAt: '2026-11-20T10:00:00Z',
      units: units2,
      events: [moving],
      expected: promisedFor('2026-11-27'),
    });
    const order = anOrder({ lines: twoLines, shipments: [old, shipped(delivered)] });
    expect(track(order).shipments[0]?.remarks).toMatchObject([{ code: 'expected' }]);
  });

  it('asks nobody to act for a shipment whose units are elsewhere', () => {
    const lost = aShipment({
      id: 'lost',
      createdAt: '2026-11-10T10:00:00Z',
      events: [aScan('exception', '2026-11-12T10:00:00Z')],
    });
    const { shipments } = track(anOrder({ shipments: [lost, shipped(moving)] }));
    expect(shipments[1]).toMatchObject({ action: 'none', progress: null });
  });

  it('is that a lost parcel was sent again', () => {
    const lost = aShipment({
      id: 'lost',
      createdAt: '2026-11-10T10:00:00Z',
      events: [aScan('exception', '2026-11-12T10:00:00Z', { substatus: 'lost' })],
    });
    const { shipments } = track(anOrder({ shipments: [lost, shipped(moving)] }));
    expect(shipments[1]).toMatchObject({ items: [], remarks: [{ code: 'sent_again' }] });
    const voided = aShipment({
      id: 'voided',
      voided: true,
      createdAt: '2026-11-10T10:00:00Z',
      events: [aScan('in_transit', '2026-11-12T10:00:00Z')],
    });
    expect(remarks(anOrder({ shipments: [voided, shipped(moving)] }))).toEqual(['sent_again']);
    const returned = anOrder({ shipments: [shipped(delivered)], returns: [aReturn()] });
    expect(remarks(returned)).toEqual([]);
  });
});
