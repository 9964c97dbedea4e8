import type { Backfills } from '../ports/backfills.ts';
import type { Hints } from '../ports/hints.ts';
import type { FindOrderOfRecord, ReadShopFacts } from '../ports/read-changes.ts';
import type { Shops } from '../ports/shops.ts';
import { PRIORITY, type StaleOrders } from '../ports/stale-orders.ts';
import type { SyncCursors } from '../ports/sync-cursors.ts';

/** Milliseconds from the first hint to the read: a checkout sends three within seconds, and one read answers all. */
export const HINT_DELAY = 5_000;

export interface TakeHintsPorts {
  shops: Pick<Shops, 'keepsOrders' | 'saveFacts'>;
  staleOrders: Pick<StaleOrders, 'mark'>;
  syncCursors: Pick<SyncCursors, 'bringForward'>;
  backfills: Pick<Backfills, 'bringForward'>;
  findOrderOfRecord: FindOrderOfRecord;
  readShopFacts: ReadShopFacts;
  now(): Date;
}

/**
 * Hints → orders to be read again. A hint is never taken for the truth: an order that was deleted is read as well, and
 * that it is gone is seen then.
 */
export function createTakeHints(ports: TakeHintsPorts): Hints {
  const { shops, staleOrders, syncCursors, backfills, findOrderOfRecord, readShopFacts, now } =
    ports;
  return {
    async onOrder(shop, record) {
      if (!(await shops.keepsOrders(shop))) return;
      const at = now();
      if (record === null) return syncCursors.bringForward(shop, 'orders', at);
      const orderId = await findOrderOfRecord(shop, record);
      if (orderId === null) return;
      const dueAt = new Date(at.getTime() + HINT_DELAY);
      await staleOrders.mark(shop, orderId, PRIORITY.webhook, { at, dueAt });
    },

    async onShop(shop) {
      if (!(await shops.keepsOrders(shop))) return;
      const at = now();
      const facts = await readShopFacts(shop);
      if (facts) await shops.saveFacts(shop, facts, at);
    },

    onBulkOperation: (shop) => backfills.bringForward(shop, now()),
  };
}
