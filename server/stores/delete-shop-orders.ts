import type { Kysely } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { deleteShopParcels } from './delete-carrier-account.ts';
import { deleteMarks } from './delete-marks.ts';
import { deleteOrders } from './delete-orders.ts';
import { TABLES_OF_PARCELS } from './delete-parcels.ts';
import type { Tables } from './tables.ts';

/**
 * What keeping orders has written of a shop, beside its own row and what its customers asked for, with what tracking
 * services have told. Back-fills come before
 * the orders that they mark: whoever is marking some holds the back-fill's row, and whoever comes later finds none.
 */
export const TABLES_OF_KEPT_ORDERS = [
  'orders',
  'deliveries',
  'delivery_counts',
  'daily_counts',
  'counted_orders',
  'backfills',
  'stale_orders',
  'sync_cursors',
  'carrier_feeds',
  'written_events',
  'flag_history',
  'flag_derivations',
  'outbox',
  'mail_stops',
  'order_wishes',
  ...TABLES_OF_PARCELS,
] as const;

/** Orders of one transaction: a statement ends after two seconds (`open-postgres.ts`), and a shop may have a million. */
const ORDERS_AT_ONCE = 500;

/**
 * Deletes all orders of a shop that are kept. Whoever calls it has ended keeping for this shop before, in a transaction
 * of its own; what an interruption leaves is found again by `finishDeletions`.
 */
export async function deleteShopOrders(db: Kysely<Tables>, shop: ShopDomain): Promise<void> {
  let ids: string[];
  do {
    const rows = await db
      .selectFrom('orders')
      .select('order_id')
      .where('shop', '=', shop)
      .limit(ORDERS_AT_ONCE)
      .execute();
    ids = rows.map(({ order_id }) => String(order_id));
    await db.transaction().execute((transaction) => deleteOrders(transaction, shop, ids));
  } while (ids.length === ORDERS_AT_ONCE);
  await deleteMarks(db, shop);
  await deleteShopParcels(db, shop);
  await db.transaction().execute(async (transaction) => {
    for (const table of TABLES_OF_KEPT_ORDERS) {
      await transaction.deleteFrom(table).where('shop', '=', shop).execute();
    }
  });
}
