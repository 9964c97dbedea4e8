import type { Kysely } from 'kysely';

/**
 * What mails to shoppers need (decision 0054): on which clock the night is, and which orders are not written about any
 * more. A word of before is without a clock, and is sent at any hour within its day.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('zone', 'text').execute();
  await db.schema
    .createTable('mail_stops')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('stopped_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_stops_key', ['shop', 'order_id'])
    .execute();
}
