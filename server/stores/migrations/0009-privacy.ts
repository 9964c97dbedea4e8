import type { Kysely } from 'kysely';

/**
 * What customers may ask of their kept orders (decision 0039): whose orders a webhook is about until its work is done,
 * and the requests to see what is kept. Beside it, when a shop removed the app.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('webhooks').addColumn('customer', 'text').execute();
  await db.schema.alterTable('shops').addColumn('left_at', 'bigint').execute();
  await db.schema
    .createTable('data_requests')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('customer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('data_requests_key', ['shop', 'id'])
    .execute();
  await db.schema
    .createIndex('data_requests_asked')
    .on('data_requests')
    .column('asked_at')
    .execute();
}
