import type { Kysely } from 'kysely';

/**
 * When a shop's deliveries get a flag, what of them is muted, and the history of their flags (decision 0048). A shop
 * whose settings have changed has a row in `flag_derivations` until all its orders follow them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('shops').addColumn('flag_settings', 'text').execute();
  await db.schema.alterTable('shops').addColumn('flag_version', 'integer').execute();
  await db.schema
    .alterTable('deliveries')
    // A switch, 0 or 1.
    .addColumn('muted', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('deliveries').addColumn('flag_version', 'integer').execute();
  await db.schema
    .createTable('flag_derivations')
    .addColumn('shop', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('after_id', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('flag_history')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('delivery_id', 'bigint', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('flag', 'text', (column) => column.notNull())
    .addColumn('threshold', 'text')
    .addColumn('threshold_value', 'integer')
    .addColumn('began_at', 'bigint', (column) => column.notNull())
    .addColumn('noticed_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addPrimaryKeyConstraint('flag_history_key', ['shop', 'order_id', 'delivery_id', 'number'])
    .execute();
}
