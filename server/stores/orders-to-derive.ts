import type { OrdersToDerive, ReadPart } from '../ports/flag-settings.ts';
import type { ClaimedEntry } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { Database } from './database.ts';
import type { KeyRing } from './key-ring.ts';
import { ENTRY_COLUMNS, readEntry } from './read-entry.ts';
import { createSealedOrders } from './sealed-orders.ts';
import { createStaleOrders } from './stale-orders.ts';

/** No setting says anything of these. */
const SETTLED = ['delivered', 'cancelled'] as const;

/** Reads parts of a shop's orders by the key of their table, each from where the last one ended. */
export function createOrdersToDerive(database: Database, keyRing: KeyRing): OrdersToDerive {
  const { reader } = database;
  const sealedOrders = createSealedOrders(keyRing);
  const staleOrders = createStaleOrders(database);

  async function readPart(
    shop: ShopDomain,
    ids: readonly string[],
    onUnreadable: (orderId: string) => Promise<void>,
  ): Promise<ReadPart> {
    if (ids.length === 0) return { entries: [], lastId: null };
    const rows = await reader
      .selectFrom('orders')
      .select(ENTRY_COLUMNS)
      .where('shop', '=', shop)
      .where('order_id', 'in', ids)
      .execute();
    const byId = new Map(rows.map((row) => [String(row.order_id), row]));
    const entries: ClaimedEntry[] = [];
    for (const id of ids) {
      const row = byId.get(id);
      const entry = row && readEntry(row, sealedOrders);
      if (entry) entries.push(entry);
      else if (row) await onUnreadable(id);
    }
    return { entries, lastId: ids.at(-1) ?? null };
  }

  return {
    async readUnsettled(shop, afterId, limit, now) {
      const rows = await reader
        .selectFrom('deliveries')
        .select('order_id')
        .distinct()
        .where('shop', '=', shop)
        .where('order_id', '>', afterId)
        .where('status', 'not in', SETTLED)
        .orderBy('order_id')
        .limit(limit)
        .execute();
      const ids = rows.map(({ order_id }) => String(order_id));
      return readPart(shop, ids, (orderId) =>
        staleOrders.mark(shop, orderId, PRIORITY.reconciliation, { at: now, dueAt: now }),
      );
    },

    async readNewestUnsettled(shop, beforeId, limit) {
      let query = reader
        .selectFrom('deliveries')
        .select('order_id')
        .distinct()
        .where('shop', '=', shop)
        .where('status', 'not in', SETTLED);
      if (beforeId !== null) query = query.where('order_id', '<', beforeId);
      const rows = await query.orderBy('order_id', 'desc').limit(limit).execute();
      const ids = rows.map(({ order_id }) => String(order_id));
      return readPart(shop, ids, async () => {});
    },
  };
}
