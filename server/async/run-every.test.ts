import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runEvery, type RepeatedTask } from './run-every.ts';

const EVERY = 10_000;

/** RepeatedTask that end when the test says so, or break. */
function scene(): {
  rounds: RepeatedTask;
  begun: () => number;
  end(error?: Error): Promise<void>;
  errors: unknown[];
} {
  const waiting: PromiseWithResolvers<void>[] = [];
  const errors: unknown[] = [];
  let begun = 0;
  const rounds = runEvery(
    () => {
      begun += 1;
      const round = Promise.withResolvers<void>();
      waiting.push(round);
      return round.promise;
    },
    EVERY,
    (error) => errors.push(error),
  );
  return {
    rounds,
    begun: () => begun,
    async end(error) {
      const round = waiting.shift();
      if (error) round?.reject(error);
      else round?.resolve();
      await vi.advanceTimersByTimeAsync(0);
    },
    errors,
  };
}

describe('rounds', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begin at once and come back', async () => {
    const { begun, end } = scene();
    expect(begun()).toBe(1);
    await end();
    await vi.advanceTimersByTimeAsync(EVERY - 1);
    expect(begun()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun()).toBe(2);
  });

  it('begin when they are kicked, and count the time from there', async () => {
    const { rounds, begun, end } = scene();
    await end();
    await vi.advanceTimersByTimeAsync(EVERY - 1);
    rounds.kick();
    expect(begun()).toBe(2);
    await vi.advanceTimersByTimeAsync(EVERY);
    expect(begun(), 'never two at a time').toBe(2);
    await end();
    await vi.advanceTimersByTimeAsync(EVERY);
    expect(begun()).toBe(3);
  });

  it('kicked many times during a round, are followed by one', async () => {
    const { rounds, begun, end } = scene();
    rounds.kick();
    rounds.kick();
    expect(begun()).toBe(1);
    await end();
    expect(begun()).toBe(2);
    await end();
    expect(begun()).toBe(2);
  });

  it('come back after one that broke', async () => {
    const { begun, end, errors } = scene();
    await end(new Error('broken'));
    expect(errors).toEqual([new Error('broken')]);
    await vi.advanceTimersByTimeAsync(EVERY);
    expect(begun()).toBe(2);
  });

  it('stop when the one under way has ended, and then for good', async () => {
    const { rounds, begun, end } = scene();
    rounds.kick();
    let stopped = false;
    const stopping = rounds.stop().then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(false);
    await end();
    await stopping;
    rounds.kick();
    await vi.advanceTimersByTimeAsync(EVERY);
    expect(begun()).toBe(1);
  });

  it('belong to no request, whoever kicked them', async () => {
    const requests = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const task = runEvery(
      async () => void seen.push(requests.getStore()),
      EVERY,
      () => {},
    );
    await vi.advanceTimersByTimeAsync(0);
    requests.run('a request', task.kick);
    await vi.advanceTimersByTimeAsync(EVERY);
    expect(seen).toEqual([undefined, undefined, undefined]);
    await task.stop();
  });

  it('tell the one under way to end early', async () => {
    let seen: AbortSignal | undefined;
    const rounds = runEvery(
      async (signal) => void (seen = signal),
      EVERY,
      () => {},
    );
    expect(seen?.aborted).toBe(false);
    await rounds.stop();
    expect(seen?.aborted).toBe(true);
  });
});
