import { expect, it } from 'vitest';
import { BUDGETS } from '../../server/access/budgets.ts';
import { simulateGuesses } from './simulate-guesses.ts';

/** An hour of what `npm run bench:guesses` runs for a day. */
const HOUR_OF_GUESSING = {
  hours: 1,
  addresses: 400,
  orders: 400,
  attemptsPerSecond: 5,
  proofsWorkedOut: 2,
  restartsEvery: 0.25,
  points: { search: 12, details: 50 },
  seed: 1,
};

it.each([1, 3])(
  'an hour of guessing at %i servers learns little, and every shopper is served',
  async (servers) => {
    const {
      attacks,
      free,
      evaluated: seen,
      points,
      shoppers,
      owner,
      storeCalls,
    } = await simulateGuesses({
      ...HOUR_OF_GUESSING,
      servers,
    });
    const overshoot = (servers + 1) / 2;
    expect(free.perOrder).toBeLessThanOrEqual(BUDGETS.order.points * overshoot);
    expect(seen.factorsPerOrder).toBeGreaterThan(0);
    expect(seen.factorsPerOrder).toBeLessThanOrEqual(BUDGETS.order_postal_code.points * overshoot);
    expect(free.perEmail).toBeLessThanOrEqual(BUDGETS.email.points * overshoot);
    expect(free.perShop).toBeLessThanOrEqual(BUDGETS.shop.points * overshoot);
    expect(free.perShop).toBeGreaterThan(BUDGETS.shop.points / 2);
    const attempts = attacks.reduce((sum, attack) => sum + attack.attempts, 0);
    const evaluated = attacks.reduce(
      (sum, { free: one, proven, repeated }) => sum + one + proven + repeated,
      0,
    );
    expect(attempts).toBe(5 * 3_600);
    expect(evaluated).toBeLessThan(attempts / 20);
    // Refused guesses cost no points.
    const right = attacks.reduce((sum, { confirmed }) => sum + confirmed, 0);
    expect(points.attackers).toBe(evaluated * 12 + right * 62);
    expect(shoppers.came).toBe(399);
    expect(shoppers.served / shoppers.came).toBeGreaterThanOrEqual(0.999);
    expect(shoppers.mostBits).toBeLessThanOrEqual(22);
    expect(owner).toMatchObject({ came: 1, served: 1 });
    expect(storeCalls).toBeLessThan(attempts / 10);
  },
);

it('an hour of guessing with any number of proofs excludes two hundred e-mail addresses of an order at most', async () => {
  const { evaluated } = await simulateGuesses({
    ...HOUR_OF_GUESSING,
    proofsWorkedOut: 100,
    servers: 1,
  });
  expect(evaluated.perOrder).toBe(BUDGETS.order.mostWithProof);
});
