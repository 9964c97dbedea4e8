import { sql, type Kysely } from 'kysely';

/**
 * When it was said that a run is due, so that a clock that was ahead then delays nothing once it is right: decision 0037.
 * What was said before counts as said when it is due: such a run is early once. The column that goes was never filled.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('sync_cursors')
    .addColumn('set_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update sync_cursors set set_at = due_at`.execute(db);
  await db.schema.alterTable('sync_cursors').dropColumn('operation').execute();
}
