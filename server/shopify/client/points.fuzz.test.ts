import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countCases, FULL } from '../../../e2e/score/count-cases.fixtures.ts';
import { startShop } from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { ShopifyUnavailable } from './unavailable.ts';

/** A tenth of a Standard shop's bucket, which is empty the sooner; points come back as fast as in a whole one. */
const PLAN = { size: 200, restoreRate: 100 };

/** Points that one look-up of this order takes, about. */
const COST = 45;

/** Milliseconds of load. */
const DURATION = 20_000;

// Points come back in real time, so this takes its time: `npm run score` alone.
describe.runIf(FULL)('the bucket of a shop’s points', () => {
  it('is never exceeded: less is looked up, and the rest is told so', async ({ task }) => {
    const [calm, over] = [await lookUpAt(0.8), await lookUpAt(3)];
    expect([calm.throttledByShopify, over.throttledByShopify]).toEqual([0, 0]);
    expect(calm.unavailable, 'at 0.8 times what comes back').toBe(0);
    countCases(task, {
      row: 'E3',
      suite: 'look-ups that cost 0.8 times and 3 times what comes back',
      target: '0 throttled by Shopify; each is found, or told that it is not available now',
      tried: calm.sent + over.sent,
      survived: calm.found + over.found + over.unavailable,
      figure: `at 3 times ${over.found} found, ${over.unavailable} told so`,
      runsIn: '',
    });
  });
});

/** Looks an order up so often that it costs so many times the points that come back. */
async function lookUpAt(load: number) {
  const shop = await startShop({ plan: PLAN });
  onTestFinished(() => shop.close());
  const email = sampleOrders(NOW).find(({ name }) => name === '#1001')?.email ?? '';
  const result = { sent: 0, found: 0, unavailable: 0, throttledByShopify: 0 };
  const underWay: Promise<void>[] = [];
  const begun = performance.now();
  async function look(): Promise<void> {
    try {
      if (await shop.look('1001', email)) result.found += 1;
    } catch (error) {
      if (error instanceof ShopifyUnavailable) result.unavailable += 1;
    }
  }
  while (performance.now() - begun < DURATION) {
    result.sent += 1;
    underWay.push(look());
    await sleep((1_000 * COST) / (PLAN.restoreRate * load));
  }
  await Promise.all(underWay);
  result.throttledByShopify = shop.admin.requests.filter(
    ({ requestedCost, actualCost }) => requestedCost !== null && actualCost === null,
  ).length;
  return result;
}
