import { expect, it } from 'vitest';
import { formatDuration, formatNumber } from './format-amount.ts';

it.each([
  ['en', 12_000, '12,000'],
  ['nl', 12_000, '12.000'],
  ['en', 0, '0'],
])('a number is written as in %s', (locale, number, text) => {
  expect(formatNumber(locale, number)).toBe(text);
});

it.each([
  ['en', 1, '1 minute'],
  ['en', 61, '2 minutes'],
  ['en', 89 * 60, '89 minutes'],
  ['en', 90 * 60, '2 hours'],
  ['en', 100 * 60, '2 hours'],
  ['nl', 7_200, '2 uur'],
  ['de', 600, '10 Minuten'],
  ['ja', 7_200, '2 時間'],
])('a time is written as in %s: %d seconds', (locale, seconds, text) => {
  expect(formatDuration(locale, seconds)).toBe(text);
});
