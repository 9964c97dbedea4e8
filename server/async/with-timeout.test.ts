import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withTimeout } from './with-timeout.ts';

const never = new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('passes on a value or an error that comes in time, and leaves no timer behind', async () => {
  expect(await withTimeout(10, Promise.resolve('here'), 'late')).toBe('here');
  await expect(withTimeout(10, Promise.reject(new Error('broken')), 'late')).rejects.toThrow(
    'broken',
  );
  expect(vi.getTimerCount()).toBe(0);
});

it('throws after the timeout', async () => {
  const onError = vi.fn<(error: unknown) => void>();
  void withTimeout(10, never, 'it was slow').catch(onError);
  await vi.advanceTimersByTimeAsync(9);
  expect(onError).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onError).toHaveBeenCalledWith(new Error('it was slow'));
});

it('throws the error that the caller makes for it', async () => {
  const late = new TypeError('late');
  const waiting = expect(withTimeout(-1, never, () => late)).rejects.toBe(late);
  await vi.advanceTimersByTimeAsync(0);
  await waiting;
});
