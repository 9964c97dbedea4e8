import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runEvery, type RepeatedTask } from './run-every.ts';

/** Milliseconds. */
const INTERVAL = 10_000;

/** A repeated task whose runs end, or fail, when the test says so. */
function setUp(): {
  task: RepeatedTask;
  /** How many runs have begun. */
  begun: () => number;
  /** Ends the run under way. */
  end(error?: Error): Promise<void>;
  errors: unknown[];
} {
  const waiting: PromiseWithResolvers<void>[] = [];
  const errors: unknown[] = [];
  let begun = 0;
  const task = runEvery(
    () => {
      begun += 1;
      const run = Promise.withResolvers<void>();
      waiting.push(run);
      return run.promise;
    },
    INTERVAL,
    (error) => errors.push(error),
  );
  return {
    task,
    begun: () => begun,
    async end(error) {
      const run = waiting.shift();
      if (error) run?.reject(error);
      else run?.resolve();
      await vi.advanceTimersByTimeAsync(0);
    },
    errors,
  };
}

describe('a repeated task', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs at once, and again after the interval', async () => {
    const { begun, end } = setUp();
    expect(begun()).toBe(1);
    await end();
    await vi.advanceTimersByTimeAsync(INTERVAL - 1);
    expect(begun()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun()).toBe(2);
  });

  it('runs when it is kicked, and the interval counts from there', async () => {
    const { task, begun, end } = setUp();
    await end();
    await vi.advanceTimersByTimeAsync(INTERVAL - 1);
    task.kick();
    expect(begun()).toBe(2);
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(begun(), 'never two at a time').toBe(2);
    await end();
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(begun()).toBe(3);
  });

  it('runs once more when it is kicked many times during a run', async () => {
    const { task, begun, end } = setUp();
    task.kick();
    task.kick();
    expect(begun()).toBe(1);
    await end();
    expect(begun()).toBe(2);
    await end();
    expect(begun()).toBe(2);
  });

  it('runs again after a run that failed', async () => {
    const { begun, end, errors } = setUp();
    await end(new Error('broken'));
    expect(errors).toEqual([new Error('broken')]);
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(begun()).toBe(2);
  });

  it('stops when the run under way has ended, and never runs again', async () => {
    const { task, begun, end } = setUp();
    task.kick();
    let stopped = false;
    const stopping = task.stop().then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(false);
    await end();
    await stopping;
    task.kick();
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(begun()).toBe(1);
  });

  it('belongs to no request, whoever kicked it', async () => {
    const requests = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const task = runEvery(
      async () => void seen.push(requests.getStore()),
      INTERVAL,
      () => {},
    );
    await vi.advanceTimersByTimeAsync(0);
    requests.run('a request', task.kick);
    await vi.advanceTimersByTimeAsync(INTERVAL);
    expect(seen).toEqual([undefined, undefined, undefined]);
    await task.stop();
  });

  it('aborts the run under way when it is stopped', async () => {
    let seen: AbortSignal | undefined;
    const task = runEvery(
      async (signal) => void (seen = signal),
      INTERVAL,
      () => {},
    );
    expect(seen?.aborted).toBe(false);
    await task.stop();
    expect(seen?.aborted).toBe(true);
  });
});
