import type { Kysely } from 'kysely';

/**
 * Back-fills (decision 0040): orders that were placed before the app was there. Beside it, the index by which stale
 * orders are claimed: a back-fill marks all orders of a shop at once, which nobody should sort for each claim.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('backfills')
    .addColumn('shop', 'text', (column) => column.primaryKey())
    .addColumn('phase', 'text', (column) => column.notNull())
    .addColumn('problem', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('days', 'integer')
    .addColumn('operation', 'text')
    .addColumn('line', 'integer', (column) => column.notNull())
    .addColumn('found', 'integer')
    .addColumn('marked', 'integer', (column) => column.notNull())
    .addColumn('marked_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('due_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('backfills_due')
    .on('backfills')
    .column('due_at')
    .where('due_at', 'is not', null)
    .execute();
  await db.schema.dropIndex('stale_orders_due').execute();
  await db.schema
    .createIndex('stale_orders_turn')
    .on('stale_orders')
    .columns(['priority', 'due_at', 'marked_at', 'shop'])
    .execute();
}
