import type { Kysely } from 'kysely';

/** What happened to a shop's deliveries, by day (decision 0049). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('orders')
    // What the order is counted for, as `formatCounted` writes it.
    .addColumn('counted', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema
    .createTable('daily_counts')
    .addColumn('shop', 'text', (column) => column.notNull())
    // A calendar date on the shop's clock.
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('carrier', 'text', (column) => column.notNull())
    .addColumn('country', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('daily_counts_key', ['shop', 'day', 'measure', 'carrier', 'country'])
    .execute();
  await db.schema.createIndex('daily_counts_day').on('daily_counts').columns(['day']).execute();
  // Orders that were forgotten while their events can still be counted for the first time.
  await db.schema
    .createTable('counted_orders')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('counted_orders_key', ['shop', 'order_id'])
    .execute();
  await db.schema
    .createIndex('counted_orders_ends')
    .on('counted_orders')
    .columns(['ends_at'])
    .execute();
}
