import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import { DAY } from '../core/dates/durations.ts';
import type { Backfill, BackfillPhase, Backfills } from '../ports/backfills.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { Database } from './database.ts';
import { readInstant, type Tables } from './tables.ts';

/** Milliseconds. A step that is due later was claimed while a clock was far ahead. */
const MAX_DELAY = DAY;

const UNDER_WAY: readonly BackfillPhase[] = ['waiting', 'searching', 'reading'];

/** Back-fills in SQL, one row for each shop. */
export function createBackfills({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): Backfills {
  return {
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
      return db.transaction().execute(async (transaction) => {
        const before = await transaction
          .selectFrom('backfills')
          .selectAll()
          .where('shop', '=', shop)
          .where('phase', 'in', UNDER_WAY)
          // Whoever is marking orders of the list holds the row as well.
          .$if(rowLocks, (rows) => rows.forUpdate())
          .executeTakeFirst();
        if (!before) return null;
        await transaction
          .updateTable('backfills')
          .set({ phase: 'cancelled', problem: null, ended_at: now.getTime(), due_at: null })
          .where('shop', '=', shop)
          .execute();
        await transaction
          .deleteFrom('stale_orders')
          .where('shop', '=', shop)
          .where('priority', '=', PRIORITY.backfill)
          .execute();
        return toBackfill(before);
      });
    },

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

function newRow(now: Date): Omit<Insertable<Tables['backfills']>, 'shop'> {
  return {
    phase: 'waiting',
    problem: null,
    attempts: 0,
    begun_at: now.getTime(),
    days: null,
    operation: null,
    line: 0,
    found: null,
    marked: 0,
    marked_at: null,
    ended_at: null,
    due_at: now.getTime(),
  };
}

/** Only what is given is written. */
function toColumns(next: Partial<Backfill>): Updateable<Tables['backfills']> {
  const { begunAt, markedAt, endedAt, ...same } = next;
  return {
    ...same,
    ...(begunAt && { begun_at: begunAt.getTime() }),
    ...(markedAt !== undefined && { marked_at: markedAt?.getTime() ?? null }),
    ...(endedAt !== undefined && { ended_at: endedAt?.getTime() ?? null }),
  };
}

function toBackfill(row: Omit<Selectable<Tables['backfills']>, 'due_at'>): Backfill {
  const { phase, problem, attempts, days, operation, line, found, marked } = row;
  const times = {
    begunAt: readInstant(row.begun_at),
    markedAt: instantOrNull(row.marked_at),
    endedAt: instantOrNull(row.ended_at),
  };
  return { phase, problem, attempts, days, operation, line, found, marked, ...times };
}

function instantOrNull(column: number | string | null): Date | null {
  return column === null ? null : readInstant(column);
}
