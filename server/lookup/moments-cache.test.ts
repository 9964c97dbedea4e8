import { describe, expect, it } from 'vitest';
import { parseDateLocale } from '../core/dates/date-locale.ts';
import { createMomentsCache } from './moments-cache.ts';

const ENGLISH = parseDateLocale('en');
const DUTCH = parseDateLocale('nl');

describe('the year that is not written out', () => {
  it.each([
    ['America/Los_Angeles', '2027-01-01T07:59:00Z', '2026-12-31T20:00:00Z', 'December 31'],
    ['America/Los_Angeles', '2027-01-01T08:00:00Z', '2026-12-31T20:00:00Z', 'December 31, 2026'],
    ['Australia/Sydney', '2026-12-31T12:59:00Z', '2026-12-20T01:00:00Z', 'December 20'],
    ['Australia/Sydney', '2026-12-31T13:00:00Z', '2026-12-20T01:00:00Z', 'December 20, 2026'],
    ['Australia/Sydney', '2026-12-31T13:30:00Z', '2026-12-31T13:10:00Z', 'January 1'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2026-12-31T10:00:00Z', 'January 1'],
    ['UTC', '2026-12-31T23:59:00Z', '2026-12-31T20:00:00Z', 'December 31'],
  ])('in %s at %s is the one on that clock: %s is %s', (timeZone, now, at, text) => {
    expect(createMomentsCache()(ENGLISH, timeZone, new Date(now)).day(at).text).toBe(text);
  });

  it('changes at New Year for the same language and zone', () => {
    const momentsFor = createMomentsCache();
    const textAt = (now: string): string =>
      momentsFor(ENGLISH, 'America/Los_Angeles', new Date(now)).day('2026-12-31T20:00:00Z').text;
    expect(textAt('2027-01-01T07:59:00Z')).toBe('December 31');
    expect(textAt('2027-01-01T08:00:00Z')).toBe('December 31, 2026');
  });
});

describe('the moments of one language and clock', () => {
  it('are constructed once a day', () => {
    const momentsFor = createMomentsCache();
    const now = new Date('2026-11-25T13:05:00Z');
    expect(momentsFor(DUTCH, 'Europe/Amsterdam', now)).toBe(
      momentsFor(DUTCH, 'Europe/Amsterdam', now),
    );
    expect(momentsFor(DUTCH, 'Europe/Amsterdam', now)).not.toBe(momentsFor(DUTCH, 'UTC', now));
  });

  it('name today and tomorrow anew at midnight on that clock', () => {
    const momentsFor = createMomentsCache();
    const textAt = (now: string): string =>
      momentsFor(ENGLISH, 'Europe/Amsterdam', new Date(now)).relativeDay('2026-11-26').text;
    expect(textAt('2026-11-25T22:59:59Z')).toBe('tomorrow, November 26');
    expect(textAt('2026-11-25T23:00:00Z')).toBe('today, November 26');
  });
});
