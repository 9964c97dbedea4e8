import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addBusinessDays, businessDaysBetween } from './business-days.ts';

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

it('adding business days ends on one, so many of them later', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (from, days) => {
      const date = addBusinessDays(dateOf(from), days);
      expect(businessDaysBetween(dateOf(from), date)).toBe(days);
      expect([0, 6]).not.toContain(new Date(date).getUTCDay());
    }),
  );
});
