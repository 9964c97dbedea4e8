import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import { aShop } from '../core/order.fixtures.ts';
import { countersInMemory } from '../../e2e/fixtures/counters-in-memory.ts';
import type { Consumed } from '../ports/guess-budgets.ts';
import { BUDGETS, type Budgets } from './budgets.ts';
import { createFingerprints } from './counting/fingerprints.ts';
import {
  aGuess,
  FREE_PROOF_OF_WORK,
  solve,
  startBudgets,
  outcomeOf,
} from './guess-budgets.fixtures.ts';

/** The nth of many addresses. */
const from = (n: number): { address: string } => ({ address: `198.51.${n >> 8}.${n & 255}` });

async function outcomes(
  count: number,
  guess: (n: number) => Promise<Consumed<unknown>>,
): Promise<string[]> {
  const all: string[] = [];
  for (let n = 0; n < count; n += 1) all.push(outcomeOf(await guess(n)));
  return all;
}

/** For {@link FREE_PROOF_OF_WORK}. */
const PROOF = { challenge: 'challenge', nonce: '7' };

const evaluated = (times: number): string[] => Array<string>(times).fill('evaluated');

describe('the budgets of guesses', () => {
  it('require a proof after ten wrong e-mail addresses for one order, from any addresses', async () => {
    const { guess } = startBudgets();
    const all = await outcomes(12, (n) => guess('1001', `a${n}@example.com`, from(n)));
    expect(all).toEqual([...evaluated(10), 'proof_required', 'proof_required']);
    expect(outcomeOf(await guess('1002', 'a0@example.com', from(0)))).toBe('evaluated');
  });

  it('require a proof after ten wrong orders for one e-mail address', async () => {
    const { guess } = startBudgets();
    const all = await outcomes(11, (n) => guess(`${2000 + n}`, 'jane@example.com', from(n)));
    expect(all).toEqual([...evaluated(10), 'proof_required']);
  });

  it('refuse an address after twenty orders, and say how long it has to wait', async () => {
    const { guess, clock } = startBudgets();
    const all = await outcomes(21, (n) => guess(`${2000 + n}`, `a${n}@example.com`));
    expect(all).toEqual([...evaluated(20), 'rate_limited']);
    const { refusal } = await guess('3000', 'b@example.com');
    if (refusal?.outcome !== 'rate_limited') throw new Error('not refused');
    clock.advance(refusal.retryAfterSeconds * 1000 - 1);
    expect(outcomeOf(await guess('3001', 'c@example.com'))).toBe('rate_limited');
    clock.advance(1);
    expect(outcomeOf(await guess('3002', 'd@example.com'))).toBe('evaluated');
  });

  it('refuse for as long as the budget lasts that takes longest', async () => {
    const budgets: Budgets = {
      ...BUDGETS,
      order: { points: 2, mostWithProof: 2, window: 'day', acceptsProof: true },
      order_from_address: { points: 2, window: 'hour' },
    };
    const { guess } = startBudgets({ budgets });
    await outcomes(2, (n) => guess('1001', `a${n}@example.com`));
    const { refusal } = await guess('1001', 'b@example.com');
    if (refusal?.outcome !== 'rate_limited') throw new Error('not refused');
    expect(refusal.retryAfterSeconds).toBeGreaterThan((2 * HOUR) / 1000);
  });

  it('require as much work as the budget does that is exceeded most', async () => {
    const { guess } = startBudgets({ proofOfWork: FREE_PROOF_OF_WORK });
    await outcomes(40, (n) => guess('1001', `a${n}@example.com`, { ...from(n), proof: PROOF }));
    await outcomes(10, (n) => guess(`${2000 + n}`, 'jane@example.com', from(100 + n)));
    const { refusal } = await guess('1001', 'jane@example.com', from(200));
    expect(refusal).toEqual({ outcome: 'proof_required', challenge: 'challenge', bits: 19 });
  });

  it('have a name for the shared counter of an address that is the same in every spelling', () => {
    const key = createSecretKey(Buffer.alloc(32, 7));
    const { counterOf } = startBudgets();
    const print = createFingerprints(key)('email', aShop(), 'jane@example.com');
    const name = createHmac('sha256', key).update(`email ${print}`).digest('base64url');
    expect(counterOf(aShop(), 'JANE@Example.com')).toBe(name);
  });

  it('refuse an address after five e-mail addresses for one order', async () => {
    const { guess } = startBudgets();
    const all = await outcomes(6, (n) => guess('1001', `a${n}@example.com`));
    expect(all).toEqual([...evaluated(5), 'rate_limited']);
  });

  it('require a proof in the whole shop after ninety wrong guesses in an hour', async () => {
    const { guess } = startBudgets();
    const all = await outcomes(91, (n) => guess(`${2000 + n}`, `a${n}@example.com`, from(n)));
    expect(all).toEqual([...evaluated(90), 'proof_required']);
    const elsewhere = { ...from(101), shop: aShop('other') };
    expect(outcomeOf(await guess('2000', 'a@example.com', elsewhere))).toBe('evaluated');
  });

  it('never exceed a budget within a window, and reset it after two', async () => {
    const { guess, clock } = startBudgets();
    clock.advance(DAY - (clock.at.getTime() % DAY) - 1);
    const ten = (round: string): Promise<string[]> =>
      outcomes(10, (n) => guess('1001', `${round}${n}@example.com`, from(n)));
    expect(await ten('a')).toEqual(evaluated(10));
    clock.advance(DAY - 1);
    expect(await ten('b')).toEqual(Array(10).fill('proof_required'));
    clock.advance(2);
    expect(await ten('c')).toEqual(evaluated(10));
    clock.advance(3 * DAY);
    expect(await ten('d')).toEqual(evaluated(10));
  });

  it('charge nothing for right guesses', async () => {
    const { guess } = startBudgets();
    const right = await outcomes(300, () => guess('1001', 'jane@example.com', { isRight: true }));
    expect(right).toEqual(evaluated(300));
    const wrong = await outcomes(5, (n) => guess('1001', `a${n}@example.com`));
    expect(wrong).toEqual(evaluated(5));
  });

  it('charge the same mistake once, in any spelling and from any address', async () => {
    const { guess } = startBudgets();
    for (const order of ['1001', '#1001', ' # 1001 ', '１００１']) {
      expect(outcomeOf(await guess(order, 'JANE@Example.com', from(order.length)))).toBe(
        'evaluated',
      );
    }
    const others = await outcomes(10, (n) => guess('1001', `a${n}@example.com`, from(n)));
    expect(others).toEqual([...evaluated(9), 'proof_required']);
  });

  it('refuse the same mistake after some repeats, and refuse nobody else', async () => {
    const { guess } = startBudgets();
    const same = await outcomes(8, () => guess('1001', 'jnae@example.com'));
    expect(same).toEqual([
      ...evaluated(1 + BUDGETS.repeats.points),
      'rate_limited',
      'rate_limited',
    ]);
    const right = await guess('1001', 'jane@example.com', { isRight: true });
    expect(right).toEqual({ refusal: null, found: '1001' });
  });

  it('charge one order in all its spellings', async () => {
    const { guess } = startBudgets();
    const spellings = ['1001', '#1001', 'EN1001', '1001.NL', 'order no. 1001', 'en 1001'];
    const all = await outcomes(12, (n) =>
      guess(spellings[n % spellings.length] ?? '', `a${n}@example.com`, from(n)),
    );
    expect(all).toEqual([...evaluated(10), 'proof_required', 'proof_required']);
  });

  it('charge three order numbers in one field as three guesses', async () => {
    const { guess } = startBudgets();
    const all = await outcomes(7, (n) =>
      guess(`${3000 + 3 * n}, ${3001 + 3 * n}, ${3002 + 3 * n}`, `a${n}@example.com`),
    );
    expect(all).toEqual([...evaluated(6), 'rate_limited']);
  });

  it('do not exceed the budget when a thousand guesses come at once', async () => {
    const { consume } = startBudgets();
    const gate = Promise.withResolvers<null>();
    let evaluations = 0;
    const all = Array.from({ length: 1_000 }, (_, n) =>
      consume(aGuess('1001', `a${n}@example.com`, from(n)), () => {
        evaluations += 1;
        return gate.promise;
      }),
    );
    setImmediate(() => gate.resolve(null));
    const ends = (await Promise.all(all)).map(outcomeOf);
    expect(ends.filter((outcome) => outcome === 'evaluated')).toHaveLength(10);
    expect(evaluations).toBe(10);
  });

  it('evaluate a thousand equal guesses at once, and charge them once', async () => {
    const { consume, guess } = startBudgets();
    const gate = Promise.withResolvers<null>();
    const all = Array.from({ length: 1_000 }, (_, n) =>
      consume(aGuess('1001', 'a@example.com', from(n)), () => gate.promise),
    );
    gate.resolve(null);
    expect((await Promise.all(all)).map(outcomeOf)).toEqual(evaluated(1_000));
    const others = await outcomes(10, (n) => guess('1001', `b${n}@example.com`, from(n)));
    expect(others).toEqual([...evaluated(9), 'proof_required']);
  });

  it('charge nothing when Shopify does not answer', async () => {
    const { consume, guess } = startBudgets();
    for (let n = 0; n < 30; n += 1) {
      const outage = consume(aGuess('1001', `a${n}@example.com`), () =>
        Promise.reject(new Error('unavailable')),
      );
      await expect(outage).rejects.toThrow('unavailable');
    }
    expect(outcomeOf(await guess('1001', 'b@example.com'))).toBe('evaluated');
  });

  it('answer the same for orders that exist and orders that do not', async () => {
    const [existing, missing] = [startBudgets(), startBudgets()];
    for (let n = 0; n < 40; n += 1) {
      const guess = ['1001', `a${n % 13}@example.com`, from(n % 7)] as const;
      const answers = [await existing.guess(...guess), await missing.guess(...guess)];
      const [one, other] = answers.map(({ refusal }) =>
        refusal?.outcome === 'proof_required' ? { ...refusal, challenge: 36 } : refusal,
      );
      expect(one).toEqual(other);
    }
  });

  it('limit the requests of one address to 120 a minute, and not those of another', () => {
    const { request, clock } = startBudgets();
    const waits = Array.from({ length: 121 }, () => request(aShop(), '203.0.113.7'));
    expect(waits.slice(0, 120)).toEqual(Array(120).fill(null));
    expect(waits[120]).toBeGreaterThan(0);
    expect(waits[120]).toBeLessThanOrEqual((2 * MINUTE) / 1000);
    expect(request(aShop(), '203.0.113.8')).toBeNull();
    expect(request(aShop('other'), '203.0.113.7')).toBeNull();
    clock.advance(2 * MINUTE);
    expect(request(aShop(), '203.0.113.7')).toBeNull();
  });
});

