import { describe, expect, it } from 'vitest';
import { countersInMemory } from '../../../e2e/fixtures/counters-in-memory.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import { createSharedCounters, NO_SHARED_COUNTERS, type SharedCharge } from './shared-counters.ts';

const WINDOW = 60_000;

/** Milliseconds that a store which is away is not called. */
const PAUSE = 5_000;

const CHARGE: SharedCharge = { shop: aShop(), key: 'one', points: 2, limit: 4, window: WINDOW };

function later(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

function start(store: Pick<CounterStore, 'add'>) {
  let at = NOW;
  const errors: unknown[] = [];
  const counters = createSharedCounters({
    store,
    now: () => at,
    onStoreUnavailable: (error) => errors.push(error),
    timeout: 20,
  });
  return { ...counters, errors, advance: (ms: number) => void (at = new Date(at.getTime() + ms)) };
}

/** A store that is away until it is told otherwise. */
function fragile() {
  const store = { ...countersInMemory(), isAway: true };
  const { add } = store;
  store.add = async (...args) => {
    if (!store.isAway) return add.apply(store, args);
    store.calls += 1;
    throw new Error('away');
  };
  return store;
}

describe('shared counters', () => {
  it('take points up to the limit, and say when there are some again', async () => {
    const store = countersInMemory();
    const { consume } = start(store);
    expect([await consume(CHARGE), await consume(CHARGE)]).toEqual([null, null]);
    expect(await consume(CHARGE)).toEqual(later(WINDOW));
    expect(store.counts(), 'what was too much is given back').toEqual([4]);
  });

  it('give points back', async () => {
    const store = countersInMemory();
    const { consume, refund } = start(store);
    await consume(CHARGE);
    await refund(CHARGE);
    expect(store.counts()).toEqual([]);
  });

  it('do not read an exhausted counter again for five seconds, and others all the same', async () => {
    const store = countersInMemory();
    const { consume, advance } = start(store);
    const spent = { ...CHARGE, points: 5 };
    await consume(spent);
    const { calls } = store;
    advance(PAUSE - 1);
    expect(await consume(CHARGE)).toEqual(later(WINDOW));
    expect(store.calls).toBe(calls);
    expect(await consume({ ...CHARGE, key: 'other' })).toBeNull();
    expect(await consume({ ...CHARGE, shop: aShop('other') })).toBeNull();
    advance(1);
    expect(await consume(CHARGE)).toBeNull();
  });

  it('take nothing while the store is away, call it again after five seconds, and report it once', async () => {
    const store = fragile();
    const { consume, refund, errors, advance } = start(store);
    const both = await Promise.all([consume(CHARGE), consume({ ...CHARGE, key: 'other' })]);
    expect(both).toEqual([later(PAUSE), later(PAUSE)]);
    expect(errors).toEqual([new Error('away')]);
    await refund(CHARGE);
    expect(store.calls).toBe(2);
    store.isAway = false;
    advance(PAUSE - 1);
    expect(await consume(CHARGE)).toEqual(later(PAUSE));
    advance(1);
    expect(await consume(CHARGE)).toBeNull();
  });

  it('take a store that does not answer for one that is away', async () => {
    const { consume, errors } = start({ add: () => new Promise(() => {}) });
    expect(await consume(CHARGE)).toEqual(later(PAUSE));
    expect(String(errors[0])).toContain('the counter store is slow');
  });
});

it('a server that has no others takes every charge', async () => {
  expect(await NO_SHARED_COUNTERS.consume(CHARGE)).toBeNull();
  expect(await NO_SHARED_COUNTERS.refund(CHARGE)).toBeUndefined();
});
