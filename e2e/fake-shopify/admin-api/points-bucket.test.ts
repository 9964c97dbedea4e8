import { expect, it } from 'vitest';
import { createPointsBucket, STANDARD_PLAN } from './points-bucket.ts';

function atSecond(): { now: () => Date; pass(seconds: number): void } {
  let time = 0;
  return { now: () => new Date(time), pass: (seconds) => (time += seconds * 1000) };
}

it('refuses what it does not hold, takes nothing then, and fills up by the second', () => {
  const clock = atSecond();
  const bucket = createPointsBucket(STANDARD_PLAN, clock.now);
  expect(bucket.take(1950)).toBe(true);
  expect(bucket.take(51)).toBe(false);
  expect(bucket.status().currentlyAvailable).toBe(50);
  clock.pass(1);
  expect(bucket.take(150)).toBe(true);
  clock.pass(3600);
  expect(bucket.status().currentlyAvailable).toBe(2000);
});

it('gets back what a query was admitted for and did not use', () => {
  const bucket = createPointsBucket(STANDARD_PLAN, atSecond().now);
  bucket.take(400);
  bucket.giveBack(380);
  expect(bucket.status().currentlyAvailable).toBe(1980);
});
