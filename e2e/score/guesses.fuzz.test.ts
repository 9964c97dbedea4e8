import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../server/access/budgets.ts';
import { DAY_OF_GUESSING, simulateGuesses } from '../bench/simulate-guesses.ts';
import { countCases, FULL, SEED } from './count-cases.fixtures.ts';

const SIMULATION = { ...DAY_OF_GUESSING, points: { search: 12, details: 50 }, servers: 1 };

/** The share of shoppers who must be served during the attack. */
const SERVED = 0.999;

// A simulated day takes minutes; `simulate-guesses.test.ts` is an hour of it in `npm test`.
describe.runIf(FULL)('a day of guessing', () => {
  it('learns no more than the budgets allow, and every shopper is served', async ({ task }) => {
    const { attacks, free, evaluated, shoppers, owner } = await simulateGuesses({
      ...SIMULATION,
      seed: SEED,
    });
    const attempts = attacks.reduce((sum, one) => sum + one.attempts, 0);
    const proven = attacks.reduce((sum, one) => sum + one.proven, 0);
    expect(free.perOrder).toBeLessThanOrEqual(BUDGETS.order.points);
    expect(free.perEmail).toBeLessThanOrEqual(BUDGETS.email.points);
    expect(free.perShop).toBeLessThanOrEqual(BUDGETS.shop.points * DAY_OF_GUESSING.hours);
    expect(evaluated.factorsPerOrder).toBe(BUDGETS.order_postal_code.points);
    expect(shoppers.served / shoppers.came).toBeGreaterThanOrEqual(SERVED);
    // This attack computes all the proofs that an order accepts in a day; from then on only a tab that was verified
    // before, or a support link, opens it (`app.test.ts`), and this owner has neither.
    expect(evaluated.perOrder).toBe(BUDGETS.order.mostWithProof);
    countCases(task, {
      row: 'B2',
      suite:
        'guesses of 10,000 addresses at 10,000 orders in a day, every server killed four times',
      target: `evaluated without a proof: ≤ ${BUDGETS.order.points} an order, ≤ ${BUDGETS.email.points} an e-mail address, ≤ ${BUDGETS.shop.points * DAY_OF_GUESSING.hours} in all`,
      tried: attempts,
      survived: attempts,
      figure: `${free.perOrder} an order, ${evaluated.factorsPerOrder} postal codes of one, ${free.perEmail} an address, ${free.perShop.toLocaleString('en')} in all; ${proven.toLocaleString('en')} with a proof; ${shoppers.served} of ${shoppers.came} shoppers served; the owner of the attacked order, without a verified tab, ${owner.served} of ${owner.came} times`,
      seed: SEED,
      runsIn: 'npm test: an hour of it',
    });
  });
});
