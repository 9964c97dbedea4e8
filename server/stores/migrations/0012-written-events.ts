import type { Kysely } from 'kysely';

/** Fulfillment events that we write to Shopify where a merchant turns that on (decision 0045). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('carrier_accounts')
    // A switch, 0 or 1.
    .addColumn('writes_back', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('written_events')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('fulfillment_id', 'text', (column) => column.notNull())
    .addColumn('milestone', 'text', (column) => column.notNull())
    .addColumn('happened_at', 'bigint', (column) => column.notNull())
    .addColumn('event_id', 'text')
    .addColumn('written_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('written_events_key', [
      'shop',
      'order_id',
      'fulfillment_id',
      'milestone',
    ])
    .execute();
}
