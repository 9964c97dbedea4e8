import { describe, expect, it } from 'vitest';
import { MAX_RETRY_AFTER, readRetryAfter } from './retry-after.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

describe('when a service wants to be asked again', () => {
  it.each([
    ['7', 7],
    ['0', 0],
    ['2.5', 3],
    ['Wed, 25 Nov 2026 12:01:30 GMT', 90],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
    ['999999999', MAX_RETRY_AFTER],
    ['-1', null],
    ['soon', null],
    ['', null],
    ['2026-11-25 12:01', null],
  ])('is read of %o', (header, seconds) => {
    expect(readRetryAfter({ 'retry-after': header }, NOW)).toBe(seconds);
  });

  it('is read of the end of the window where nothing else says it', () => {
    const reset = String(NOW.getTime() / 1_000 + 4);
    expect(readRetryAfter({ 'x-ratelimit-reset': reset }, NOW)).toBe(4);
    expect(readRetryAfter({ 'x-ratelimit-reset': '4' }, NOW)).toBeNull();
    expect(readRetryAfter({ 'retry-after': ['9'], 'x-ratelimit-reset': reset }, NOW)).toBe(9);
    expect(readRetryAfter({}, NOW)).toBeNull();
  });
});
