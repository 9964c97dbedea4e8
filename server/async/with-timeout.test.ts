import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withTimeout } from './with-timeout.ts';

const forEver = new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives what comes in time, good or bad, and leaves no timer behind', async () => {
  expect(await withTimeout(10, Promise.resolve('here'), 'late')).toBe('here');
  await expect(withTimeout(10, Promise.reject(new Error('broken')), 'late')).rejects.toThrow(
    'broken',
  );
  expect(vi.getTimerCount()).toBe(0);
});

it('waits no longer than it may', async () => {
  const told = vi.fn<(error: unknown) => void>();
  void withTimeout(10, forEver, 'it was slow').catch(told);
  await vi.advanceTimersByTimeAsync(9);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toHaveBeenCalledWith(new Error('it was slow'));
});

it('throws the error that the caller makes for it', async () => {
  const late = new TypeError('late');
  const waiting = expect(withTimeout(-1, forEver, () => late)).rejects.toBe(late);
  await vi.advanceTimersByTimeAsync(0);
  await waiting;
});
