import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countCases, FULL } from '../../../e2e/score/count-cases.fixtures.ts';
import { startShop } from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { reasonOf } from './unavailable.ts';

/** A tenth of a Standard shop's bucket, which is empty the sooner; points come back as fast as in a whole one. */
const PLAN = { size: 200, restoreRate: 100 };

/** Points that one look-up of this order takes, about. */
const COST = 45;

/** Milliseconds of load. */
const DURATION = 20_000;

// Points come back in real time, so this takes its time: `npm run score` alone.
describe.runIf(FULL)('the bucket of a shop’s points', () => {
  it.each([
    ['0.8', 0.8, 0],
    ['three', 3, 1],
  ])('is never exceeded by look-ups that cost %s times what comes back', async (_, load, busy) => {
    expect(await runs(load)).toMatchObject({ other: 0, throttledByShopify: 0 });
    expect(busy).toBeLessThanOrEqual(1);
  });

  it('is kept by looking up less, and the rest is told so', async ({ task }) => {
    const [calm, over] = [await runs(0.8), await runs(3)];
    expect(calm.busy).toBe(0);
    countCases(task, {
      row: 'E3',
      suite: 'look-ups that cost 0.8 times and 3 times what comes back',
      target: '0 throttled by Shopify; each is found, or told that it is not available now',
      tried: calm.sent + over.sent,
      survived: calm.found + over.found + over.busy,
      figure: `at 3 times ${over.found} found, ${over.busy} told so`,
      runsIn: '',
    });
  });
});

/** Looks orders up so often that they cost so many times what comes back. */
async function runs(load: number) {
  const shop = await startShop({ plan: PLAN });
  onTestFinished(() => shop.close());
  const email = sampleOrders(NOW).find(({ name }) => name === '#1001')?.email ?? '';
  const result = { sent: 0, found: 0, busy: 0, other: 0, throttledByShopify: 0 };
  const underWay: Promise<void>[] = [];
  const begun = performance.now();
  while (performance.now() - begun < DURATION) {
    result.sent += 1;
    underWay.push(
      shop.look('1001', email).then(
        (order) => void (result[order ? 'found' : 'other'] += 1),
        (error: unknown) => void (result[reasonOf(error) === 'throttled' ? 'busy' : 'other'] += 1),
      ),
    );
    await sleep((1_000 * COST) / (PLAN.restoreRate * load));
  }
  await Promise.all(underWay);
  result.throttledByShopify = shop.admin.requests.filter(
    ({ requestedCost, actualCost }) => requestedCost !== null && actualCost === null,
  ).length;
  return result;
}
