import { sql } from 'kysely';
import type { BackfillPhase, Backfills } from '../ports/backfills.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import { newRow, toBackfill } from './backfill-row.ts';
import { createBackfillSteps } from './backfill-steps.ts';
import type { Database } from './database.ts';
import { deleteMarks } from './delete-marks.ts';

const UNDER_WAY: readonly BackfillPhase[] = ['waiting', 'searching', 'reading'];

/** Back-fills in SQL, one row for each shop. */
export function createBackfills(database: Pick<Database, 'db' | 'reader' | 'rowLocks'>): Backfills {
  const { db, reader, rowLocks } = database;
  return {
    ...createBackfillSteps(database),

    async begin(now) {
      const at = sql<number>`${sql.val(now.getTime())}`;
      await db
        .insertInto('backfills')
        .columns(['shop', 'phase', 'attempts', 'begun_at', 'line', 'marked', 'due_at'])
        .expression((expression) =>
          expression
            .selectFrom('sessions')
            .leftJoin('shops', 'shops.shop', 'sessions.shop')
            .select([
              'sessions.shop',
              sql.lit('waiting').as('phase'),
              sql.lit(0).as('attempts'),
              at.as('begun_at'),
              sql.lit(0).as('line'),
              sql.lit(0).as('marked'),
              at.as('due_at'),
            ])
            .where(({ eb, or }) =>
              or([eb('shops.keeps_orders', 'is', null), eb('shops.keeps_orders', '=', 1)]),
            )
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('backfills as own')
                    .select('own.shop')
                    .whereRef('own.shop', '=', 'sessions.shop'),
                ),
              ),
            ),
        )
        .onConflict((conflict) => conflict.column('shop').doNothing())
        .execute();
    },

    async load(shop) {
      const row = await reader
        .selectFrom('backfills')
        .selectAll()
        .where('shop', '=', shop)
        .executeTakeFirst();
      return row ? toBackfill(row) : null;
    },

    async request(shop, now) {
      const row = newRow(now);
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('backfills')
        .values({ shop, ...row })
        .onConflict((conflict) =>
          conflict.column('shop').doUpdateSet(row).where('backfills.phase', 'not in', UNDER_WAY),
        )
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows ?? 0) > 0;
    },

    async cancel(shop, now) {
      const before = await db.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('backfills')
          .selectAll()
          .where('shop', '=', shop)
          .where('phase', 'in', UNDER_WAY)
          // Whoever is marking orders of the list holds the row as well.
          .$if(rowLocks, (rows) => rows.forUpdate())
          .executeTakeFirst();
        await transaction
          .updateTable('backfills')
          .set({ phase: 'cancelled', problem: null, ended_at: now.getTime(), due_at: null })
          .where('shop', '=', shop)
          .where('phase', 'in', UNDER_WAY)
          .execute();
        return row;
      });
      if (!before) return null;
      // Nobody marks any more. What an interruption leaves is read after all.
      await deleteMarks(db, shop, [PRIORITY.backfill]);
      return toBackfill(before);
    },
  };
}
