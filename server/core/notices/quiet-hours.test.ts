import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../dates/durations.ts';
import { anOrder } from '../order.fixtures.ts';
import { afterQuietHours } from './quiet-hours.ts';
import { shopperZone } from './shopper-zone.ts';

/** What a wall clock shows there, by the platform and not by our code: hours and minutes as one number, `2059`. */
function wallClock(at: Date, timeZone: string): number {
  const text = at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return Number(text.replace(':', ''));
}

const isQuiet = (at: Date, zone: string): boolean =>
  wallClock(at, zone) >= 2100 || wallClock(at, zone) < 800;

/** Seasons of these years, on the minute of each change of the clocks too. */
const anInstant = fc
  .integer({ min: Date.UTC(2025, 0, 1) / MINUTE, max: Date.UTC(2029, 0, 1) / MINUTE })
  .map((minute) => new Date(minute * MINUTE));

const aZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));

describe('quiet hours', () => {
  it('end in the next morning, on every clock of the world', () => {
    fc.assert(
      fc.property(anInstant, aZone, (at, zone) => {
        const sent = afterQuietHours(at, zone);
        expect(isQuiet(sent, zone)).toBe(false);
        if (!isQuiet(at, zone)) {
          expect(sent).toEqual(at);
          return;
        }
        expect(wallClock(sent, zone)).toBe(800);
        const waited = sent.getTime() - at.getTime();
        expect(waited).toBeGreaterThan(0);
        expect(waited).toBeLessThanOrEqual(12 * HOUR);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['2026-11-25T19:59:59Z', 'Europe/Amsterdam', '2026-11-25T19:59:59.000Z'],
    ['2026-11-25T20:00:00Z', 'Europe/Amsterdam', '2026-11-26T07:00:00.000Z'],
    ['2026-11-26T06:59:59Z', 'Europe/Amsterdam', '2026-11-26T07:00:00.000Z'],
    ['2026-11-26T07:00:00Z', 'Europe/Amsterdam', '2026-11-26T07:00:00.000Z'],
    ['2026-10-24T20:00:00Z', 'Europe/Amsterdam', '2026-10-25T07:00:00.000Z'],
    ['2026-03-28T20:30:00Z', 'Europe/Amsterdam', '2026-03-29T06:00:00.000Z'],
    ['2026-11-25T15:30:00Z', 'Asia/Kathmandu', '2026-11-26T02:15:00.000Z'],
  ])('from %s in %s are over at %s', (at, zone, sent) => {
    expect(afterQuietHours(new Date(at), zone).toISOString()).toBe(sent);
  });
});

describe('the clock of an order’s shopper', () => {
  it.each([
    ['US', 'CA', 'America/Los_Angeles'],
    ['US', null, 'America/New_York'],
    ['US', 'ZZ', 'America/New_York'],
    ['DE', null, 'Europe/Berlin'],
    ['ES', 'GC', 'Atlantic/Canary'],
    ['MN', null, 'Europe/Amsterdam'],
  ])('in %s, %s is that of %s', (countryCode, provinceCode, zone) => {
    const order = anOrder({ destination: { city: 'x', countryCode }, provinceCode });
    expect(shopperZone(order)).toBe(zone);
  });

  it('is the shop’s where the order goes nowhere', () => {
    expect(shopperZone(anOrder({ destination: null, timeZone: 'Asia/Tokyo' }))).toBe('Asia/Tokyo');
  });
});
