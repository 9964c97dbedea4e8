import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../core/dates/durations.ts';
import type { GuessJournal } from '../ports/guess-journal.ts';
import { BUDGETS } from './budgets.ts';
import { createFingerprints } from './counting/fingerprints.ts';
import { LocalCounters } from './counting/local-counters.ts';
import { NO_SHARED_COUNTERS } from './counting/shared-counters.ts';
import { createMemoryJournal } from './guess-journal.fixtures.ts';
import { aGuess, FakeClock, FREE_PROOF_OF_WORK } from './guess-budgets.fixtures.ts';
import { createGuessBudgets } from './guess-budgets.ts';
import { createGuestAccess } from './guest-access.ts';
import { journalBudgets } from './journaled-budgets.ts';
import { createMemoryTokenVersions } from './token-versions.fixtures.ts';

const journal = createMemoryJournal;

/** A server that has just started, on a store that may have been used before. */
async function start(clock: FakeClock, stored = journal()) {
  const errors: unknown[] = [];
  const { budgets } = createGuestAccess({
    apiSecret: 'api-secret',
    counters: null,
    journal: stored,
    tokenVersions: createMemoryTokenVersions(),
    now: clock.now,
    onStoreUnavailable: (error) => errors.push(error),
  });
  await budgets.restore();
  return { budgets, errors };
}

type Budgets = Awaited<ReturnType<typeof start>>['budgets'];

let addresses = 0;

/** How many of so many wrong guesses at an order are evaluated, each from an address and with an e-mail of its own. */
async function countEvaluated(budgets: Budgets, guesses: number, order = '1001'): Promise<number> {
  let evaluated = 0;
  for (let n = 0; n < guesses; n += 1) {
    addresses += 1;
    const address = `198.51.${addresses >> 8}.${addresses & 255}`;
    await budgets.consume(aGuess(order, `g${addresses}@example.com`, { address }), async () => {
      evaluated += 1;
      return null;
    });
  }
  return evaluated;
}

/** How many of so many wrong guesses at an order a new server evaluates when each has a proof of work. */
async function countProven(
  clock: FakeClock,
  stored: GuessJournal,
  guesses: number,
): Promise<number> {
  const key = createSecretKey(Buffer.alloc(32, 7));
  const local = new LocalCounters(BUDGETS);
  const { now } = clock;
  const proofOfWork = FREE_PROOF_OF_WORK;
  const shared = NO_SHARED_COUNTERS;
  const budgets = journalBudgets(createGuessBudgets({ key, proofOfWork, shared, now, local }), {
    local,
    fingerprint: createFingerprints(key),
    journal: stored,
    now,
    onStoreUnavailable: () => {},
  });
  await budgets.restore();
  let evaluated = 0;
  for (let n = 0; n < guesses; n += 1) {
    addresses += 1;
    const address = `198.51.${addresses >> 8}.${addresses & 255}`;
    const proof = { challenge: 'challenge', nonce: '7' };
    const guess = aGuess('1001', `g${addresses}@example.com`, { address, proof });
    await budgets.consume(guess, async () => {
      evaluated += 1;
      return null;
    });
  }
  return evaluated;
}

/** How many wrong guesses of one address are evaluated, each at an order of its own. */
async function countFromOneAddress(budgets: Budgets): Promise<number> {
  let evaluated = 0;
  for (let n = 0; n < 30; n += 1) {
    await budgets.consume(aGuess(`${3_000 + n}`, `g${n}@example.com`), async () => {
      evaluated += 1;
      return null;
    });
  }
  return evaluated;
}

function away(): Promise<never> {
  return Promise.reject(new Error('unavailable'));
}

describe('a server that was killed and started again', () => {
  it('gives no new guesses at an order, five times over', async () => {
    const clock = new FakeClock();
    const stored = journal();
    expect(await countEvaluated((await start(clock, stored)).budgets, 20)).toBe(10);
    for (let restarts = 0; restarts < 5; restarts += 1) {
      const { budgets } = await start(clock, stored);
      expect(await countEvaluated(budgets, 20)).toBe(0);
      expect(await countEvaluated(budgets, 1, `20${restarts}`), 'at another order').toBe(1);
    }
  });

  it('gives none with proofs of work either, beyond the two hundred of a day', async () => {
    const clock = new FakeClock();
    const stored = journal();
    expect(await countProven(clock, stored, 150)).toBe(150);
    expect(await countProven(clock, stored, 150)).toBe(50);
    expect(await countProven(clock, stored, 150)).toBe(0);
  });

  it('gives none to an address either, until its hour is over', async () => {
    const clock = new FakeClock();
    const stored = journal();
    expect(await countFromOneAddress((await start(clock, stored)).budgets)).toBe(20);
    const { budgets } = await start(clock, stored);
    expect(await countFromOneAddress(budgets)).toBe(0);
    clock.advance(HOUR - 1);
    expect(await countFromOneAddress((await start(clock, stored)).budgets)).toBe(0);
    clock.advance(1);
    expect(await countFromOneAddress((await start(clock, stored)).budgets)).toBe(20);
  });

  it('has forgotten a guess after a day, and counts nothing of a right one', async () => {
    const clock = new FakeClock();
    const stored = journal();
    const { budgets } = await start(clock, stored);
    await budgets.consume(aGuess('1001', 'jane@example.com'), async () => 'found');
    expect(stored.stored).toEqual([]);
    await countEvaluated(budgets, 10);
    clock.advance(DAY);
    expect(await countEvaluated((await start(clock, stored)).budgets, 20)).toBe(10);
  });

  it('counts nothing of a budget that only another release has', async () => {
    const stored = journal();
    const { budgets } = await start(new FakeClock(), stored);
    await countEvaluated(budgets, 10);
    for (const guess of stored.stored) guess.charges = `another.AAAA.1 ${guess.charges}`;
    expect(await countEvaluated((await start(new FakeClock(), stored)).budgets, 1)).toBe(0);
  });

  it('stores nothing that was typed', async () => {
    const stored = journal();
    const { budgets } = await start(new FakeClock(), stored);
    await budgets.consume(aGuess('1001', 'jane@example.com'), async () => null);
    expect(stored.stored).toHaveLength(1);
    expect(JSON.stringify(stored.stored)).not.toMatch(/jane|1001|203\.0/);
  });

  it('starts and guards all the same while the store is away', async () => {
    const { budgets, errors } = await start(new FakeClock(), {
      ...journal(),
      add: away,
      since: away,
    });
    expect(await countEvaluated(budgets, 20)).toBe(10);
    expect(errors.length).toBeGreaterThan(0);
  });
});
