import { describe, expect, it } from 'vitest';
import { createMoments, parseLocale } from './moments.ts';

const AMSTERDAM = 'Europe/Amsterdam';

describe('a moment', () => {
  const dutch = createMoments('nl', AMSTERDAM, 2026);
  const english = createMoments('en-NL', AMSTERDAM, 2026);

  it('is written in the shopper’s language, on the shop’s clock', () => {
    expect(dutch.dayTime('2026-11-25T07:12:00Z')).toEqual({
      at: '2026-11-25T07:12:00Z',
      text: 'wo 25 nov, 08:12',
    });
    expect(english.weekday('2026-11-25T23:30:00Z').text).toBe('Thursday, 26 November');
    expect(
      createMoments('en-US', 'America/New_York', 2026).time('2026-11-25T18:05:00Z').text,
    ).toMatch(/^1:05\sPM$/);
  });

  it('names the year only where it is another one', () => {
    expect(english.day('2026-11-12T09:00:00Z').text).toBe('12 November');
    expect(english.day('2025-11-12T09:00:00Z').text).toBe('12 November 2025');
  });

  it('knows the year, and the day, on the shop’s clock', () => {
    const newYork = createMoments('en', 'America/New_York', 2026);
    expect(newYork.day('2026-01-01T02:00:00Z').text).toBe('December 31, 2025');
    expect(newYork.day('2027-01-01T02:00:00Z').text).toBe('December 31');
    expect(newYork.date('2026-11-12T00:00:00Z')).toBe('2026-11-11');
    expect(newYork.date('2026-11-12')).toBe('2026-11-12');
  });

  it('never shifts a date without a time, and gives it none', () => {
    const westOfIt = createMoments('en', 'America/Los_Angeles', 2026);
    expect(westOfIt.weekday('2026-11-26')).toEqual({
      at: '2026-11-26',
      text: 'Thursday, November 26',
    });
    expect(westOfIt.dayTime('2026-11-26').text).toBe('Thu, Nov 26');
  });

  it('says which clock it is on', () => {
    expect(dutch.clock('2026-11-25T07:12:00Z')).toEqual({
      text: 'Midden-Europese standaardtijd',
      offsetMinutes: 60,
    });
    expect(english.clock('2026-07-25T07:12:00Z').offsetMinutes).toBe(120);
    expect(
      createMoments('en', 'America/St_Johns', 2026).clock('2026-11-25T00:30:00Z').offsetMinutes,
    ).toBe(-210);
    expect(createMoments('en', 'UTC', 2026).clock('2026-11-25T00:30:00Z').offsetMinutes).toBe(0);
  });
});

describe('a locale', () => {
  it.each([
    ['nl', 'nl'],
    ['EN-nl', 'en-NL'],
    ['pt-BR', 'pt-BR'],
    ['', 'en'],
    ['../../etc', 'en'],
    ['x'.repeat(500), 'en'],
  ])('%j reads as %s', (tag, locale) => {
    expect(parseLocale(tag)).toBe(locale);
  });
});
