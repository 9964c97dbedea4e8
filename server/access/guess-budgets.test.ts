/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import { aShop } from '../core/order.fixtures.ts';
import { BUDGETS } from './budgets.ts';
import { aGuess, CHEAP_PROOFS, solve, startBudgets, verdictOf } from './guess-budgets.fixtures.ts';

/** The nth of many addresses. */
const from = (n: number): { address: string } => ({ address: `198.51.${n >> 8}.${n & 255}` });

async function verdicts(count: number, guess: (n: number) => Promise<unknown>): Promise<string[]> {
  const all: string[] = [];
  for (let n = 0; n < count; n += 1) all.push(verdictOf((await guess(n)) as never));
  return all;
}

/** For {@link CHEAP_PROOFS}. */
const PROOF = { challenge: 'challenge', nonce: '7' };

const asked = (times: number): string[] => Array<string>(times).fill('asked');

describe('the budgets of guesses', () => {
  it('ask for a proof when ten e-mail addresses were wrong for one order, from wherever', async () => {
    const { guess } = startBudgets();
    const all = await verdicts(12, (n) => guess('1001', `a${n}@example.com`, from(n)));
    expect(all).toEqual([...asked(10), 'proof_required', 'proof_required']);
    expect(verdictOf(await guess('1002', 'a0@example.com', from(0)))).toBe('asked');
  });

  it('ask for a proof when ten orders were wrong for one e-mail address', async () => {
    const { guess } = startBudgets();
    const all = await verdicts(11, (n) => guess(`${2000 + n}`, 'jane@example.com', from(n)));
    expect(all).toEqual([...asked(10), 'proof_required']);
  });

  it('refuse an address that has tried twenty orders, with the time until it may go on', async () => {
    const { guess, clock } = startBudgets();
    const all = await verdicts(21, (n) => guess(`${2000 + n}`, `a${n}@example.com`));
    expect(all).toEqual([...asked(20), 'rate_limited']);
    const { refusal } = await guess('3000', 'b@example.com');
    if (refusal?.outcome !== 'rate_limited') throw new Error('not refused');
    clock.pass(refusal.retryAfterSeconds * 1000 - 1);
    expect(verdictOf(await guess('3001', 'c@example.com'))).toBe('rate_limited');
    clock.pass(1);
    expect(verdictOf(await guess('3002', 'd@example.com'))).toBe('asked');
  });

  it('refuse an address that has tried five e-mail addresses for one order', async () => {
    const { guess } = startBudgets();
    const all = await verdicts(6, (n) => guess('1001', `a${n}@example.com`));
    expect(all).toEqual([...asked(5), 'rate_limited']);
  });

  it('ask for a proof everywhere in a shop where a hundred guesses were wrong within the hour', async () => {
    const { guess } = startBudgets();
    const all = await verdicts(101, (n) => guess(`${2000 + n}`, `a${n}@example.com`, from(n)));
    expect(all).toEqual([...asked(100), 'proof_required']);
    const elsewhere = { ...from(101), shop: aShop('other') };
    expect(verdictOf(await guess('2000', 'a@example.com', elsewhere))).toBe('asked');
  });

  it('never admit more than a budget within its window, and give all of it back after two', async () => {
    const { guess, clock } = startBudgets();
    clock.pass(DAY - (clock.at.getTime() % DAY) - 1);
    const ten = (round: string): Promise<string[]> =>
      verdicts(10, (n) => guess('1001', `${round}${n}@example.com`, from(n)));
    expect(await ten('a')).toEqual(asked(10));
    clock.pass(DAY - 1);
    expect(await ten('b')).toEqual(Array(10).fill('proof_required'));
    clock.pass(2);
    expect(await ten('c')).toEqual(asked(10));
    clock.pass(3 * DAY);
    expect(await ten('d')).toEqual(asked(10));
  });

  it('charge nothing for what is right, however often', async () => {
    const { guess } = startBudgets();
    const right = await verdicts(300, () => guess('1001', 'jane@example.com', { isRight: true }));
    expect(right).toEqual(asked(300));
    const wrong = await verdicts(5, (n) => guess('1001', `a${n}@example.com`));
    expect(wrong).toEqual(asked(5));
  });

  it('count the same mistake once, however it is typed and wherever it comes from', async () => {
    const { guess } = startBudgets();
    for (const order of ['1001', '#1001', ' # 1001 ', '１００１']) {
      expect(verdictOf(await guess(order, 'JANE@Example.com', from(order.length)))).toBe('asked');
    }
    const others = await verdicts(10, (n) => guess('1001', `a${n}@example.com`, from(n)));
    expect(others).toEqual([...asked(9), 'proof_required']);
  });

  it('stop the same mistake after some repeats, for nobody but who makes it', async () => {
    const { guess } = startBudgets();
    const same = await verdicts(8, () => guess('1001', 'jnae@example.com'));
    expect(same).toEqual([...asked(1 + BUDGETS.repeats.points), 'rate_limited', 'rate_limited']);
    const right = await guess('1001', 'jane@example.com', { isRight: true });
    expect(right).toEqual({ refusal: null, found: '1001' });
  });

  it('see one order in all its spellings', async () => {
    const { guess } = startBudgets();
    const spellings = ['1001', '#1001', 'EN1001', '1001.NL', 'order no. 1001', 'en 1001'];
    const all = await verdicts(12, (n) =>
      guess(spellings[n % spellings.length] ?? '', `a${n}@example.com`, from(n)),
    );
    expect(all).toEqual([...asked(10), 'proof_required', 'proof_required']);
  });

  it('take three order numbers in one field for three guesses', async () => {
    const { guess } = startBudgets();
    const all = await verdicts(7, (n) =>
      guess(`${3000 + 3 * n}, ${3001 + 3 * n}, ${3002 + 3 * n}`, `a${n}@example.com`),
    );
    expect(all).toEqual([...asked(6), 'rate_limited']);
  });

  it('admit no more than the budget of a thousand guesses at once', async () => {
    const { consume } = startBudgets();
    const gate = Promise.withResolvers<null>();
    let evaluated = 0;
    const all = Array.from({ length: 1_000 }, (_, n) =>
      consume(aGuess('1001', `a${n}@example.com`, from(n)), () => {
        evaluated += 1;
        return gate.promise;
      }),
    );
    setImmediate(() => gate.resolve(null));
    const outcomes = (await Promise.all(all)).map(verdictOf);
    expect(outcomes.filter((verdict) => verdict === 'asked')).toHaveLength(10);
    expect(evaluated).toBe(10);
  });

  it('let a thousand ask the same at once, and count them once', async () => {
    const { consume, guess } = startBudgets();
    const gate = Promise.withResolvers<null>();
    const all = Array.from({ length: 1_000 }, (_, n) =>
      consume(aGuess('1001', 'a@example.com', from(n)), () => gate.promise),
    );
    gate.resolve(null);
    expect((await Promise.all(all)).map(verdictOf)).toEqual(asked(1_000));
    const others = await verdicts(10, (n) => guess('1001', `b${n}@example.com`, from(n)));
    expect(others).toEqual([...asked(9), 'proof_required']);
  });

  it('charge nothing when Shopify could not say', async () => {
    const { consume, guess } = startBudgets();
    for (let n = 0; n < 30; n += 1) {
      const outage = consume(aGuess('1001', `a${n}@example.com`), () =>
        Promise.reject(new Error('away')),
      );
      await expect(outage).rejects.toThrow('away');
    }
    expect(verdictOf(await guess('1001', 'b@example.com'))).toBe('asked');
  });

  it('say the same of orders that exist and orders that do not', async () => {
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

  it('hold requests of one address to two a second, and its neighbours to nothing', () => {
    const { request, clock } = startBudgets();
    const waits = Array.from({ length: 121 }, () => request(aShop(), '203.0.113.7'));
    expect(waits.slice(0, 120)).toEqual(Array(120).fill(null));
    expect(waits[120]).toBeGreaterThan(0);
    expect(waits[120]).toBeLessThanOrEqual((2 * MINUTE) / 1000);
    expect(request(aShop(), '203.0.113.8')).toBeNull();
    clock.pass(2 * MINUTE);
    expect(request(aShop(), '203.0.113.7')).toBeNull();
  });
});

describe('an order under attack', () => {
  it('opens for its owner, who does the work, and for each proof once', async () => {
    const { guess } = startBudgets();
    await verdicts(10, (n) => guess('1001', `a${n}@example.com`, from(n)));
    const owner = { ...from(500), isRight: true };
    const first = await guess('1001', 'jane@example.com', owner);
    if (first.refusal?.outcome !== 'proof_required') throw new Error('no proof asked for');
    expect(first.refusal.bits).toBe(17);
    const proof = solve(first.refusal.challenge, first.refusal.bits);
    // For another order it is not even used up.
    await verdicts(10, (n) => guess('1002', `a${n}@example.com`, from(n)));
    expect(verdictOf(await guess('1002', 'jane@example.com', { ...owner, proof }))).toBe(
      'proof_required',
    );
    expect(await guess('1001', 'jane@example.com', { ...owner, proof })).toEqual({
      refusal: null,
      found: '1001',
    });
    expect(verdictOf(await guess('1001', 'jane@example.com', { ...owner, proof }))).toBe(
      'proof_required',
    );
  });

  it('asks for more work the more is guessed, and for no more than a phone can do', async () => {
    const { guess } = startBudgets({ proofs: CHEAP_PROOFS });
    const bits: number[] = [];
    for (let n = 0; n < 40; n += 1) {
      const { refusal } = await guess('1001', `a${n}@example.com`, from(n));
      if (refusal?.outcome !== 'proof_required') continue;
      bits.push(refusal.bits);
      const made = { ...from(n), proof: PROOF };
      expect(verdictOf(await guess('1001', `a${n}@example.com`, made))).toBe('asked');
    }
    expect(bits).toEqual([...Array(5).fill(17), ...Array(5).fill(18), ...Array(20).fill(19)]);
  });

  it('still refuses an address that has tried five e-mail addresses, proof or no proof', async () => {
    const { guess } = startBudgets({ proofs: CHEAP_PROOFS });
    await verdicts(10, (n) => guess('1001', `a${n}@example.com`, from(n)));
    const all = await verdicts(6, (n) =>
      guess('1001', `b${n}@example.com`, { ...from(77), proof: PROOF }),
    );
    expect(all).toEqual([...asked(5), 'rate_limited']);
  });

  it('does not take a proof that is none', async () => {
    const { guess } = startBudgets({ proofs: CHEAP_PROOFS });
    const proof = { challenge: 'challenge', nonce: '0' };
    const all = await verdicts(11, (n) =>
      guess('1001', `a${n}@example.com`, { ...from(n), proof }),
    );
    expect(all).toEqual([...asked(10), 'proof_required']);
  });
});

describe('the memory of the first stage', () => {
  it('is fixed, at most 16 MiB, and judges right with five million keys in it', async () => {
    const points = { ...BUDGETS.shop, points: Number.POSITIVE_INFINITY };
    const { guess, byteLength } = startBudgets({ budgets: { ...BUDGETS, shop: points } });
    expect(byteLength).toBeLessThanOrEqual(16 * 2 ** 20);
    // Each is five keys: the guess, the order, the e-mail address, the address, the order from there.
    const million = import.meta.env.MODE === 'full' ? 1_000_000 : 100_000;
    let refused = 0;
    for (let n = 0; n < million; n += 1) {
      const made = { address: `10.${n}` };
      if (verdictOf(await guess(`9${n}`, `e${n}@example.com`, made)) !== 'asked') refused += 1;
    }
    // Of what a thousand further orders are allowed, collisions may take a little.
    const allowed: number[] = [];
    for (let n = 0; n < 1_000; n += 1) {
      const tries = await verdicts(14, (time) =>
        guess(`5${n}`, `x${n}.${time}@example.com`, { address: `11.${n}.${time}` }),
      );
      allowed.push(tries.filter((verdict) => verdict === 'asked').length);
    }
    const mean = allowed.reduce((sum, one) => sum + one) / allowed.length;
    const [least, most] = [Math.min(...allowed), Math.max(...allowed)];
    console.log(
      `${5 * million} keys in ${byteLength} bytes: ${refused} of ${million} strangers refused; ` +
        `an order is allowed ${mean} wrong guesses instead of 10, at least ${least}, at most ${most}`,
    );
    expect(refused / million).toBeLessThan(0.001);
    expect(mean).toBeGreaterThan(9);
    expect(mean).toBeLessThanOrEqual(10.2);
    expect(least).toBeGreaterThanOrEqual(6);
    expect(most).toBeLessThanOrEqual(13);
  }, 300_000);
});

it('a day of budgets is worth what the reference asks', () => {
  expect(BUDGETS.order.points).toBeLessThanOrEqual(10);
  expect(BUDGETS.email.points).toBeLessThanOrEqual(10);
  expect((BUDGETS.shop.points * DAY) / HOUR).toBeLessThanOrEqual(2_400);
});
