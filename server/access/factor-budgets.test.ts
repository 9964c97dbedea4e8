import { describe, expect, it } from 'vitest';
import { DAY } from '../core/dates/durations.ts';
import { FREE_PROOF_OF_WORK, outcomeOf, startBudgets } from './guess-budgets.fixtures.ts';

const PROOF = { challenge: 'challenge', nonce: '1' };

/** Codes, or numbers, of which none is another one. */
const codes = (count: number, first: number): string[] =>
  Array.from({ length: count }, (_, nth) => `${first + nth} AB`);
const numbers = (count: number): string[] =>
  Array.from({ length: count }, (_, nth) => `+3161234560${nth}`);

/** How many of these wrong guesses at one order are evaluated, each from an address of its own, at one time of day. */
function startAttack() {
  const budgets = startBudgets({ proofOfWork: FREE_PROOF_OF_WORK });
  let from = 0;
  return {
    budgets,
    async evaluated(typed: readonly string[], { order = '1001', proves = false } = {}) {
      let count = 0;
      for (const one of typed) {
        from += 1;
        const address = `2001:db8::${from.toString(16)}`;
        const more = { address, ...(proves && { proof: PROOF }) };
        if (outcomeOf(await budgets.guess(order, one, more)) === 'evaluated') count += 1;
      }
      return count;
    },
  };
}

describe('guesses with a postal code or a telephone number', () => {
  it('are five a day at an order, from whatever addresses, and a proof of work brings no more', async () => {
    const { budgets, evaluated } = startAttack();
    expect(await evaluated(codes(8, 1000))).toBe(5);
    expect(await evaluated(codes(8, 2000), { proves: true })).toBe(0);
    expect(await evaluated(numbers(8))).toBe(5);
    budgets.clock.advance(2 * DAY);
    expect(await evaluated(codes(8, 3000), { proves: true })).toBe(5);
  });

  it('are among the ten that everybody has at an order', async () => {
    const { evaluated } = startAttack();
    const emails = Array.from({ length: 8 }, (_, nth) => `shopper${nth}@example.com`);
    const all = [codes(8, 1000), numbers(8), emails].map((typed) => evaluated(typed));
    const [byCode = 0, byNumber = 0, byEmail = 0] = await Promise.all(all);
    expect(byCode + byNumber + byEmail).toBe(10);
  });

  it('leave the order’s owner a right guess by the e-mail address', async () => {
    const { budgets, evaluated } = startAttack();
    await evaluated(codes(8, 1000));
    const own = await budgets.guess('1001', 'jane@example.com', { isRight: true });
    expect(outcomeOf(own)).toBe('evaluated');
  });

  it('of one code at one order after the other are 200 a day in a shop, with all proofs', async () => {
    const { budgets, evaluated } = startAttack();
    let count = 0;
    for (let order = 1001; order < 1401; order += 1) {
      // The budget by the hour is not what is looked at.
      if (order % 50 === 0) budgets.clock.advance(20 * 60_000);
      count += await evaluated(['1012 AB'], { order: `${order}`, proves: true });
    }
    expect(count).toBeLessThanOrEqual(200);
    expect(count).toBeGreaterThan(100);
  });

  it('count as both where the digits can be both', async () => {
    const { evaluated } = startAttack();
    const both = Array.from({ length: 8 }, (_, nth) => `0612345${nth}00`);
    expect(await evaluated(both)).toBe(5);
    expect(await evaluated(codes(1, 1000))).toBe(0);
    expect(await evaluated(numbers(1))).toBe(0);
  });
});
