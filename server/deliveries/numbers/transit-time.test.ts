import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toTransitTime } from './transit-time.ts';

it('takes median and 90th percentile from buckets as from all deliveries in a row', () => {
  const bucket = fc.record({ days: fc.nat(60), count: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(bucket, { minLength: 1 }), (buckets) => {
      const all = buckets
        .flatMap(({ days, count }) => Array.from({ length: count }, () => days))
        .toSorted((a, b) => a - b);
      const rank = (share: number) => all[Math.ceil(all.length * share) - 1];
      expect(toTransitTime(buckets)).toEqual({
        deliveries: all.length,
        median: rank(0.5),
        p90: rank(0.9),
      });
    }),
  );
});

it('is nothing without a delivery', () => {
  expect(toTransitTime([])).toBeNull();
});
