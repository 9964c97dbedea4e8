import { describe, expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import {
  createPointsBucket,
  STANDARD_PLAN,
} from '../../../e2e/fake-shopify/admin-api/points-bucket.ts';
import { createTokenBuckets } from './token-bucket.ts';

/** What Shopify says of a Standard shop's bucket. */
function left(currentlyAvailable: number) {
  return { throttleStatus: { maximumAvailable: 2_000, currentlyAvailable, restoreRate: 100 } };
}

function setUp() {
  let time = 0;
  const { reserve, settle, waitForSpare, retryAfter } = createTokenBuckets(() => time);
  return {
    reserve: (...[shop, points]: Parameters<typeof reserve>) => reserve(shop, points).wait,
    settle,
    waitForSpare,
    retryAfter,
    pass: (passed: number) => void (time += passed),
  };
}

describe('the points of a shop', () => {
  it('are not known before its first answer, and then it is asked', () => {
    const { reserve } = setUp();
    expect(reserve(aShop(), 1_000)).toBe(0);
  });

  it('are waited for when there are too few, at the rate at which they come back', () => {
    const { reserve, settle } = setUp();
    settle(aShop(), 0, left(20));
    expect(reserve(aShop(), 20)).toBe(0);
    expect(reserve(aShop(), 50), 'a later query waits for the earlier ones').toBe(500);
    expect(reserve(aShop(), 50)).toBe(1_000);
    expect(reserve(aShop('other'), 50)).toBe(0);
  });

  it('come back at the slowest known rate where Shopify names none, or 0', () => {
    const { reserve, settle } = setUp();
    const { throttleStatus } = left(0);
    settle(aShop(), 0, { throttleStatus: { ...throttleStatus, restoreRate: 0 } });
    expect(reserve(aShop(), 50)).toBe(500);
  });

  it('come back as the clock goes, and never beyond the bucket', () => {
    const { reserve, settle, pass } = setUp();
    settle(aShop(), 0, left(0));
    pass(400);
    expect(reserve(aShop(), 50)).toBe(100);
    pass(3_600_000);
    expect(reserve(aShop(), 2_001)).toBe(10);
  });

  it('are as many as Shopify says, less what is reserved', () => {
    const { reserve, settle } = setUp();
    settle(aShop(), 0, left(2_000));
    reserve(aShop(), 60);
    reserve(aShop(), 60);
    settle(aShop(), 60, left(100));
    expect(reserve(aShop(), 60), '100 are left, 60 of them reserved').toBe(200);
  });

  it('are promised to each who has to come back at a later time', () => {
    const { reserve, settle, retryAfter, pass } = setUp();
    settle(aShop(), 0, left(0));
    expect(reserve(aShop(), 200)).toBe(2_000);
    const times = Array.from({ length: 4 }, () => retryAfter(aShop(), 50));
    expect(times, 'after the 200 that are waited for').toEqual([3, 3, 4, 4]);
    pass(60_000);
    expect(retryAfter(aShop(), 50), 'the promised ones have come').toBe(1);
    expect(retryAfter(aShop('other'), 50)).toBe(1);
  });

  it('are given back by a query that was not sent', () => {
    const { reserve, settle } = setUp();
    settle(aShop(), 0, left(100));
    reserve(aShop(), 100);
    settle(aShop(), 100, undefined);
    expect(reserve(aShop(), 100)).toBe(0);
  });

  it('are spared for shoppers: a query in the background waits until half of them stay', () => {
    const { settle, waitForSpare, pass } = setUp();
    expect(waitForSpare(aShop(), 500), 'nothing is known').toBe(0);
    settle(aShop(), 0, left(1_500));
    expect(waitForSpare(aShop(), 500)).toBe(0);
    expect(waitForSpare(aShop(), 501)).toBe(10);
    settle(aShop(), 0, left(900));
    expect(waitForSpare(aShop(), 100)).toBe(2_000);
    pass(2_000);
    expect(waitForSpare(aShop(), 100)).toBe(0);
    settle(aShop(), 0, left(2_000));
    expect(waitForSpare(aShop(), 1_900), 'it costs more than the other half').toBe(0);
  });

  it('are spared for shoppers who were told to come back, until they have come or a minute after', () => {
    const { settle, waitForSpare, retryAfter, pass } = setUp();
    settle(aShop(), 0, left(2_000));
    retryAfter(aShop(), 100);
    expect(waitForSpare(aShop(), 100)).toBeGreaterThan(0);
    pass(62_000);
    expect(waitForSpare(aShop(), 100)).toBe(0);
  });
});

describe('a thousand look-ups at once in a shop on the Standard plan', () => {
  it('are each found in one or two visits, and Shopify throttles none', () => {
    const { visits, throttled } = simulateRush(1_000, []);
    expect(visits.filter((count) => count > 2)).toEqual([]);
    expect(throttled).toBe(0);
  });

  it('are found as told also when others come meanwhile, who wait behind them', () => {
    const { visits, throttled } = simulateRush(
      300,
      Array.from({ length: 60 }, (_, second) => 500 + second * 1_000),
    );
    expect(visits.slice(0, 300).filter((count) => count > 2).length).toBeLessThanOrEqual(15);
    expect(throttled).toBe(0);
  });
});

/** A look-up reserves 57 points, and needs 30 of them. */
const COST = { reserved: 57, actual: 30 };

/** Milliseconds that a query waits for points at most. */
const PATIENCE = 1_500;

/** So many come at once, and others at the times given; all of them come back when told, until they are found. */
function simulateRush(
  people: number,
  later: readonly number[],
): { visits: number[]; throttled: number } {
  let time = 0;
  const buckets = createTokenBuckets(() => time);
  const bucket = createPointsBucket(STANDARD_PLAN, () => new Date(time));
  buckets.settle(aShop(), 0, { throttleStatus: bucket.status() });
  const visits = [...Array<number>(people).fill(0), ...later.map(() => 0)];
  let throttled = 0;

  const events = visits.map((_, who) => ({ at: later[who - people] ?? 0, run: () => visit(who) }));
  function visit(who: number): void {
    visits[who] = (visits[who] ?? 0) + 1;
    const { points, wait } = buckets.reserve(aShop(), COST.reserved);
    if (wait <= PATIENCE) events.push({ at: time + wait, run: () => query(points) });
    else {
      buckets.settle(aShop(), points, undefined);
      const seconds = buckets.retryAfter(aShop(), COST.reserved);
      events.push({ at: time + seconds * 1_000, run: () => visit(who) });
    }
  }
  function query(points: number): void {
    if (bucket.consume(COST.reserved)) bucket.refund(COST.reserved - COST.actual);
    else throttled += 1;
    buckets.settle(aShop(), points, { throttleStatus: bucket.status() });
  }

  while (events.length > 0) {
    events.sort((a, b) => a.at - b.at);
    const next = events.shift();
    time = next?.at ?? time;
    next?.run();
  }
  return { visits, throttled };
}
