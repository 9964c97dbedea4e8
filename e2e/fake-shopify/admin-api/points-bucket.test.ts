import { expect, it } from 'vitest';
import { createPointsBucket, STANDARD_PLAN } from './points-bucket.ts';

function createClock(): { now: () => Date; advance(seconds: number): void } {
  let time = 0;
  return { now: () => new Date(time), advance: (seconds) => (time += seconds * 1000) };
}

it('refuses more points than it has without taking any, and refills by the second', () => {
  const clock = createClock();
  const bucket = createPointsBucket(STANDARD_PLAN, clock.now);
  expect(bucket.consume(1950)).toBe(true);
  expect(bucket.consume(51)).toBe(false);
  expect(bucket.status().currentlyAvailable).toBe(50);
  clock.advance(1);
  expect(bucket.consume(150)).toBe(true);
  clock.advance(3600);
  expect(bucket.status().currentlyAvailable).toBe(2000);
});

it('takes back the points that a query reserved and did not use', () => {
  const bucket = createPointsBucket(STANDARD_PLAN, createClock().now);
  bucket.consume(400);
  bucket.refund(380);
  expect(bucket.status().currentlyAvailable).toBe(1980);
});
