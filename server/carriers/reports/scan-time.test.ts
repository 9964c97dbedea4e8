import { describe, expect, it } from 'vitest';
import { toExpectedDay, toInstant, toLocalTime, toScanTime, toWallClock } from './scan-time.ts';

describe('the time of a scan', () => {
  it.each([
    ['2026-11-25T08:12:30+01:00', '2026-11-25T08:12:30+01:00'],
    ['2026-11-25T08:12:30.123Z', '2026-11-25T08:12:30Z'],
    ['2026-11-25 08:12', '2026-11-25T08:12'],
    ['2026-11-25T08:12:30', '2026-11-25T08:12:30'],
    ['2026-11-25', '2026-11-25'],
    ['2026-11-25T00:00:00Z', '2026-11-25'],
    ['2026-11-25T00:00:00+01:00', '2026-11-25'],
    ['2026-11-25T00:01:00Z', '2026-11-25T00:01:00Z'],
    ['25/11/2026', null],
    ['', null],
    [null, null],
  ])('O1: of %o is %o', (written, at) => {
    expect(toScanTime(written)).toBe(at);
  });

  it('O3: without a guessed offset is that of the wall clock', () => {
    expect(toWallClock('2026-11-25T08:12:30+01:00')).toBe('2026-11-25T08:12:30');
    expect(toWallClock('2026-11-25T08:12:30.000Z')).toBe('2026-11-25T08:12:30');
    expect(toWallClock('2026-11-25')).toBe('2026-11-25');
  });

  it.each([
    ['08:12 AM', '2026-11-25T08:12:00'],
    ['07:11:26 PM', '2026-11-25T19:11:26'],
    ['16:25 PM', '2026-11-25T16:25:00'],
    ['12:05 am', '2026-11-25T00:05:00'],
    ['12:05 PM', '2026-11-25T12:05:00'],
    ['14:03', '2026-11-25T14:03:00'],
    ['', '2026-11-25'],
    [null, '2026-11-25'],
    ['noon', '2026-11-25'],
  ])('of a day and the clock %o is %o', (clock, at) => {
    expect(toLocalTime('2026-11-25', clock)).toBe(at);
  });

  it('in UTC is none without an offset', () => {
    expect(toInstant('2026-11-25T08:12:30+01:00')).toBe('2026-11-25T07:12:30.000Z');
    expect(toInstant('2026-11-25T08:12:30')).toBeNull();
    expect(toInstant('2026-11-25')).toBeNull();
  });

  it.each([
    ['2026-11-25T00:00:00Z', '2026-11-25'],
    ['2026-11-25T23:59:59+01:00', '2026-11-25'],
    ['2026-11-25T18:00:00', '2026-11-25'],
    ['2026-11-25', '2026-11-25'],
    ['2026-11-25T18:00:00+01:00', '2026-11-25T18:00:00+01:00'],
    ['', null],
  ])('E2: that is promised by %o is %o', (written, day) => {
    expect(toExpectedDay(written)).toBe(day);
  });
});
