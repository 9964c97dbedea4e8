import { describe, expect, it } from 'vitest';
import { createMoments } from '../dates/moments.ts';
import type { Expectation } from '../order.ts';
import { NOW } from '../order.fixtures.ts';
import { firstPromise } from './first-promise.ts';

const MOMENTS = createMoments('en', 'Europe/Amsterdam', NOW);
const ARRIVED = Date.parse('2026-11-24T10:00:00Z');

function first(...expected: Expectation[]): string | null {
  return firstPromise([{ expected }], [], ARRIVED, MOMENTS);
}

describe('the day that was promised first', () => {
  it('is the earliest promise of the most reliable source', () => {
    const carrier = { source: 'carrier', saidAt: '2026-11-21T10:00:00Z' } as const;
    expect(
      first(
        { source: 'shop', to: '2026-11-20', saidAt: null },
        { ...carrier, to: '2026-11-24', saidAt: '2026-11-22T10:00:00Z' },
        { ...carrier, to: '2026-11-23' },
      ),
    ).toBe('2026-11-23');
  });

  it('is none that was made when the parcel had arrived, and no date that cannot be read', () => {
    const made = { source: 'scan', saidAt: '2026-11-24T10:00:00Z' } as const;
    expect(first({ ...made, to: '2026-11-24' })).toBeNull();
    expect(first({ source: 'shop', to: 'soon', saidAt: null })).toBeNull();
    expect(first()).toBeNull();
  });

  it('is the only one that a source keeps, on the answer’s clock', () => {
    expect(first({ source: 'shop', to: '2026-11-24T23:30:00Z', saidAt: null })).toBe('2026-11-25');
    expect(first({ source: 'shop', to: '2026-11-24T00:00:00Z', saidAt: null })).toBe('2026-11-24');
  });
});
