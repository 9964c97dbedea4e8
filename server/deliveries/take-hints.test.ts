import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { ClaimedOrder } from '../ports/stale-orders.ts';
import type { ShopFacts } from '../ports/shops.ts';
import type { Stores } from '../stores/create-stores.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createTakeHints, HINT_DELAY } from './take-hints.ts';

const ORDER = 'gid://shopify/Order/1';
const FACTS: ShopFacts = { timeZone: 'Europe/Rome', nameFormat: { prefix: 'R', suffix: '' } };
const IN_AN_HOUR = after(3_600_000);

let stores: Stores;
let now: Date;
let facts: ShopFacts | null;
let owner: string | null;
let hints: ReturnType<typeof createTakeHints>;

beforeEach(async () => {
  stores = await memoryStores();
  onTestFinished(() => stores.close());
  [now, facts, owner] = [NOW, FACTS, '1'];
  hints = createTakeHints({
    ...stores,
    findOrderOfRecord: async () => owner,
    readShopFacts: async () => facts,
    now: () => now,
  });
});

function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

async function claimAt(at: Date): Promise<ClaimedOrder[]> {
  return stores.staleOrders.claim(at, after(60_000), 10);
}

async function waitForRun(): Promise<void> {
  const cursor = { cursorAt: NOW, caughtUpAt: NOW, setAt: NOW, dueAt: IN_AN_HOUR };
  await stores.syncCursors.save(aShop(), 'orders', cursor);
}

describe('a hint', () => {
  it('has its order read five seconds later, once for all hints of these seconds', async () => {
    for (const milliseconds of [0, 900, 4_900]) {
      now = after(milliseconds);
      await hints.onOrder(aShop(), ORDER);
    }
    expect(await claimAt(after(HINT_DELAY - 1))).toEqual([]);
    expect(await claimAt(after(HINT_DELAY))).toMatchObject([{ orderId: '1', marks: 3 }]);
  });

  it('at a record that the shop does not have does nothing', async () => {
    owner = null;
    await waitForRun();
    await hints.onOrder(aShop(), 'gid://shopify/FulfillmentOrder/9');
    expect(await claimAt(IN_AN_HOUR)).toEqual([]);
    expect((await stores.syncCursors.load(aShop(), 'orders'))?.dueAt).toEqual(IN_AN_HOUR);
  });

  it('that names nothing lets reconciliation begin now', async () => {
    await waitForRun();
    await hints.onOrder(aShop(), null);
    expect((await stores.syncCursors.load(aShop(), 'orders'))?.dueAt).toEqual(NOW);
    expect(await claimAt(IN_AN_HOUR)).toEqual([]);
  });

  it('at the shop has its facts read again', async () => {
    await hints.onShop(aShop());
    expect(await stores.shops.loadFacts(aShop())).toEqual(FACTS);
    facts = null;
    await hints.onShop(aShop());
    expect(await stores.shops.loadFacts(aShop())).toEqual(FACTS);
  });

  it('that a bulk operation has ended lets the back-fill go on now', async () => {
    await stores.backfills.request(aShop(), NOW);
    await stores.backfills.claim(NOW, IN_AN_HOUR, 10);
    await hints.onBulkOperation(aShop());
    expect(await stores.backfills.claim(NOW, IN_AN_HOUR, 10)).toHaveLength(1);
  });

  it('does nothing in a shop that keeps no orders', async () => {
    await stores.shops.setKeepsOrders(aShop(), false);
    await hints.onOrder(aShop(), ORDER);
    await hints.onShop(aShop());
    expect(await claimAt(IN_AN_HOUR)).toEqual([]);
    expect(await stores.shops.loadFacts(aShop())).toBeNull();
  });
});