describe('an order under attack', () => {
  it('opens for its owner with a proof of work, once for each proof', async () => {
    const { guess } = startBudgets();
    await outcomes(10, (n) => guess('1001', `a${n}@example.com`, from(n)));
    const owner = { ...from(500), isRight: true };
    const first = await guess('1001', 'jane@example.com', owner);
    if (first.refusal?.outcome !== 'proof_required') throw new Error('no proof was required');
    expect(first.refusal.bits).toBe(17);
    const proof = solve(first.refusal.challenge, first.refusal.bits);
    // A guess at another order does not redeem it.
    await outcomes(10, (n) => guess('1002', `a${n}@example.com`, from(n)));
    expect(outcomeOf(await guess('1002', 'jane@example.com', { ...owner, proof }))).toBe(
      'proof_required',
    );
    expect(await guess('1001', 'jane@example.com', { ...owner, proof })).toEqual({
      refusal: null,
      found: '1001',
    });
    expect(outcomeOf(await guess('1001', 'jane@example.com', { ...owner, proof }))).toBe(
      'proof_required',
    );
  });

  it('requires twice the work for twice the guesses up to 22 bits, and refuses after 200 a day', async () => {
    const { guess, clock } = startBudgets({ proofOfWork: FREE_PROOF_OF_WORK });
    clock.advance(DAY - (clock.at.getTime() % DAY));
    const bits: number[] = [];
    const withProof = (n: number): ReturnType<typeof guess> =>
      guess('1001', `a${n}@example.com`, { ...from(n), proof: PROOF });
    for (let n = 0; n < 200; n += 1) {
      const { refusal } = await guess('1001', `a${n}@example.com`, from(n));
      if (refusal?.outcome === 'proof_required') bits.push(refusal.bits);
      if (refusal) expect(outcomeOf(await withProof(n))).toBe('evaluated');
    }
    const rounds = [1, 10, 20, 40, 80, 39].flatMap((times, at) =>
      Array<number>(times).fill(17 + at),
    );
    expect(bits).toEqual(rounds);
    const elsewhere = { ...from(300), proof: PROOF };
    expect(outcomeOf(await guess('1002', 'a@example.com', elsewhere))).toBe('evaluated');

    const { refusal } = await withProof(200);
    if (refusal?.outcome !== 'rate_limited') throw new Error('not refused');
    clock.advance(refusal.retryAfterSeconds * 1000 - 1);
    expect(outcomeOf(await withProof(201))).toBe('rate_limited');
    clock.advance(1);
    expect(outcomeOf(await withProof(202))).toBe('evaluated');
  });

  it('admits twice as many guesses with proofs at three servers as at one, and no more', async () => {
    const store = countersInMemory();
    const servers = [1, 2, 3].map(() => startBudgets({ store, proofOfWork: FREE_PROOF_OF_WORK }));
    let evaluations = 0;
    for (let n = 0; n < 1_500; n += 1) {
      const answer = await servers[n % 3]?.guess('1001', `a${n}@example.com`, {
        ...from(n),
        proof: PROOF,
      });
      if (answer && outcomeOf(answer) === 'evaluated') evaluations += 1;
    }
    expect(evaluations).toBeLessThanOrEqual(400);
    expect(evaluations).toBeGreaterThanOrEqual(390);
  });

  it('refuses an address after five e-mail addresses, also with a proof', async () => {
    const { guess } = startBudgets({ proofOfWork: FREE_PROOF_OF_WORK });
    await outcomes(10, (n) => guess('1001', `a${n}@example.com`, from(n)));
    const all = await outcomes(6, (n) =>
      guess('1001', `b${n}@example.com`, { ...from(77), proof: PROOF }),
    );
    expect(all).toEqual([...evaluated(5), 'rate_limited']);
  });

  it('does not accept a wrong proof', async () => {
    const { guess } = startBudgets({ proofOfWork: FREE_PROOF_OF_WORK });
    const proof = { challenge: 'challenge', nonce: '0' };
    const all = await outcomes(11, (n) =>
      guess('1001', `a${n}@example.com`, { ...from(n), proof }),
    );
    expect(all).toEqual([...evaluated(10), 'proof_required']);
  });
});
