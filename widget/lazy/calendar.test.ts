import { describe, expect, it } from 'vitest';
import type { TrackedOrder } from '../../server/contract.ts';
import { richOrder } from '../components/rich-order.fixtures.ts';
import { toCalendar } from './calendar.ts';

const url = new URL('https://shop.example/pages/track?order=1001#t=secret');
const PAGE = { url, shop: 'Linen & Co' };
const NOW = new Date('2026-11-25T13:05:00.123Z');

const say = (_group: string, code: string, { date }: Record<string, unknown> = {}): string =>
  `${code}; ${String(date)}, \\ and more`;

function calendarOf(...days: (readonly [at: string, text: string])[]): string {
  const order = richOrder();
  const [shipment] = order.shipments;
  if (!shipment) throw new Error('no shipment');
  const shipments = days.map(([at, text]) => ({ ...shipment, expectedAt: { at, text } }));
  return toCalendar({ ...order, shipments } satisfies TrackedOrder, say, PAGE, NOW);
}

const unfolded = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar of an order', () => {
  it('has the day of delivery, whole and without a time', () => {
    expect(unfolded(calendarOf(['2026-11-26', 'Thursday 26 November']))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Track your order//EN',
      'BEGIN:VEVENT',
      'UID:20261126-#1001@shop.example',
      'DTSTAMP:20261125T130500Z',
      'DTSTART;VALUE=DATE:20261126',
      'SUMMARY:Linen & Co · #1001 · expected\\; Thursday 26 November\\, \\\\ and more',
      'DESCRIPTION:Linen shirt',
      'URL:https://shop.example/pages/track',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['2026-11-26T11:00:00Z', '20261126'],
    ['2026-11-26T22:59:59Z', '20261126'],
    ['2026-11-26T23:00:00.000Z', '20261127'],
    ['2026-11-26T00:30:00+01:00', '20261126'],
  ])('has the day in the time zone of the answer for %s', (at, day) => {
    expect(unfolded(calendarOf([at, 'a day']))).toContain(`DTSTART;VALUE=DATE:${day}`);
  });

  it('has each day once, however many parcels come on it', () => {
    const [first, second] = [
      ['2026-11-26', 'Thursday'],
      ['2026-11-28', 'Saturday'],
    ] as const;
    expect(calendarOf(first, second, first).match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('names the products of each day once', () => {
    const order = richOrder();
    const shipments = order.shipments.map((shipment) => ({
      ...shipment,
      expectedAt: { at: '2026-11-26', text: 'Thursday' },
      items: [...shipment.items, ...shipment.items],
    }));
    const lines = unfolded(toCalendar({ ...order, shipments }, say, PAGE, NOW));
    expect(lines).toContain('DESCRIPTION:Linen shirt\\nCandle');
  });

  it('breaks long lines at 75 octets, and splits no character', () => {
    const calendar = calendarOf(['2026-11-26', 'الخميس 26 نوفمبر 👩‍🦰'.repeat(9)]);
    for (const line of calendar.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(unfolded(calendar).join()).toContain('الخميس 26 نوفمبر 👩‍🦰'.repeat(9));
  });

  it('says nothing about the shopper, nor how the page was opened', () => {
    const calendar = calendarOf(['2026-11-26', 'Thursday']);
    for (const item of ['Utrecht', 'secret', 'order=', '3SABC'])
      expect(calendar).not.toContain(item);
  });
});
