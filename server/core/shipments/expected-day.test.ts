import { describe, expect, it } from 'vitest';
import { expectedDay, type ExpectedDay } from './expected-day.ts';
import { mergeEvents } from './merge-events.ts';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, NOW } from '../order.fixtures.ts';
import type { Expectation, ScanEvent } from '../order.ts';

const moments = createMoments('en', 'Europe/Amsterdam', NOW);

function dayOf(expected: Expectation[], events: ScanEvent[] = []): ExpectedDay | null {
  const reports = [aReport({ expected, events })];
  const now = new Date('2026-11-25T13:05:00Z');
  const context = { now, shippedAt: '2026-11-20T10:00:00Z', isOneParcel: true, moments };
  return expectedDay(reports, mergeEvents(reports, context).events, moments);
}

function said(
  source: Expectation['source'],
  to: string,
  saidAt: string | null = null,
): Expectation {
  return { source, to, saidAt };
}

/** A scan on that day of November that promises another. */
function promise(on: number, to: string): ScanEvent {
  return aScan('in_transit', `2026-11-${on}T10:00:00Z`, { expectedAt: to });
}

describe('the day it is expected', () => {
  it('E1: is the carrier’s before a provider’s, a scan’s, the shop’s and the checkout’s', () => {
    const order = [
      said('checkout', '2026-11-24'),
      said('shop', '2026-11-25'),
      said('provider', '2026-11-26'),
      said('carrier', '2026-11-23'),
    ];
    expect(dayOf(order)).toMatchObject({ on: '2026-11-23', source: 'carrier' });
    expect(dayOf(order.slice(0, 3))).toMatchObject({ source: 'provider' });
    expect(dayOf(order.slice(0, 2), [promise(24, '2026-11-27')])).toMatchObject({
      on: '2026-11-27',
      source: 'scan',
    });
    expect(dayOf(order.slice(0, 1))).toMatchObject({ source: 'checkout' });
  });

  it('E1: is what was promised last', () => {
    const scans = [promise(22, '2026-11-26'), promise(24, '2026-11-28'), promise(23, '2026-11-27')];
    expect(dayOf([], scans)?.on).toBe('2026-11-28');
  });

  it('E2: midnight in UTC is a mere day; any other instant is a day on the answer’s clock', () => {
    expect(dayOf([said('shop', '2026-11-26T00:00:00Z')])).toMatchObject({
      at: '2026-11-26',
      on: '2026-11-26',
    });
    for (const midnight of ['2026-11-26T00:00:00.000Z', '2026-11-26T00:00:00+00:00']) {
      expect(dayOf([said('shop', midnight)])?.at).toBe('2026-11-26');
    }
    expect(dayOf([said('shop', '2026-11-26T23:30:00Z')])?.on).toBe('2026-11-27');
  });

  it('E2: a date that cannot be read is left out', () => {
    for (const to of ['soon', '', '27/11/2026', '2026-11-27 00:00:00']) {
      expect(dayOf([said('carrier', to)], [promise(24, 'tomorrow')])).toBeNull();
    }
    expect(dayOf([said('carrier', 'soon'), said('shop', '2026-11-26')])?.source).toBe('shop');
  });

  it('E4: names the day that was promised before, when it moved by a day or more', () => {
    const scans = [promise(22, '2026-11-26'), promise(23, '2026-11-27'), promise(24, '2026-11-28')];
    expect(dayOf([], scans)?.movedFrom).toBe('2026-11-27');
    expect(
      dayOf([], [promise(22, '2026-11-26T10:00:00Z'), promise(24, '2026-11-26T18:00:00Z')])
        ?.movedFrom,
    ).toBeNull();
    expect(dayOf([], [promise(22, '2026-11-26')])?.movedFrom).toBeNull();
  });

  it('E4: two sources that differ have not moved a day', () => {
    expect(
      dayOf([said('shop', '2026-11-24', '2026-11-20T10:00:00Z')], [promise(24, '2026-11-28')])
        ?.movedFrom,
    ).toBeNull();
  });
});
