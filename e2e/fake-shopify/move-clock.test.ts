import { expect, it, onTestFinished } from 'vitest';
import { moveClock } from './move-clock.ts';

const DAY = 86_400_000;

/** `Date` as it is, and as it is again after the test, with `performance.now`. */
function restoredDate(): DateConstructor {
  const Real = Date;
  const elapsed = performance.now;
  onTestFinished(() => {
    globalThis.Date = Real;
    performance.now = elapsed;
  });
  return Real;
}

it('moves the time of day, and leaves every other use of Date as it was', () => {
  const Real = restoredDate();
  moveClock(3 * DAY);
  const expected = Real.now() + 3 * DAY;
  for (const read of [() => Date.now(), () => new Date().getTime(), () => Date.parse(Date())]) {
    expect(Math.abs(read() - expected)).toBeLessThan(60_000);
  }
  expect(new Date()).toBeInstanceOf(Date);
  expect(new Date()).toBeInstanceOf(Real);
  expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
  expect(new Date(2026, 0, 2).getDate()).toBe(2);
  expect(Date.UTC(1970, 0, 2)).toBe(DAY);
});

it('adds to how far it was moved before', () => {
  const Real = restoredDate();
  moveClock(DAY);
  moveClock(2 * DAY);
  expect(Math.abs(Date.now() - Real.now() - 3 * DAY)).toBeLessThan(60_000);
  expect(Math.abs(new Date().getTime() - Real.now() - 3 * DAY)).toBeLessThan(60_000);
});

it('lets caches expire, and never turns back what they go by', () => {
  restoredDate();
  const before = performance.now();
  moveClock(-DAY);
  expect(performance.now() - before).toBeLessThan(60_000);
  moveClock(DAY);
  expect(performance.now() - before).toBeGreaterThanOrEqual(DAY);
});
