import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { stackBars } from './stack-bars.ts';

it('draws each value as high as it is, upon the one before', () => {
  const { bars, ticks } = stackBars([
    [3, 1],
    [0, 2],
  ]);
  expect(ticks).toEqual([0, 5]);
  expect(bars).toEqual([
    { column: 0, series: 0, x: 6.25, y: 40, width: 37.5, height: 60 },
    { column: 0, series: 1, x: 6.25, y: 20, width: 37.5, height: 20 },
    { column: 1, series: 1, x: 56.25, y: 60, width: 37.5, height: 40 },
  ]);
});

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [2, [0, 1, 2]],
  [7, [0, 5, 10]],
  [40, [0, 25, 50]],
  [101, [0, 100, 200]],
])('has a line above %i at a round number', (value, lines) => {
  expect(stackBars([[value]]).ticks).toEqual(lines);
});

it('never draws beyond its edges', () => {
  const columns = fc.array(fc.tuple(fc.nat(5_000), fc.nat(5_000), fc.nat(5_000)), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(columns, (all) => {
      for (const { x, y, width, height } of stackBars(all).bars) {
        expect(x >= 0 && x + width <= 100.001 && y >= -0.001 && y + height <= 100.001).toBe(true);
      }
    }),
  );
});
