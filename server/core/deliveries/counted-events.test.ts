import { describe, expect, it } from 'vitest';
import { DAY } from '../dates/durations.ts';
import { NOW } from '../order.fixtures.ts';
import { countEvents, COUNTED_WITHIN, type CountedEvent } from './counted-events.ts';
import { formatCounted, parseCounted } from './counted-text.ts';
import type { Delivery } from './delivery.ts';

const FACTS = { now: NOW, timeZone: 'Europe/Amsterdam', isForgotten: false };

/** One that was sent on 20 November and arrived two days later. */
const ARRIVED: Delivery = {
  id: '1',
  status: 'delivered',
  substatus: null,
  flag: null,
  carrier: 'PostNL',
  trackingNumber: null,
  country: 'NL',
  method: 'shipping',
  shippedAt: '2026-11-20T10:00:00.000Z',
  expectedOn: null,
  lastEventAt: null,
  deliveredAt: '2026-11-22T10:00:00.000Z',
  isComingBack: false,
  isOnTime: true,
  isFed: null,
};
const LATE: Delivery['flag'] = { code: 'late', since: '2026-11-21T00:00:00.000Z' };

function count(
  deliveries: readonly Partial<Delivery>[],
  before: readonly CountedEvent[] = [],
  facts: Partial<typeof FACTS> = {},
): CountedEvent[] {
  const whole = deliveries.map((one) => ({ ...ARRIVED, ...one }));
  return countEvents(before, whole, { ...FACTS, ...facts });
}

function texts(events: readonly CountedEvent[]): string[] {
  return formatCounted(events).replaceAll('\t', ' ').split('\n').filter(Boolean);
}

function later(milliseconds: number): { now: Date } {
  return { now: new Date(NOW.getTime() + milliseconds) };
}

describe('a delivery that has arrived', () => {
  it('counts for the days on which it was sent and came, for being on time, and for its way', () => {
    expect(texts(count([{}]))).toEqual([
      '1 2026-11-20 shipped  ',
      '1 2026-11-22 delivered  ',
      '1 2026-11-22 on_time  ',
      '1 2026-11-22 transit_2 PostNL NL',
    ]);
    expect(texts(count([{ isOnTime: false }]))).toContain('1 2026-11-22 late  ');
    expect(texts(count([{ isOnTime: null }])).join()).not.toMatch(/late|on_time/);
  });

  it.each<[string, Partial<Delivery>, string]>([
    ['a carrier by another spelling', { carrier: 'post nl' }, 'transit_2 PostNL NL'],
    ['a name that is not known', { carrier: 'Jane’s bike' }, 'transit_2 * NL'],
    ['no carrier and no country', { carrier: null, country: null }, 'transit_2  '],
    [
      'a way of three months',
      { shippedAt: '2026-10-01T10:00:00Z', deliveredAt: '2026-12-24T10:00:00Z' },
      'transit_60 PostNL NL',
    ],
  ])('counts its way by days, carrier and country: %s', (_, delivery, text) => {
    expect(texts(count([delivery])).join('\n')).toContain(text);
  });

  it('counts no way that would have begun after its end', () => {
    const events = count([{ shippedAt: '2026-11-23T10:00:00Z' }]);
    expect(texts(events).join()).not.toContain('transit');
  });

  it.each<[string, Partial<Delivery>]>([
    ['collected in the shop', { method: 'pickup' }],
    ['voided', { status: 'cancelled', deliveredAt: null }],
    ['nothing that is sent', { method: 'none' }],
  ])('counts for nothing where it is %s', (_, delivery) => {
    expect(count([delivery])).toEqual([]);
  });
});

describe('what is counted', () => {
  it('moves with what becomes known of it, at any age', () => {
    const before = count([{}]);
    const moved = { ...ARRIVED, deliveredAt: '2026-11-21T10:00:00.000Z' };
    expect(texts(count([moved], before, later(COUNTED_WITHIN * 2)))).toContain(
      '1 2026-11-21 transit_1 PostNL NL',
    );
  });

  it('is taken back where it has not happened, or the delivery is gone', () => {
    const before = count([{}]);
    expect(texts(count([{ deliveredAt: null }], before))).toEqual(['1 2026-11-20 shipped  ']);
    expect(count([], before)).toEqual([]);
  });

  it('is no event of more than sixty days ago, and none of an order that was forgotten', () => {
    const old = later(COUNTED_WITHIN - 4 * DAY);
    expect(texts(count([{}], [], old)).map((text) => text.split(' ')[2])).toEqual([
      'delivered',
      'on_time',
      'transit_2',
    ]);
    expect(count([{}], [], later(COUNTED_WITHIN))).toEqual([]);
    expect(count([{ flag: LATE }], [], { isForgotten: true })).toEqual([]);
  });

  it('has each problem of a delivery once, from the day on which it began, also when it is over', () => {
    const first = count([{ flag: LATE, deliveredAt: null }]);
    expect(texts(first)).toContain('1 2026-11-21 problem_late  ');
    const again = count(
      [{ flag: { code: 'late', since: '2026-11-23T00:00:00Z' }, deliveredAt: null }],
      first,
    );
    expect(again).toEqual(expect.arrayContaining(first));
    expect(again).toHaveLength(first.length);
    expect(texts(count([{}], again))).toContain('1 2026-11-21 problem_late  ');
    expect(texts(count([], again))).toEqual(['1 2026-11-21 problem_late  ']);
  });

  it('is read as it was written', () => {
    const events = count([{ flag: LATE }, { id: '2', carrier: null, country: null }]);
    const text = formatCounted(events);
    expect(formatCounted(parseCounted(text))).toBe(text);
    expect(formatCounted(events.toReversed())).toBe(text);
    expect(parseCounted('')).toEqual([]);
  });
});
