import { describe, expect, it } from 'vitest';
import { countersInMemory } from '../../e2e/fixtures/counters-in-memory.ts';
import type { CounterStore } from '../ports/counter-store.ts';
import { BUDGETS, WINDOWS } from './budgets.ts';
import {
  FREE_PROOF_OF_WORK,
  FakeClock,
  startBudgets,
  outcomeOf,
  type BudgetsUnderTest,
} from './guess-budgets.fixtures.ts';

type Store = Pick<CounterStore, 'add'>;

let guesses = 0;

/** How many wrong guesses at one order the servers evaluate, called in turn until all require a proof. */
async function countAdmitted(
  servers: readonly BudgetsUnderTest[],
  order = '1001',
): Promise<number> {
  let count = 0;
  for (let round = 0; round < 40; round += 1) {
    for (const { guess } of servers) {
      guesses += 1;
      const address = `198.51.100.${guesses}`;
      const consumed = await guess(order, `a${guesses}@example.com`, { address });
      if (outcomeOf(consumed) === 'evaluated') count += 1;
    }
  }
  return count;
}

/** Makes wrong guesses at as many orders from one address. */
async function guessWrong(server: BudgetsUnderTest | undefined, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    guesses += 1;
    await server?.guess(`${2_000 + guesses}`, `w${guesses}@example.com`, { address: '192.0.2.9' });
  }
}

function serversOf(store: Store, count: number, clock = new FakeClock()): BudgetsUnderTest[] {
  return Array.from({ length: count }, () =>
    startBudgets({ store, clock, proofOfWork: FREE_PROOF_OF_WORK }),
  );
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
    expect(await countAdmitted(serversOf(countersInMemory(), count))).toBe(most);
  });

  it('does not call the store before half of it is used, nor in a flood after it is exhausted', async () => {
    const store = countersInMemory();
    const servers = serversOf(store, 1);
    for (let n = 0; n < 5; n += 1) {
      await servers[0]?.guess('1001', `b${n}@example.com`, { address: `192.0.2.${n}` });
    }
    expect(store.calls).toBe(0);
    await countAdmitted(servers);
    const before = store.calls;
    await countAdmitted(servers);
    expect(store.calls).toBe(before);
  });

  it('does not call the store in a flood when another server has exhausted it', async () => {
    const store = countersInMemory();
    const clock = new FakeClock();
    await countAdmitted(serversOf(store, 2, clock));
    const [third] = serversOf(store, 1, clock);
    if (!third) throw new Error('no server');
    await countAdmitted([third]);
    const before = store.calls;
    await countAdmitted([third]);
    expect(store.calls).toBe(before);
  });

  it('says how long an address has to wait when other servers have exhausted it', async () => {
    const store = countersInMemory();
    const clock = new FakeClock();
    const [first, second, third] = serversOf(store, 3, clock);
    await guessWrong(first, 20);
    await guessWrong(second, 10);
    await guessWrong(third, 10);
    for (let time = 0; time < 2; time += 1) {
      const consumed = await third?.guess('999', 'w@example.com', { address: '192.0.2.9' });
      expect(consumed?.refusal).toEqual({
        outcome: 'rate_limited',
        retryAfterSeconds: WINDOWS.hour.length / 1000,
      });
    }
  });

  it('is refunded for right guesses', async () => {
    const [server] = serversOf(countersInMemory(), 1);
    for (let n = 0; n < 5; n += 1) {
      await server?.guess('1001', `b${n}@example.com`, { address: `192.0.2.${n}` });
    }
    for (let n = 0; n < 50; n += 1) {
      const consumed = await server?.guess('1001', 'jane@example.com', { isRight: true });
      expect(consumed?.refusal).toBeNull();
    }
  });

  it('is half as large during an outage of the store, reports it once, and recovers', async () => {
    const store = countersInMemory();
    const clock = new FakeClock();
    let isUnavailable = true;
    const errors: unknown[] = [];
    const server = startBudgets({
      clock,
      proofOfWork: FREE_PROOF_OF_WORK,
      onStoreUnavailable: (error) => errors.push(error),
      store: {
        add: (...args) =>
          isUnavailable ? Promise.reject(new Error('unavailable')) : store.add(...args),
      },
    });
    expect(await countAdmitted([server])).toBe(5);
    expect(errors).toHaveLength(1);
    isUnavailable = false;
    clock.advance(5_000);
    expect(await countAdmitted([server])).toBe(5);
  });

  it('is whole again at once when the clock was years ahead during the outage, and is set right', async () => {
    const store = countersInMemory();
    const clock = new FakeClock();
    let isUnavailable = true;
    const server = startBudgets({
      clock,
      proofOfWork: FREE_PROOF_OF_WORK,
      store: {
        add: (...args) =>
          isUnavailable ? Promise.reject(new Error('unavailable')) : store.add(...args),
      },
    });
    const tenYears = 10 * 365 * 86_400_000;
    clock.advance(tenYears);
    expect(await countAdmitted([server], '1002')).toBe(5);
    clock.advance(-tenYears);
    isUnavailable = false;
    expect(await countAdmitted([server], '1003')).toBe(10);
  });

  it('takes a store that does not answer for unavailable, and waits for it once', async () => {
    let calls = 0;
    const server = startBudgets({
      proofOfWork: FREE_PROOF_OF_WORK,
      store: {
        add: () => {
          calls += 1;
          return new Promise(() => {});
        },
      },
    });
    expect(await countAdmitted([server])).toBe(5);
    expect(calls).toBe(1);
  });

  it('gives the store nothing that was typed', async () => {
    const keys: string[] = [];
    const counters = countersInMemory();
    const server = startBudgets({
      proofOfWork: FREE_PROOF_OF_WORK,
      store: {
        add: (shop, key, ...rest) => {
          keys.push(key);
          return counters.add(shop, key, ...rest);
        },
      },
    });
    await countAdmitted([server], '1001');
    expect(new Set(keys).size).toBeGreaterThan(0);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('is not half of one that is not shared, for which no store is called', async () => {
    const store = countersInMemory();
    const budgets = { ...BUDGETS, order: { ...BUDGETS.order, shared: false } };
    const server = startBudgets({ store, budgets, proofOfWork: FREE_PROOF_OF_WORK });
    expect(await countAdmitted([server])).toBe(BUDGETS.order.points);
    expect(store.calls).toBe(0);
  });
});
