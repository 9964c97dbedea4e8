import type { Kysely } from 'kysely';

/**
 * Mails with links to orders (decision 0061): whether a shop has ours answer a customer who asks Shopify for a new link, and
 * which mails have bounced.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('shops').addColumn('answers_link_requests', 'integer').execute();
  await db.schema
    .createTable('link_mail_problems')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('order_name', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('happened_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('link_mail_problems_key', ['shop', 'order_id'])
    .execute();
  await db.schema
    .createIndex('link_mail_problems_happened')
    .on('link_mail_problems')
    .column('happened_at')
    .execute();
}
