import { describe, expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import { createTokenBuckets } from './token-bucket.ts';

/** What Shopify says of a Standard shop's bucket. */
function left(currentlyAvailable: number) {
  return { throttleStatus: { maximumAvailable: 2_000, currentlyAvailable, restoreRate: 100 } };
}

function setUp() {
  let time = 0;
  return { ...createTokenBuckets(() => time), pass: (passed: number) => void (time += passed) };
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

  it('are given back by a query that was not sent', () => {
    const { reserve, settle } = setUp();
    settle(aShop(), 0, left(100));
    reserve(aShop(), 100);
    settle(aShop(), 100, undefined);
    expect(reserve(aShop(), 100)).toBe(0);
  });
});
