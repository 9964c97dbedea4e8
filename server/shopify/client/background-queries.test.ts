import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPointsBucket } from '../../../e2e/fake-shopify/admin-api/points-bucket.ts';
import { listen } from '../../../e2e/fake-shopify/listen.ts';
import { aShop } from '../../core/order.fixtures.ts';
import { OutlineOrders } from '../documents/refetch-orders.ts';
import { ReadShopFacts } from '../documents/shop-facts.ts';
import { createAdminClient, type QueryAdmin } from './admin-client.ts';
import { FAILURES_TO_OPEN } from './circuit-breakers.ts';
import { createBackgroundDeadline, createDeadline } from './deadline.ts';
import { reasonOf } from './unavailable.ts';

/** A bucket that is full again in two seconds. */
const PLAN = { size: 2_000, restoreRate: 1_000 };
const HALF = PLAN.size / 2;

/** What the bucket held after a query, by who asked. */
interface Left {
  background: number[];
  shoppers: number[];
}

interface Setup {
  /** Points by the number of ids. */
  inBackground(ids: number, milliseconds?: number): Promise<unknown>;
  look(): Promise<unknown>;
  left: Left;
  spent: number[];
  /** Whether Shopify is out of order. */
  fail(isOut: boolean): void;
}

/** A shop whose answers say truly what is left; a background query costs 100 points for each id, a shopper's 300. */
async function setUp(): Promise<Setup> {
  const bucket = createPointsBucket(PLAN, () => new Date());
  const left: Left = { background: [], shoppers: [] };
  let isOut = false;
  const server = await listen(async (request: Request) => {
    const { query, variables } = Object(await request.json());
    if (isOut) return new Response('', { status: 500 });
    const isBackground = String(query).includes('OutlineOrders');
    const requestedQueryCost = isBackground ? 100 * variables.ids.length : 300;
    const isPaid = bucket.consume(requestedQueryCost);
    left[isBackground ? 'background' : 'shoppers'].push(bucket.status().currentlyAvailable);
    const errors = isPaid ? undefined : [{ extensions: { code: 'THROTTLED' } }];
    const cost = { requestedQueryCost, throttleStatus: bucket.status() };
    return Response.json({ data: { nodes: [] }, errors, extensions: { cost } });
  }, 0);
  onTestFinished(() => server.close());
  const spent: number[] = [];
  const queryAdmin: QueryAdmin = createAdminClient({
    endpoint: () => server.url,
    accessToken: async () => 'token',
    invalidateToken: async () => {},
    onBackgroundCost: (points) => spent.push(points),
  });
  return {
    inBackground: (ids, milliseconds = 20_000) =>
      queryAdmin(
        aShop(),
        OutlineOrders,
        { ids: Array.from({ length: ids }, () => 'gid') },
        createBackgroundDeadline(milliseconds),
      ),
    look: () => queryAdmin(aShop(), ReadShopFacts, {}, createDeadline(2_500)),
    left,
    spent,
    fail: (out) => void (isOut = out),
  };
}

describe('a query in the background', () => {
  it('never leaves less than half of the bucket, however many there are at once', async () => {
    const { inBackground, left, spent } = await setUp();
    await inBackground(1);
    await Promise.all(Array.from({ length: 12 }, () => inBackground(4)));
    expect(left.background).toHaveLength(13);
    expect(Math.min(...left.background)).toBeGreaterThanOrEqual(HALF);
    expect(spent.reduce((sum, one) => sum + one)).toBe(100 + 12 * 400);
  });

  it('goes behind shoppers, who all find points meanwhile', async () => {
    const { inBackground, look, left } = await setUp();
    await inBackground(1);
    const background = Promise.all(Array.from({ length: 6 }, () => inBackground(4)));
    for (let shopper = 0; shopper < 6; shopper += 1) {
      await look();
      await sleep(20);
    }
    await background;
    expect(left.shoppers).toHaveLength(6);
    expect(Math.min(...left.background)).toBeGreaterThanOrEqual(HALF);
  });

  it('is not sent when its points come after its deadline', async () => {
    const { inBackground, look, left } = await setUp();
    await inBackground(1);
    for (let shopper = 0; shopper < 5; shopper += 1) await look();
    const asked = inBackground(8, 20);
    await expect(asked.catch((error: unknown) => reasonOf(error))).resolves.toBe('throttled');
    expect(left.background).toHaveLength(1);
  });

  it('that fails does not close the shop to shoppers', async () => {
    const { inBackground, look, fail } = await setUp();
    fail(true);
    for (let time = 0; time < 2 * FAILURES_TO_OPEN; time += 1) {
      await expect(inBackground(1)).rejects.toThrow('HTTP 500');
    }
    fail(false);
    expect(await look()).toEqual({ nodes: [] });
  });
});
