import { sql } from 'kysely';
import { HOUR } from '../core/dates/durations.ts';
import { PRIORITY, type StaleOrders } from '../ports/stale-orders.ts';
import type { Database } from './database.ts';
import { LONGEST_SKEW } from './put-order.ts';
import { readInstant } from './tables.ts';

/** Milliseconds. An order that is due later was claimed or marked while a clock was ahead: no lease or delay is as long. */
const MAX_DELAY = HOUR;

/** Stale orders as a table whose state is the queue: a row is due, or leased until `due_at`, or deleted. */
export function createStaleOrders({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): StaleOrders {
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

    async markUnread(shop, readBefore, now, limit) {
      // Postgres takes a parameter in a list of columns for a text.
      const at = sql`cast(${now.getTime()} as bigint)`;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('stale_orders')
        .columns(['shop', 'order_id', 'priority', 'marks', 'attempts', 'marked_at', 'due_at'])
        .expression((expression) =>
          expression
            .selectFrom('orders')
            .select([
              'orders.shop',
              'orders.order_id',
              sql`${sql.lit(PRIORITY.reconciliation)}`.as('priority'),
              sql`1`.as('marks'),
              sql`0`.as('attempts'),
              at.as('marked_at'),
              at.as('due_at'),
            ])
            .where('orders.shop', '=', shop)
            .where('orders.is_open', '=', 1)
            .where(({ eb, or }) =>
              or([
                eb('orders.read_at', '<', readBefore.getTime()),
                // It was read while a clock was ahead.
                eb('orders.read_at', '>', now.getTime() + LONGEST_SKEW),
              ]),
            )
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('stale_orders as marked')
                    .select('marked.order_id')
                    .whereRef('marked.shop', '=', 'orders.shop')
                    .whereRef('marked.order_id', '=', 'orders.order_id'),
                ),
              ),
            )
            .orderBy('orders.read_at')
            .limit(limit),
        )
        .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doNothing())
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows ?? 0);
    },

    async claim(now, until, limit, except = []) {
      const claimed = await db
        .with('due', (due) =>
          due
            .selectFrom('stale_orders')
            .select(['shop', 'order_id'])
            .where(({ eb, or }) =>
              or([eb('due_at', '<=', now.getTime()), eb('due_at', '>', now.getTime() + MAX_DELAY)]),
            )
            .$if(except.length > 0, (rows) => rows.where('shop', 'not in', except))
            .orderBy('priority')
            .orderBy('due_at')
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

    async backlog() {
      const { orders, since } = await reader
        .selectFrom('stale_orders')
        .select(({ fn }) => [fn.countAll().as('orders'), fn.min('marked_at').as('since')])
        .executeTakeFirstOrThrow();
      return { orders: Number(orders), since: since === null ? null : readInstant(since) };
    },
  };
}
