import { sql } from 'kysely';
import { DAY } from '../core/dates/durations.ts';
import type { Backfills } from '../ports/backfills.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import { toBackfill, toColumns } from './backfill-row.ts';
import type { Database } from './database.ts';

/** Milliseconds. A step that is due later was claimed while a clock was far ahead. */
const MAX_DELAY = DAY;

const COLUMNS = [
  'backfills.shop',
  'backfills.phase',
  'backfills.problem',
  'backfills.attempts',
  'backfills.begun_at',
  'backfills.days',
  'backfills.operation',
  'backfills.line',
  'backfills.found',
  'backfills.marked',
  'backfills.marked_at',
  'backfills.ended_at',
] as const;

type Steps = Pick<Backfills, 'claim' | 'save' | 'advance' | 'bringForward' | 'countLeft'>;

/** The steps of back-fills: a row is due, or leased until `due_at`, or has ended. */
export function createBackfillSteps({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): Steps {
  return {
    async claim(now, until, limit) {
      const claimed = await db
        .with('due', (due) =>
          due
            .selectFrom('backfills')
            .select('shop')
            .where(({ eb, or }) =>
              or([eb('due_at', '<=', now.getTime()), eb('due_at', '>', now.getTime() + MAX_DELAY)]),
            )
            .orderBy('due_at')
            .limit(limit)
            .$if(rowLocks, (rows) => rows.forUpdate().skipLocked()),
        )
        .updateTable('backfills')
        .from('due')
        .whereRef('backfills.shop', '=', 'due.shop')
        .set({ due_at: until.getTime() })
        // SQLite returns no `backfills.*`.
        .returning(COLUMNS)
        .execute();
      return claimed.map((row) => ({ shop: row.shop, ...toBackfill(row) }));
    },

    async save(claimed, next, dueAt) {
      const { numUpdatedRows } = await db
        .updateTable('backfills')
        .set({ ...toColumns(next), due_at: dueAt?.getTime() ?? null })
        .where('shop', '=', claimed.shop)
        .where('begun_at', '=', claimed.begunAt.getTime())
        .where('phase', '=', claimed.phase)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async advance(claimed, line, turns, { now, until }) {
      const { shop } = claimed;
      return db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('backfills')
          .set({
            line,
            found: claimed.found,
            marked: sql`marked + ${turns.length}`,
            marked_at: sql`coalesce(marked_at, ${now.getTime()})`,
            due_at: until.getTime(),
          })
          .where('shop', '=', shop)
          .where('begun_at', '=', claimed.begunAt.getTime())
          .where('phase', '=', claimed.phase)
          // Another server has gone on, after a lease that ended.
          .where('line', '<', line)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return false;
        if (turns.length > 0) {
          await transaction
            .insertInto('stale_orders')
            .values(
              turns.map(({ orderId, dueAt }) => ({
                shop,
                order_id: orderId,
                priority: PRIORITY.backfill,
                marks: 1,
                attempts: 0,
                marked_at: now.getTime(),
                due_at: dueAt.getTime(),
              })),
            )
            // It is to be read in any case, and sooner.
            .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doNothing())
            .execute();
        }
        return true;
      });
    },

    async bringForward(shop, dueAt) {
      await db
        .updateTable('backfills')
        .set({ due_at: dueAt.getTime() })
        .where('shop', '=', shop)
        .where('due_at', '>', dueAt.getTime())
        .execute();
    },

    async countLeft(shop) {
      const { orders } = await reader
        .selectFrom('stale_orders')
        .select(({ fn }) => fn.countAll().as('orders'))
        .where('shop', '=', shop)
        .where('priority', '=', PRIORITY.backfill)
        .executeTakeFirstOrThrow();
      return Number(orders);
    },
  };
}
