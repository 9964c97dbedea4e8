import { expect, it } from 'vitest';
import { createShopClock } from './shop-clock.ts';

it.each([
  ['2026-11-26T13:05:00Z', 2, '18:40', '2026-11-24T17:40:00.000Z'],
  ['2026-11-26T23:30:00Z', 0, '08:12', '2026-11-27T07:12:00.000Z'],
  // Summer time ends on 25 October 2026.
  ['2026-10-26T12:00:00Z', 2, '08:12', '2026-10-24T06:12:00.000Z'],
  ['2026-10-26T12:00:00Z', 1, '12:00', '2026-10-25T11:00:00.000Z'],
])('at %s, %i days ago at %s in Amsterdam is %s', (now, days, time, instant) => {
  expect(createShopClock(new Date(now), 'Europe/Amsterdam').ago(days, time)).toBe(instant);
});
