import type { Expression, ExpressionBuilder, SqlBool, Transaction } from 'kysely';
import { DAY } from '../core/dates/durations.ts';
import { LONGEST_RETENTION, type Retention } from '../core/deliveries/retention.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { parseCounted } from '../core/deliveries/counted-text.ts';
import type { Database } from './database.ts';
import { moveFeeds } from './carrier-feeds.ts';
import { moveCounts } from './delivery-counts.ts';
import { markCounted } from './mark-counted.ts';
import { moveDailyCounts } from './move-daily-counts.ts';
import { deleteParcelsOf } from './delete-parcels.ts';
import type { Tables } from './tables.ts';

/** Deletes orders that are gone, or whose time is over. */
export function createDeleteOrders({
  db,
  reader,
}: Pick<Database, 'db' | 'reader'>): Pick<KeptOrders, 'delete' | 'forget'> {
  return {
    async delete(shop, orderIds) {
      await db.transaction().execute(async (transaction) => {
        const counted = await deleteOrders(transaction, shop, orderIds);
        // What is gone in Shopify has never been, also for the numbers of the days.
        await moveDailyCounts(transaction, shop, {
          before: counted.flatMap(parseCounted),
          after: [],
        });
      });
    },

    async forget(now, limit, retention) {
      const isOver = createIsOver(now, retention);
      await db.deleteFrom('redactions').where('ends_at', '<=', now.getTime()).execute();
      await db.deleteFrom('counted_orders').where('ends_at', '<=', now.getTime()).execute();
      const due = await reader
        .selectFrom('orders')
        .select(['shop', 'order_id'])
        .where(isOver)
        .orderBy('forget_at')
        .limit(limit)
        .execute();
      let forgotten = 0;
      for (const { shop, order_id } of due) {
        const id = String(order_id);
        forgotten += await db.transaction().execute(async (transaction) => {
          // It may have been put again meanwhile, and have another time.
          const deleted = await transaction
            .deleteFrom('orders')
            .where('shop', '=', shop)
            .where('order_id', '=', id)
            .where(isOver)
            .returning('counted')
            .executeTakeFirst();
          if (!deleted) return 0;
          await deleteBeside(transaction, shop, [id]);
          await deleteDerived(transaction, shop, [id]);
          await markCounted(transaction, { shop, order_id: id, ...deleted }, now);
          return 1;
        });
      }
      return forgotten;
    },
  };
}

/**
 * Whether an order's time is over. `forget_at` was written by the longest retention. A shorter one has no index, and
 * reads the table once an hour.
 */
function createIsOver(
  now: Date,
  { daysAfterEnd, daysAfterPlacing }: Retention,
): (builder: ExpressionBuilder<Tables, 'orders'>) => Expression<SqlBool> {
  const at = now.getTime();
  const earlier = (LONGEST_RETENTION.daysAfterEnd - daysAfterEnd) * DAY;
  return ({ eb, and, or }) =>
    or([
      eb('forget_at', '<=', at),
      ...(earlier > 0 ? [and([eb('is_open', '=', 0), eb('forget_at', '<=', at + earlier)])] : []),
      ...(daysAfterPlacing < LONGEST_RETENTION.daysAfterPlacing
        ? [eb('placed_at', '<=', at - daysAfterPlacing * DAY)]
        : []),
    ]);
}

/**
 * Deletes orders with their deliveries and counts: each order's row first, in one order for everybody, so that no two
 * wait for each other. The numbers of the days stay.
 *
 * @returns what each was counted for.
 */
export async function deleteOrders(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
): Promise<string[]> {
  const held: string[] = [];
  const counted: string[] = [];
  for (const id of orderIds.toSorted()) {
    const rows = await transaction
      .deleteFrom('orders')
      .where('shop', '=', shop)
      .where('order_id', '=', id)
      .returning('counted')
      .execute();
    if (rows.length > 0) held.push(id);
    counted.push(...rows.map((row) => row.counted));
  }
  await deleteBeside(transaction, shop, orderIds);
  // One that somebody is putting for the first time has no row to hold, and its deliveries are that put's to count.
  await deleteDerived(transaction, shop, held);
  return counted;
}

/** What is written of these orders whether they are kept or not. */
async function deleteBeside(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) return;
  await transaction
    .deleteFrom('stale_orders')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .execute();
  await transaction
    .deleteFrom('written_events')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .execute();
  await transaction
    .deleteFrom('order_wishes')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .execute();
  await transaction
    .deleteFrom('outbox')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .execute();
  await transaction
    .deleteFrom('mail_stops')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .execute();
  await deleteParcelsOf(transaction, shop, orderIds);
}

/** What is derived of orders whose rows this transaction has deleted. */
async function deleteDerived(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) return;
  const before = await transaction
    .deleteFrom('deliveries')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .returning(['status', 'substatus', 'flag', 'muted', 'carrier', 'country', 'fed'])
    .execute();
  await transaction
    .deleteFrom('flag_history')
    .where('shop', '=', shop)
    .where('order_id', 'in', orderIds)
    .execute();
  await moveFeeds(transaction, shop, { before, after: [] });
  await moveCounts(transaction, shop, { before, after: [] });
}
