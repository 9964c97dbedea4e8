import { sql } from 'kysely';
import { DAY } from '../core/dates/durations.ts';
import type { StaleOrders } from '../ports/stale-orders.ts';
import type { Database } from './database.ts';

/** Milliseconds. An order that is due later was claimed or marked while a clock was far ahead. */
const MAX_DELAY = DAY;

/** Stale orders as a table whose state is the queue: a row is due, or leased until `due_at`, or deleted. */
export function createStaleOrders({
  db,
  rowLocks,
}: Pick<Database, 'db' | 'rowLocks'>): StaleOrders {
  return {
    async mark(shop, orderId, priority, { at, dueAt }) {
      await db
        .insertInto('stale_orders')
        .values({
          shop,
          order_id: orderId,
          priority,
          marks: 1,
          attempts: 0,
          marked_at: at.getTime(),
          due_at: dueAt.getTime(),
        })
        .onConflict((conflict) =>
          conflict.columns(['shop', 'order_id']).doUpdateSet({
            marks: sql`stale_orders.marks + 1`,
            priority: sql`case when excluded.priority < stale_orders.priority then excluded.priority else stale_orders.priority end`,
            due_at: sql`case when excluded.due_at < stale_orders.due_at then excluded.due_at else stale_orders.due_at end`,
          }),
        )
        .execute();
    },

    async claim(now, until, limit) {
      const claimed = await db
        .with('due', (due) =>
          due
            .selectFrom('stale_orders')
            .select(['shop', 'order_id'])
            .where(({ eb, or }) =>
              or([eb('due_at', '<=', now.getTime()), eb('due_at', '>', now.getTime() + MAX_DELAY)]),
            )
            .orderBy('priority')
            .orderBy('marked_at')
            .limit(limit)
            // Two servers would otherwise wait for each other's rows. SQLite has one writer at a time.
            .$if(rowLocks, (rows) => rows.forUpdate().skipLocked()),
        )
        .updateTable('stale_orders')
        .from('due')
        .whereRef('stale_orders.shop', '=', 'due.shop')
        .whereRef('stale_orders.order_id', '=', 'due.order_id')
        // Counted at the claim and not at a failure, so that a crash counts as well.
        .set({ due_at: until.getTime(), attempts: sql`attempts + 1` })
        .returning([
          'stale_orders.shop',
          'stale_orders.order_id',
          'stale_orders.priority',
          'stale_orders.marks',
          'stale_orders.attempts',
          'stale_orders.marked_at',
        ])
        .execute();
      return claimed
        .toSorted((a, b) => a.priority - b.priority || Number(a.marked_at) - Number(b.marked_at))
        .map(({ shop, order_id, priority, marks, attempts }) => ({
          shop,
          orderId: String(order_id),
          priority,
          marks,
          attempts: attempts - 1,
        }));
    },

    async settle({ shop, orderId, marks }, now) {
      const { numDeletedRows } = await db
        .deleteFrom('stale_orders')
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .where('marks', '=', marks)
        .executeTakeFirstOrThrow();
      if (numDeletedRows > 0n) return true;
      // What was marked meanwhile may have changed after it was read. The mark that counts is the later one.
      const { numUpdatedRows } = await db
        .updateTable('stale_orders')
        .set({ due_at: now.getTime(), marked_at: now.getTime(), attempts: 0 })
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 0n;
    },

    async postpone({ shop, orderId }, until) {
      await db
        .updateTable('stale_orders')
        .set({ due_at: until.getTime() })
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .execute();
    },
  };
}
