import * as fc from 'fast-check';
import { anyOrder } from '../any-order.fixtures.ts';
import { DAY, HOUR } from '../dates/durations.ts';
import type { Order } from '../order.ts';

/** Zones with their midnights at many times, and clocks that change, one of them at midnight. */
const ZONES = ['Europe/Amsterdam', 'America/Santiago', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
const COUNTRIES = ['NL', 'CL', 'CN', 'US', 'AU'];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** How instants are written: as Shopify does, with an offset, without one, and as a mere date. */
const FORMS: readonly ((instant: string) => string)[] = [
  (instant) => instant,
  (instant) => instant,
  (instant) => instant.replace('Z', '+02:00'),
  (instant) => instant.slice(0, '2026-11-25T08:12:00'.length),
  (instant) => instant.slice(0, '2026-11-25'.length),
];

/** Fields that a carrier writes in any form; all others are Shopify's own. */
const IN_ANY_FORM = new Set(['at', 'to', 'expectedAt']);

/**
 * Any combination of records at any times around a time: what anyOrder has, each instant moved by weeks, on several
 * clocks, with promises and with scans that other sources report.
 */
export const anyDatedOrder: fc.Arbitrary<{ order: Order; now: Date }> = fc
  .record({
    order: anyOrder,
    zone: fc.constantFrom(...ZONES),
    country: fc.constantFrom(...COUNTRIES),
    moves: fc.array(fc.integer({ min: -45 * DAY, max: 20 * DAY }), {
      minLength: 12,
      maxLength: 12,
    }),
    forms: fc.array(fc.nat(FORMS.length - 1), { minLength: 5, maxLength: 5 }),
    now: fc.integer({
      min: Date.parse('2026-10-20T00:00:00Z'),
      max: Date.parse('2027-01-10T00:00:00Z'),
    }),
  })
  .map(({ order, zone, country, moves, forms, now }) => ({
    order: moved({ ...withPromises(order, country), timeZone: zone }, now, moves, forms),
    now: new Date(now),
  }));

function withPromises(order: Order, country: string): Order {
  return {
    ...order,
    destination: { city: 'Somewhere', countryCode: country },
    shipments: order.shipments.map((shipment) => ({
      ...shipment,
      reports: shipment.reports.map((report) => ({
        ...report,
        events: report.events.map((event) => ({ ...event, country })),
        expected: [{ source: 'shop', to: '2026-11-25T10:00:00Z', saidAt: null }],
      })),
    })),
  };
}

/** Every instant in an order, put at another time around `now`. */
function moved(
  order: Order,
  now: number,
  moves: readonly number[],
  forms: readonly number[],
): Order {
  let count = 0;
  return JSON.parse(JSON.stringify(order), (key, value: unknown) => {
    if (typeof value !== 'string' || !INSTANT.test(value)) return value;
    count += 1;
    const at = now + (moves[count % moves.length] ?? 0) + HOUR;
    const write = IN_ANY_FORM.has(key) ? FORMS[forms[count % forms.length] ?? 0] : undefined;
    const seconds = new Date(at).toISOString().replace(/\.\d+/, '');
    return write ? write(seconds) : seconds;
  }) as Order;
}
