import { describe, expect, it } from 'vitest';
import type { Shipment } from '../../contract.ts';
import type { Order, OrderShipment, ScanEvent } from '../order.ts';
import {
  anOrder,
  aReport,
  aReturn,
  aScan,
  aShipment,
  promisedFor,
  units,
} from '../order.fixtures.ts';
import {
  delivered,
  done,
  headline,
  moments,
  moving,
  mug,
  shipped,
  track,
  twoLines,
} from './timeline.fixtures.ts';

function remarks(order: Order): string[] {
  return said(track(order).shipments[0]);
}

/** `code date` of each remark. */
function said(shipment: Shipment | undefined): string[] {
  return (shipment?.remarks ?? []).map(({ code, date }) =>
    [code, date && moments.date(date.at)].filter(Boolean).join(' '),
  );
}

/** A scan on that day of November that promises another. */
function promise(on: number, to: string): ScanEvent {
  return aScan('in_transit', `2026-11-${on}T10:00:00Z`, { expectedAt: to });
}

const PLACED_AT = '2026-11-02T09:00:00Z';

/** The remarks beside a package of which the headline does not speak, because another one is lost. */
function besideLost(shipment: OrderShipment, parts: Partial<Order> = {}): string[] {
  const lost = aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'lost' });
  const order = anOrder({
    placedAt: PLACED_AT,
    lines: twoLines,
    shipments: [shipment, aShipment({ id: 'second', ...mug, events: [lost] })],
    ...parts,
  });
  expect(headline(order)).toMatch(/^lost /);
  return said(track(order).shipments[1]);
}

describe('a remark beside a shipment', () => {
  it('is a moved day with both dates, without what the headline says already', () => {
    const scans = [promise(23, '2026-11-26'), promise(24, '2026-11-28')];
    const order = anOrder({ shipments: [shipped(...scans)] });
    expect(headline(order)).toBe('arriving_on 2026-11-28 → nothing_to_do');
    expect(remarks(order)).toEqual(['moved 2026-11-26']);
    expect(besideLost(shipped(...scans))).toEqual(['expected 2026-11-28', 'moved 2026-11-26']);
  });

  it('is the day that has passed, beside a parcel that is late', () => {
    const late = aShipment({ events: [moving], expected: promisedFor('2026-11-23') });
    expect(besideLost(late)).toEqual(['moved 2026-11-23']);
    expect(headline(anOrder({ shipments: [late] }))).toMatch(/· was_expected 2026-11-23 ·/);
    expect(remarks(anOrder({ shipments: [late] }))).toEqual([]);
  });

  it('is the new day, unless the headline speaks of the delay', () => {
    const delay = aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed' });
    const late = aShipment({ events: [delay], expected: promisedFor('2026-11-27') });
    expect(headline(anOrder({ shipments: [late] }))).toMatch(/^delayed_until 2026-11-27/);
    expect(remarks(anOrder({ shipments: [late] }))).toEqual([]);
    expect(besideLost(late)).toEqual(['expected 2026-11-27']);
  });

  it('is that a carrier does not report, after two business days', () => {
    for (const [createdAt, expected] of [
      ['2026-11-25T08:00:00Z', []],
      ['2026-11-23T08:00:00Z', ['no_reports']],
    ] as const) {
      expect(besideLost(aShipment({ createdAt }))).toEqual(expected);
    }
  });

  it('is that there is no tracking, unless no carrier brings it', () => {
    const bare = aShipment({ parcels: [] });
    expect(besideLost(bare)).toEqual(['no_tracking']);
    const fulfillmentOrders = [done({ method: 'local' })];
    expect(besideLost(bare, { fulfillmentOrders })).toEqual([]);
  });

  it('is the day of the last news, where the headline speaks of something else', () => {
    const silent = shipped(aScan('in_transit', '2026-11-09T10:00:00Z'));
    expect(remarks(anOrder({ placedAt: PLACED_AT, shipments: [silent] }))).toEqual([]);
    expect(besideLost(silent)).toEqual(['no_news 2026-11-09']);
  });

  it('is made of each shipment without news, except the one that the headline names', () => {
    const shipments = ['10', '12'].map((date, n) =>
      aShipment({
        id: date,
        units: n === 0 ? [{ id: 'shipped-shirt', ...units('shirt') }] : mug.units,
        events: [aScan('in_transit', `2026-11-${date}T10:00:00Z`)],
      }),
    );
    const order = anOrder({ placedAt: PLACED_AT, lines: twoLines, shipments });
    expect(headline(order)).toMatch(/^no_news 2026-11-10 1 of 2 /);
    expect(track(order).shipments.map(said)).toEqual([[], ['no_news 2026-11-12']]);
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
    expect(headline(order)).toMatch(/^arriving_on 2026-11-27 /);
    expect(remarks(order)).toEqual([]);
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

  it('is that another source says something else', () => {
    const at = '2026-11-24T10:00:00Z';
    const counter = aScan('available_for_pickup', at, { source: '17track' });
    const reports = [
      aReport({ events: [aScan('delivered', at)] }),
      aReport({ source: '17track', events: [counter] }),
    ];
    expect(remarks(anOrder({ shipments: [aShipment({ reports })] }))).toEqual(['sources_disagree']);
    expect(remarks(anOrder({ shipments: [aShipment({ reports: reports.slice(0, 1) })] }))).toEqual(
      [],
    );
  });
});
