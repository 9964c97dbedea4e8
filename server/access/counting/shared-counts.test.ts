import { describe, expect, it } from 'vitest';
import { countersInMemory } from '../../../e2e/fixtures/counters-in-memory.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import { BUDGETS, WINDOWS } from '../budgets.ts';
import {
  CHEAP_PROOFS,
  FakeClock,
  startBudgets,
  verdictOf,
  type BudgetsUnderTest,
} from '../guess-budgets.fixtures.ts';

type Store = Pick<CounterStore, 'add'>;

let made = 0;

/** How many wrong guesses at one order the servers admit, asked in turn until all ask for a proof. */
async function admitted(servers: readonly BudgetsUnderTest[], order = '1001'): Promise<number> {
  let count = 0;
  for (let round = 0; round < 40; round += 1) {
    for (const { guess } of servers) {
      made += 1;
      const address = `198.51.100.${made}`;
      const consumed = await guess(order, `a${made}@example.com`, { address });
      if (verdictOf(consumed) === 'asked') count += 1;
    }
  }
  return count;
}

/** Guesses wrong at as many orders from one address. */
async function wrong(server: BudgetsUnderTest | undefined, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    made += 1;
    await server?.guess(`${2_000 + made}`, `w${made}@example.com`, { address: '192.0.2.9' });
  }
}

function serversOf(store: Store, count: number, clock = new FakeClock()): BudgetsUnderTest[] {
  return Array.from({ length: count }, () => startBudgets({ store, clock, proofs: CHEAP_PROOFS }));
}

describe('a budget that several servers share', () => {
  it.each([
    [1, 10],
    [2, 15],
    [4, 25],
    [10, 55],
  ])('is, with %i of them, at most (n + 1) / 2 times as large: %i', async (count, most) => {
    const { points } = BUDGETS.order;
    expect(most).toBe(((count + 1) / 2) * points);
    expect(await admitted(serversOf(countersInMemory(), count))).toBe(most);
  });

  it('asks the store nothing before half of it is spent, nor in a flood after it is', async () => {
    const store = countersInMemory();
    const servers = serversOf(store, 1);
    for (let n = 0; n < 5; n += 1) {
      await servers[0]?.guess('1001', `b${n}@example.com`, { address: `192.0.2.${n}` });
    }
    expect(store.asked).toBe(0);
    await admitted(servers);
    const before = store.asked;
    await admitted(servers);
    expect(store.asked).toBe(before);
  });

  it('keeps a flood at another server’s spent budget off the store', async () => {
    const store = countersInMemory();
    const clock = new FakeClock();
    await admitted(serversOf(store, 2, clock));
    const [third] = serversOf(store, 1, clock);
    if (!third) throw new Error('no server');
    await admitted([third]);
    const before = store.asked;
    await admitted([third]);
    expect(store.asked).toBe(before);
  });

  it('tells an address that is over at another server how long it has to wait', async () => {
    const store = countersInMemory();
    const clock = new FakeClock();
    const [first, second, third] = serversOf(store, 3, clock);
    await wrong(first, 20);
    await wrong(second, 10);
    await wrong(third, 10);
    for (let time = 0; time < 2; time += 1) {
      const consumed = await third?.guess('999', 'w@example.com', { address: '192.0.2.9' });
      expect(consumed?.refusal).toEqual({
        outcome: 'rate_limited',
        retryAfterSeconds: WINDOWS.hour.length / 1000,
      });
    }
  });

  it('gets back what was right', async () => {
    const [server] = serversOf(countersInMemory(), 1);
    for (let n = 0; n < 5; n += 1) {
      await server?.guess('1001', `b${n}@example.com`, { address: `192.0.2.${n}` });
    }
    for (let n = 0; n < 50; n += 1) {
      const consumed = await server?.guess('1001', 'jane@example.com', { isRight: true });
      expect(consumed?.refusal).toBeNull();
    }
  });

  it('holds by half while the store is away, says so once, and is whole again by itself', async () => {
    const store = countersInMemory();
    const clock = new FakeClock();
    let isAway = true;
    const troubles: unknown[] = [];
    const server = startBudgets({
      clock,
      proofs: CHEAP_PROOFS,
      onStoreUnavailable: (error) => troubles.push(error),
      store: {
        add: (...words) => (isAway ? Promise.reject(new Error('away')) : store.add(...words)),
      },
    });
    expect(await admitted([server])).toBe(5);
    expect(troubles).toHaveLength(1);
    isAway = false;
    clock.pass(5_000);
    expect(await admitted([server])).toBe(5);
  });

  it('counts a store that does not answer as away, and waits for it once', async () => {
    let asked = 0;
    const server = startBudgets({
      proofs: CHEAP_PROOFS,
      store: {
        add: () => {
          asked += 1;
          return new Promise(() => {});
        },
      },
    });
    expect(await admitted([server])).toBe(5);
    expect(asked).toBe(1);
  });

  it('tells the store no word of what was typed', async () => {
    const keys: string[] = [];
    const counters = countersInMemory();
    const server = startBudgets({
      proofs: CHEAP_PROOFS,
      store: {
        add: (shop, key, ...rest) => {
          keys.push(key);
          return counters.add(shop, key, ...rest);
        },
      },
    });
    await admitted([server], '1001');
    expect(new Set(keys).size).toBeGreaterThan(0);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
