import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from './durations.ts';
import { nextWeekly, WEEKDAYS, type Weekday } from './next-weekly.ts';
import { zoneClock } from './zone-clock.ts';

const next = (weekdays: Weekday[], hour: number, after: string, zone: string): string =>
  nextWeekly({ weekdays, hour }, new Date(after), zoneClock(zone)).toISOString();

describe('the next time of a week', () => {
  it.each([
    ['later on the same day', [3], 15, '2026-11-25T13:05:00Z', '2026-11-25T14:00:00.000Z'],
    ['not the present one again', [3], 15, '2026-11-25T14:00:00Z', '2026-12-02T14:00:00.000Z'],
    ['on the first of several days', [1, 5], 9, '2026-11-25T13:05:00Z', '2026-11-27T08:00:00.000Z'],
    ['over the end of a week', [1, 3], 9, '2026-11-27T13:05:00Z', '2026-11-30T08:00:00.000Z'],
  ] as const)('is %s', (_, weekdays, hour, after, expected) => {
    expect(next([...weekdays], hour, after, 'Europe/Amsterdam')).toBe(expected);
  });

  it.each([
    ['Europe/Amsterdam', 2, '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['Europe/Amsterdam', 2, '2026-10-24T12:00:00Z', '2026-10-25T00:00:00.000Z'],
    ['Europe/Amsterdam', 9, '2026-03-28T12:00:00Z', '2026-03-29T07:00:00.000Z'],
    ['America/New_York', 2, '2026-03-07T12:00:00Z', '2026-03-08T07:00:00.000Z'],
    ['Australia/Lord_Howe', 2, '2026-10-03T00:00:00Z', '2026-10-03T15:30:00.000Z'],
    ['Africa/Cairo', 0, '2026-04-23T12:00:00Z', '2026-04-23T22:00:00.000Z'],
    ['Pacific/Kiritimati', 0, '2026-11-25T13:05:00Z', '2026-11-26T10:00:00.000Z'],
  ])('in %s at %i after %s is %s, though the clock changes', (zone, hour, after, expected) => {
    expect(next([...WEEKDAYS], hour, after, zone)).toBe(expected);
  });

  it('is on a chosen day at the hour, and no earlier one was left out, in every zone', () => {
    const cases = fc.record({
      zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
      hour: fc.integer({ min: 0, max: 23 }),
      after: fc.date({
        min: new Date('2024-01-01'),
        max: new Date('2029-12-31'),
        noInvalidDate: true,
      }),
    });
    fc.assert(
      fc.property(cases, ({ zone, weekdays, hour, after }) => {
        const at = nextWeekly({ weekdays, hour }, after, zoneClock(zone)).getTime();
        const read = createReader(zone);
        const isWanted = (instant: number): boolean => {
          const shown = read(instant);
          return shown.hour === hour && weekdays.some((weekday) => weekday === shown.weekday);
        };
        expect(at).toBeGreaterThan(after.getTime());
        expect(at - after.getTime()).toBeLessThanOrEqual(7 * DAY + HOUR);
        // No hour is skipped but where the clock goes on: then it shows more than an hour later than a minute ago.
        const skipped = read(at).hour !== (read(at - MINUTE).hour + 1) % 24;
        expect(isWanted(at) || skipped).toBe(true);
        const quarter = 15 * MINUTE;
        const first = Math.ceil((after.getTime() + 1) / quarter) * quarter;
        for (let instant = first; instant < at; instant += quarter) {
          if (!isWanted(instant)) continue;
          // It was the hour already, or it is once more because the clock was put back.
          const began = nextWeekly(
            { weekdays, hour },
            new Date(instant - 3 * HOUR),
            zoneClock(zone),
          );
          expect(began.getTime()).toBeLessThanOrEqual(after.getTime());
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** What a clock on the wall of a zone shows, by `Intl` alone. */
function createReader(timeZone: string): (instant: number) => { weekday: number; hour: number } {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
    const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    return { weekday: names.indexOf(parts['weekday'] ?? '') + 1, hour: Number(parts['hour']) };
  };
}
