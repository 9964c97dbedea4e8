import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import { createDeadline } from './deadline.ts';
import { createReservations } from './reservations.ts';
import { createTokenBuckets } from './token-bucket.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A search, of which the details follow. */
const FIRST = { points: 10, following: 40 };
const SECOND = { points: 40, following: 0 };

/** What Shopify says: there are so many points, and no new ones come for a long time. */
function left(currentlyAvailable: number) {
  return { throttleStatus: { maximumAvailable: 2_000, currentlyAvailable, restoreRate: 0.001 } };
}

function setUp(points: number) {
  const buckets = createTokenBuckets(() => performance.now());
  buckets.settle(aShop(), 0, left(points));
  return {
    ...createReservations(buckets),
    /** Points that somebody else would get at once. */
    hasPoints: (wanted: number) => {
      const { points: reserved, wait } = buckets.reserve(aShop(), wanted);
      buckets.settle(aShop(), reserved, undefined);
      return wait === 0;
    },
  };
}

describe('the points of a look-up', () => {
  it('are reserved for both of its queries with the first', () => {
    const { reserve } = setUp(90);
    const [one, other] = [createDeadline(2_500), createDeadline(2_500)];
    const first = reserve(aShop(), FIRST, one);
    expect(first.wait).toBe(0);
    expect(reserve(aShop(), FIRST, other).wait, 'its search alone would cost 10').toBeGreaterThan(
      0,
    );
  });

  it('are there for the second query when its time comes, whoever waits', () => {
    const { reserve, hasPoints } = setUp(60);
    const deadline = createDeadline(2_500);
    reserve(aShop(), FIRST, deadline).end(left(50));
    expect(hasPoints(20), 'they are kept').toBe(false);
    const second = reserve(aShop(), SECOND, deadline);
    expect(second.wait).toBe(0);
    second.end(left(10));
    expect(hasPoints(10)).toBe(true);
  });

  it('are kept once, however many pages its first query has', () => {
    const { reserve, hasPoints } = setUp(100);
    const deadline = createDeadline(2_500);
    reserve(aShop(), FIRST, deadline).end(left(90));
    reserve(aShop(), FIRST, deadline).end(left(80));
    expect(hasPoints(40)).toBe(true);
    expect(hasPoints(41)).toBe(false);
  });

  it('are given back when no second query comes in time', async () => {
    const { reserve, hasPoints } = setUp(60);
    reserve(aShop(), FIRST, createDeadline(2_500)).end(left(50));
    await vi.advanceTimersByTimeAsync(2_500);
    expect(hasPoints(50)).toBe(true);
  });

  it('are given back by a query that was not answered, once', () => {
    const { reserve, hasPoints } = setUp(60);
    const first = reserve(aShop(), FIRST, createDeadline(2_500));
    first.end(undefined);
    first.end(undefined);
    expect(hasPoints(60)).toBe(true);
    expect(hasPoints(61)).toBe(false);
  });
});
