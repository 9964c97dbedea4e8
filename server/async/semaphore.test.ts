import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSemaphore, LONGEST_RETRY, type Acquired, type Place } from './semaphore.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Needs of the same limit, one point each unless `points` says otherwise. */
function setUp(limits: Record<string, number>, points = 1) {
  const semaphore = createSemaphore<string>();
  return {
    ...semaphore,
    limits,
    acquire: (keys: string, patience = 1_000, more = points) =>
      semaphore.acquire(
        keys.split(' ').map((key) => ({ key, points: more, limit: () => limits[key] ?? 0 })),
        patience,
      ),
  };
}

const need = (key: string) => [{ key, points: 1, limit: () => 1 }];

function placeOf({ place }: Acquired): Place {
  if (!place) throw new Error('no place');
  return place;
}

/** The order in which promises are settled. */
function inOrder(waiting: Record<string, Promise<Acquired>>): string[] {
  const order: string[] = [];
  for (const [name, acquired] of Object.entries(waiting)) {
    void acquired.then(({ place }) => order.push(place ? name : `${name} has none`));
  }
  return order;
}

describe('a semaphore', () => {
  it('gives as many places of a key as it has, and those of another key beside them', async () => {
    const { acquire, held } = setUp({ a: 2, b: 1 });
    placeOf(await acquire('a'));
    placeOf(await acquire('a b'));
    expect([held('a'), held('b')]).toEqual([2, 1]);
  });

  it('lets those who wait in by the order in which they came', async () => {
    const { acquire } = setUp({ a: 1 });
    const first = placeOf(await acquire('a'));
    const [second, third] = [acquire('a'), acquire('a')];
    const order = inOrder({ second, third });
    first.release();
    placeOf(await second).release();
    await third;
    expect(order).toEqual(['second', 'third']);
  });

  it('gives a place that was released twice to one who waits', async () => {
    const { acquire, held } = setUp({ a: 1 });
    const first = placeOf(await acquire('a'));
    const [second, third] = [acquire('a'), acquire('a')];
    const order = inOrder({ second, third });
    first.release();
    first.release();
    await second;
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['second']);
    expect(held('a')).toBe(1);
  });

  it('lets nobody overtake who comes while somebody waits', async () => {
    const { acquire } = setUp({ a: 3 });
    const two = placeOf(await acquire('a', 0, 2));
    const [large, small] = [acquire('a', 1_000, 2), acquire('a')];
    const order = inOrder({ large, small });
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual([]);
    two.release();
    await small;
    expect(order).toEqual(['large', 'small']);
  });

  it('passes a place on when who waited for it has to wait at another key', async () => {
    const { acquire } = setUp({ a: 1, b: 1 });
    const [a, b] = [placeOf(await acquire('a')), placeOf(await acquire('b'))];
    const [both, onlyA] = [acquire('a b'), acquire('a')];
    const order = inOrder({ both, onlyA });
    a.release();
    placeOf(await onlyA).release();
    b.release();
    await both;
    expect(order).toEqual(['onlyA', 'both']);
  });

  it('tells who waits that there will be none, when the limit falls below what is needed', async () => {
    const { acquire, limits } = setUp({ a: 1 });
    const first = placeOf(await acquire('a'));
    const [second, third] = [acquire('a'), acquire('a')];
    limits['a'] = 0;
    first.release();
    for (const one of [await second, await third, await acquire('a')]) {
      expect(one).toEqual({ place: null, reason: 'impossible' });
    }
  });

  it('tells each who waits in vain a later time, and keeps neither a timer nor a place', async () => {
    const { acquire, held } = setUp({ a: 1 });
    const first = placeOf(await acquire('a'));
    const waiting = Array.from({ length: 20 }, () => acquire('a', 500));
    await vi.advanceTimersByTimeAsync(500);
    const told = (await Promise.all(waiting)).map((one) =>
      'retryAfterSeconds' in one ? one.retryAfterSeconds : null,
    );
    // One place, held for 0.3 seconds each time.
    expect(told).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 6]);
    expect(vi.getTimerCount()).toBe(0);
    first.release();
    expect(held('a')).toBe(0);
  });

  it('lets so many wait at a key, and puts off the others at once', async () => {
    const { acquire } = createSemaphore<string>({ maxWaiting: 2 });
    for (const key of ['a', 'a', 'a', 'b']) void acquire(need(key), 1_000);
    expect(await acquire(need('a'), 1_000)).toMatchObject({ place: null, reason: 'late' });
    void acquire(need('b'), 1_000);
    expect(vi.getTimerCount()).toBe(3);
  });

  it('tells sooner times the sooner places are released', async () => {
    const { acquire, retryAfter } = setUp({ a: 1 });
    for (let n = 0; n < 50; n += 1) placeOf(await acquire('a')).release();
    const times = Array.from({ length: 20 }, () => retryAfter('a'));
    expect(Math.max(...times)).toBe(1);
  });

  it('puts nobody off for longer than a minute, however many ask', () => {
    const { retryAfter } = setUp({ a: 1 });
    for (let n = 0; n < 10_000; n += 1) retryAfter('a');
    expect(retryAfter('a')).toBe(LONGEST_RETRY);
    expect(retryAfter('b')).toBe(1);
  });
});
