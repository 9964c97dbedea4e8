import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addBusinessDays, businessDaysBetween, type WorkCalendar } from './business-days.ts';

const day = fc.integer({ min: 0, max: 30_000 });

function dateOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

it('business days are Mondays to Fridays', () => {
  fc.assert(
    fc.property(day, fc.nat(60), (from, length) => {
      const counted = Array.from({ length }, (_, n) => from + n + 1).filter(
        (one) => ![0, 6].includes(new Date(one * 86_400_000).getUTCDay()),
      );
      expect(businessDaysBetween(dateOf(from), dateOf(from + length))).toBe(counted.length);
    }),
  );
});

/** Any days of work, and days closed among the hundred after a day. */
const anyCalendar = fc.record({
  from: day,
  workingDays: fc.subarray<WorkCalendar['workingDays'][number]>([1, 2, 3, 4, 5, 6, 7], {
    minLength: 1,
  }),
  closed: fc.uniqueArray(fc.nat(100), { maxLength: 30 }),
});

it('business days are those on which a shop works, and is not closed', () => {
  fc.assert(
    fc.property(anyCalendar, fc.nat(120), ({ from, workingDays, closed }, length) => {
      const calendar = { workingDays, closedOn: closed.map((after) => dateOf(from + after)) };
      const counted = Array.from({ length }, (_, n) => from + n + 1).filter((one) => {
        const weekday = new Date(one * 86_400_000).getUTCDay() || 7;
        const isWorking = workingDays.some((own) => own === weekday);
        return isWorking && !closed.includes(one - from);
      });
      const days = businessDaysBetween(dateOf(from), dateOf(from + length), calendar);
      expect(days).toBe(counted.length);
    }),
  );
});

it('adding business days ends on one, so many of them later', () => {
  fc.assert(
    fc.property(
      anyCalendar,
      fc.integer({ min: 1, max: 40 }),
      ({ from, workingDays, closed }, days) => {
        const calendar = { workingDays, closedOn: closed.map((after) => dateOf(from + after)) };
        const date = addBusinessDays(dateOf(from), days, calendar);
        expect(businessDaysBetween(dateOf(from), date, calendar)).toBe(days);
        const before = dateOf(Date.parse(date) / 86_400_000 - 1);
        expect(businessDaysBetween(dateOf(from), before, calendar)).toBe(days - 1);
        expect([0, 6]).not.toContain(new Date(addBusinessDays(dateOf(from), days)).getUTCDay());
      },
    ),
  );
});
