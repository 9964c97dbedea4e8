import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startAdminApi } from '../../../e2e/fake-shopify/admin-api/admin-api.ts';
import { loadAdminSchema } from '../../../e2e/fake-shopify/admin-api/admin-schema.ts';
import { STANDARD_PLAN } from '../../../e2e/fake-shopify/admin-api/points-bucket.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../../../e2e/fake-shopify/demo-shop.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { lookup } from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { ADMIN_API_VERSION, createAdminClient } from '../client/admin-client.ts';
import { createOrderFinder, type OrderFinder } from './find-order.ts';
import { createLiveReads } from './live-reads.ts';
import { createRecentOrders } from './recent-orders.ts';

/** How much faster the clocks of bucket, client and limits go than the test's: it takes three seconds. */
const SPEED = 8;

/** Seconds of the attack, on the fast clocks. */
const SECONDS = 24;

/** Look-ups a second that five addresses are allowed. */
const ATTACKS_PER_SECOND = 10;

const orders = sampleOrders(NOW);
const [own] = orders;
const others = orders.filter(({ order }) => order.email !== own?.order.email);

/** A shop on Shopify's smallest plan. */
async function startStandardShop(): Promise<OrderFinder> {
  const began = performance.now();
  const clock = (): number => (performance.now() - began) * SPEED;
  const now = (): Date => new Date(NOW.getTime() + clock());
  const admin = await startAdminApi({
    orders,
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: [...DEMO_SCOPES],
    now,
    schema: loadAdminSchema(),
    plan: STANDARD_PLAN,
  });
  onTestFinished(() => admin.close());
  const queryAdmin = createAdminClient({
    endpoint: () => `${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    accessToken: async () => DEMO_ACCESS_TOKEN,
    invalidateToken: async () => {},
    clock,
  });
  return createOrderFinder({
    queryAdmin,
    withScanCity: false,
    contactOf: (_, email) => String(email),
    now,
    limits: { reads: createLiveReads(clock), readRecent: createRecentOrders() },
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}

it('one customer who spells one order anew ten times a second leaves the shop its points', async () => {
  const { findOrder } = await startStandardShop();
  const attacks: Promise<unknown>[] = [];
  const honest: Promise<string | undefined>[] = [];
  for (let second = 0; second < SECONDS; second += 1) {
    for (let n = 0; n < ATTACKS_PER_SECOND; n += 1) {
      const spelling = `${'q'.repeat(n + 1)}${second} ${own?.order.name}`;
      const attack = findOrder(aShop(), lookup(spelling, own?.order.email ?? ''));
      attacks.push(attack.then((order) => order?.name, nameOf));
    }
    const shopper = others[second % others.length];
    if (shopper) {
      const { name, email } = shopper.order;
      const found = findOrder(aShop(), lookup(name, email ?? ''));
      honest.push(found.then((order) => order?.name, String));
    }
    await sleep(1_000 / SPEED);
  }
  const ends = new Set(await Promise.all(attacks));
  expect(ends).toEqual(new Set([own?.order.name, 'TooManyReads']));
  expect(await Promise.all(honest)).toEqual(
    Array.from(honest, (_, second) => others[second % others.length]?.order.name),
  );
});
