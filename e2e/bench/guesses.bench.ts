/**
 * Simulates a day of guessing: 10,000 addresses attack a shop of 10,000 orders, whose owners look them up at the
 * same time. Prints the evaluated guesses, their cost, and how many shoppers were served.
 */
import { exit } from 'node:process';
import { BUDGETS } from '../../server/access/budgets.ts';
import {
  CANDIDATES_PER_PAGE,
  FindOrderCandidates,
} from '../../server/shopify/documents/find-order-candidates.ts';
import { FIRST_PAGE, OrderDetails } from '../../server/shopify/documents/order-details.ts';
import { loadAdminSchema } from '../fake-shopify/admin-api/admin-schema.ts';
import { queryCost } from '../fake-shopify/admin-api/query-cost.ts';
import { DAY_OF_GUESSING, simulateGuesses, type Figures } from './simulate-guesses.ts';

const { schema } = loadAdminSchema();
const points = {
  search: queryCost(schema, FindOrderCandidates, { first: CANDIDATES_PER_PAGE }),
  details: queryCost(schema, OrderDetails, {
    ...FIRST_PAGE,
    withReturns: false,
    withRefunds: false,
    withEdits: false,
  }),
};

const SIMULATION = { ...DAY_OF_GUESSING, points, seed: 1 };

/** The share of shoppers who must be served during the attacks. */
const SERVED = 0.999;

let holds = true;
for (const servers of [1, 4]) {
  const began = performance.now();
  const figures = await simulateGuesses({ ...SIMULATION, servers });
  print(servers, figures, (performance.now() - began) / 1000);
  const { shoppers, evaluated, free } = figures;
  // Each server counts the first half of a budget alone.
  const overshoot = (servers + 1) / 2;
  const { order } = BUDGETS;
  if (shoppers.served < SERVED * shoppers.came) holds = false;
  if (free.perOrder > order.points * overshoot) holds = false;
  if (evaluated.perOrder > (order.mostWithProof ?? order.points) * overshoot) holds = false;
}
exit(holds ? 0 : 1);

function print(servers: number, figures: Figures, seconds: number): void {
  const { attacks, free, shoppers, owner } = figures;
  console.log(`
24 hours, 10,000 addresses, 10,000 orders, ${servers} server${servers > 1 ? 's' : ''}, killed every ${DAY_OF_GUESSING.restartsEvery} hours (${seconds.toFixed(0)} s)
  attempts    free  proven  repeated  right   hashes  attack`);
  for (const { attempts, free: unproven, proven, repeated, confirmed, hashes, title } of attacks) {
    console.log(
      `  ${pad(attempts, 8)}${pad(unproven, 8)}${pad(proven, 8)}${pad(repeated, 10)}${pad(confirmed, 7)}  ${hashes.toExponential(1)}  ${title}`,
    );
  }
  console.log(`  evaluated without a proof: ${free.perShop} in all, at most ${free.perOrder} an order, ${free.perEmail} an e-mail address
  evaluated with a proof or without: at most ${figures.evaluated.perOrder} an order
  API points: ${figures.points.attackers} for guesses, ${figures.points.shoppers} for shoppers; the shared counter store was called ${figures.storeCalls} times
  shoppers: ${shoppers.served} of ${shoppers.came} served, ${shoppers.proved} with a proof, of ${shoppers.mostBits} bits at most
  the attacked order's owner, typing: ${owner.served} of ${owner.came} times served, ${owner.proved} with a proof, of ${owner.mostBits} bits at most; a pass or a support link always opens it`);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width);
}
