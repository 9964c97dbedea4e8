import { sql, type Selectable } from 'kysely';
import type { SyncCursor, SyncCursors } from '../ports/sync-cursors.ts';
import type { Database } from './database.ts';
import { LONGEST_SKEW } from './put-order.ts';
import { readInstant, type Tables } from './tables.ts';

/** Cursors in SQL, one row for each shop and kind. */
export function createSyncCursors({
  db,
  reader,
  rowLocks,
}: Pick<Database, 'db' | 'reader' | 'rowLocks'>): SyncCursors {
  return {
    async begin(now) {
      // Postgres takes a parameter in a list of columns for a text.
      const at = sql<number>`cast(${now.getTime()} as bigint)`;
      for (const kind of ['orders', 'fulfillment_orders'] as const) {
        await db
          .insertInto('sync_cursors')
          .columns(['shop', 'kind', 'cursor_at', 'due_at', 'set_at'])
          .expression((expression) =>
            expression
              .selectFrom('sessions')
              .leftJoin('shops', 'shops.shop', 'sessions.shop')
              .select(({ selectFrom, fn }) => [
                'sessions.shop',
                sql.lit(kind).as('kind'),
                fn
                  .coalesce(
                    selectFrom('orders')
                      .select(({ fn: { min } }) => min('orders.read_at').as('first'))
                      .whereRef('orders.shop', '=', 'sessions.shop'),
                    at,
                  )
                  .as('cursor_at'),
                at.as('due_at'),
                at.as('set_at'),
              ])
              .where(({ eb, or }) =>
                or([eb('shops.keeps_orders', 'is', null), eb('shops.keeps_orders', '=', 1)]),
              )
              .where(({ not, exists, selectFrom }) =>
                not(
                  exists(
                    selectFrom('sync_cursors as own')
                      .select('own.shop')
                      .whereRef('own.shop', '=', 'sessions.shop')
                      .where('own.kind', '=', kind),
                  ),
                ),
              ),
          )
          .onConflict((conflict) => conflict.columns(['shop', 'kind']).doNothing())
          .execute();
      }
    },

    async load(shop, kind) {
      const row = await reader
        .selectFrom('sync_cursors')
        .selectAll()
        .where('shop', '=', shop)
        .where('kind', '=', kind)
        .executeTakeFirst();
      return row ? toCursor(row) : null;
    },

    async save(shop, kind, { cursorAt, caughtUpAt, dueAt, setAt }) {
      const columns = {
        cursor_at: cursorAt.getTime(),
        caught_up_at: caughtUpAt?.getTime() ?? null,
        due_at: dueAt.getTime(),
        set_at: setAt.getTime(),
      };
      await db
        .insertInto('sync_cursors')
        .values({ shop, kind, ...columns })
        .onConflict((conflict) => conflict.columns(['shop', 'kind']).doUpdateSet(columns))
        .execute();
    },

    async bringForward(shop, kind, dueAt) {
      await db
        .updateTable('sync_cursors')
        .set({ due_at: dueAt.getTime() })
        .where('shop', '=', shop)
        .where('kind', '=', kind)
        .where('due_at', '>', dueAt.getTime())
        .execute();
    },

    async claim(kind, now, until, limit) {
      const claimed = await db
        .with('due', (due) =>
          due
            .selectFrom('sync_cursors')
            .select(['shop', 'kind'])
            .where('kind', '=', kind)
            .where(({ eb, or }) =>
              or([
                eb('due_at', '<=', now.getTime()),
                eb('set_at', '>', now.getTime() + LONGEST_SKEW),
              ]),
            )
            .orderBy('due_at')
            .limit(limit)
            .$if(rowLocks, (rows) => rows.forUpdate().skipLocked()),
        )
        .updateTable('sync_cursors')
        .from('due')
        .whereRef('sync_cursors.shop', '=', 'due.shop')
        .whereRef('sync_cursors.kind', '=', 'due.kind')
        .set({ due_at: until.getTime(), set_at: now.getTime() })
        .returning([
          'sync_cursors.shop',
          'sync_cursors.cursor_at',
          'sync_cursors.caught_up_at',
          'sync_cursors.due_at',
          'sync_cursors.set_at',
        ])
        .execute();
      return claimed.map((row) => ({ shop: row.shop, ...toCursor(row) }));
    },

    async countLagging(since) {
      const { shops } = await reader
        .selectFrom('sync_cursors')
        .innerJoin('sessions', 'sessions.shop', 'sync_cursors.shop')
        .select(({ fn }) => fn.countAll().as('shops'))
        .where('kind', '=', 'orders')
        .where(({ eb, or }) =>
          or([eb('caught_up_at', 'is', null), eb('caught_up_at', '<', since.getTime())]),
        )
        .executeTakeFirstOrThrow();
      return Number(shops);
    },
  };
}

type CursorColumns = Omit<Selectable<Tables['sync_cursors']>, 'shop' | 'kind'>;

function toCursor({ cursor_at, caught_up_at, due_at, set_at }: CursorColumns): SyncCursor {
  return {
    cursorAt: readInstant(cursor_at),
    caughtUpAt: caught_up_at === null ? null : readInstant(caught_up_at),
    dueAt: readInstant(due_at),
    setAt: readInstant(set_at),
  };
}
