import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant, parseLocalTime } from './iso-8601.ts';

describe('an instant', () => {
  const anyInstant = fc.date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });

  it('is read as Date.parse reads it, with or without parts of seconds', () => {
    fc.assert(
      fc.property(anyInstant, (date) => {
        const exact = date.toISOString();
        const common = `${exact.slice(0, 19)}Z`;
        expect(parseInstant(exact)).toBe(Date.parse(exact));
        expect(parseInstant(common)).toBe(Date.parse(common));
        expect(parseLocalTime(exact.slice(0, 10))).toBe(Date.parse(exact.slice(0, 10)));
        expect(parseLocalTime(exact.slice(0, 16))).toBe(Date.parse(`${exact.slice(0, 16)}Z`));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is none where a part of it is out of range', () => {
    const digits = fc.stringMatching(/^2026-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/);
    fc.assert(fc.property(digits, (at) => Object.is(parseInstant(at), Date.parse(at))));
  });
});
