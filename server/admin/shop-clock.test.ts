import { expect, it } from 'vitest';
import { createShopClock } from './shop-clock.ts';

const LATE = '2026-11-25T23:30:00Z';

it('writes dates in the language of the staff, on the clock of the shop', () => {
  const inEnglish = createShopClock('en', 'Europe/Amsterdam');
  expect(inEnglish.formatDay(LATE)).toBe('Nov 26');
  expect(inEnglish.formatDate('2026-11-26')).toBe('Thu, Nov 26');
  expect(createShopClock('nl', 'America/New_York').formatDay(LATE)).toBe('25 nov');
  expect(createShopClock('ja', 'Asia/Tokyo').formatDate('2026-11-26')).toBe('11月26日(木)');
});

it('writes the time alone where it is today in the shop, else the day with it', () => {
  const { formatTime } = createShopClock('nl', 'Europe/Amsterdam');
  expect(formatTime(LATE, new Date('2026-11-26T10:00:00Z'))).toBe('00:30');
  expect(formatTime(LATE, new Date('2026-11-25T22:00:00Z'))).toBe('26 nov 2026, 00:30');
  expect(formatTime(LATE, new Date('2026-11-27T10:00:00Z'))).toBe('26 nov 2026, 00:30');
});
