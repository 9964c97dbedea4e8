import { describe, expect, it } from 'vitest';
import { apiSupport } from './api-support.ts';

describe('a version of the Admin API', () => {
  it.each([
    ['2026-10-01T00:00:00Z', 'current'],
    ['2027-07-02T23:59:59Z', 'current'],
    ['2027-07-03T00:00:00Z', 'ending'],
    ['2027-09-30T23:59:59Z', 'ending'],
    ['2027-10-01T00:00:00Z', 'ended'],
  ])('is at %s %s', (at, phase) => {
    const expected = { version: '2026-10', endsOn: '2027-10-01', phase };
    expect(apiSupport('2026-10', new Date(at))).toEqual(expected);
  });
});
