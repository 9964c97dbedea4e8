import type { Kysely } from 'kysely';

/**
 * Shoppers' wishes to be written to (decision 0059), whether a shop's channel takes them, and which word was written for
 * one alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('notice_channels')
    .addColumn('takes_wishes', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema
    .alterTable('outbox')
    .addColumn('wished', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('order_wishes')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('wish', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('order_wishes_key', ['shop', 'order_id'])
    .execute();
}
