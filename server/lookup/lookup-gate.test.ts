import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Busy } from '../async/busy.ts';
import { aShop } from '../core/order.fixtures.ts';
import { createLookupGate } from './lookup-gate.ts';

const LIMITS = {
  underWay: 4,
  ofOneShop: 3,
  waiting: 2,
  patience: 500,
  perTurn: 2,
  loopDelay: 100,
  fewest: 2,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  let delay = 0;
  const gate = createLookupGate(() => delay, LIMITS);
  const finish: (() => void)[] = [];
  let started = 0;
  return {
    busyFor: gate.busyFor,
    setDelay: (milliseconds: number) => void (delay = milliseconds),
    started: () => started,
    finishAll: () => finish.splice(0).forEach((end) => end()),
    /** Look-ups that end when the test says so. */
    lookUp: (count: number, shop = aShop()) =>
      Array.from({ length: count }, () =>
        gate
          .run(shop, async () => {
            started += 1;
            const { promise, resolve } = Promise.withResolvers<string>();
            finish.push(() => resolve('found'));
            return promise;
          })
          .catch((error: unknown) => error),
      ),
  };
}

describe('look-ups that ask Shopify', () => {
  it('are under way as many at once as the process has places for, and of one shop fewer', async () => {
    const { lookUp, started, finishAll } = setUp();
    const [own, others] = [lookUp(4), lookUp(2, aShop('other'))];
    await vi.advanceTimersByTimeAsync(10);
    expect(started(), 'three of one shop, one of the other').toBe(4);
    finishAll();
    await vi.advanceTimersByTimeAsync(10);
    finishAll();
    expect(new Set(await Promise.all([...own, ...others]))).toEqual(new Set(['found']));
  });

  it('are refused after half a second without a place, and say when to come back', async () => {
    const { lookUp } = setUp();
    void lookUp(3);
    const [late] = lookUp(1);
    await vi.advanceTimersByTimeAsync(LIMITS.patience);
    expect(await late).toBeInstanceOf(Busy);
    expect(await late).toMatchObject({ retryAfterSeconds: 1 });
  });

  it('are refused at once when as many wait as may', async () => {
    const { lookUp, busyFor } = setUp();
    void lookUp(3);
    void lookUp(1, aShop('other'));
    expect(busyFor()).toBeNull();
    void lookUp(2, aShop('third'));
    expect(busyFor()).toBe(1);
    const [refused] = lookUp(1, aShop('fourth'));
    expect(await refused).toBeInstanceOf(Busy);
  });

  it('leave their places when they fail', async () => {
    const gate = createLookupGate(() => 0, LIMITS);
    for (let n = 0; n < 9; n += 1) {
      const failing = gate.run(aShop(), () => Promise.reject(new Error('Shopify is away')));
      await expect(failing).rejects.toThrow('Shopify is away');
      await vi.advanceTimersByTimeAsync(1);
    }
  });
});

describe('a process whose event loop is late', () => {
  it('refuses look-ups, each with a later time, until it is in time again', async () => {
    const { lookUp, busyFor, setDelay } = setUp();
    void lookUp(3);
    setDelay(101);
    const times = Array.from({ length: 30 }, () => busyFor());
    expect(times[0]).toBe(1);
    expect(times.at(-1)).toBeGreaterThan(2);
    setDelay(100);
    expect(busyFor()).toBeNull();
  });

  it('refuses none while hardly any is under way, as they are not the reason', () => {
    const { lookUp, busyFor, setDelay } = setUp();
    void lookUp(1);
    setDelay(5_000);
    expect(busyFor()).toBeNull();
  });
});
