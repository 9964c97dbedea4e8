import type { Kysely } from 'kysely';

/**
 * Word of what happens to deliveries, by the channels that a shop has turned on (decision 0052). `deliveries.rules` says
 * what a row was derived by, so that other rules say nothing; rows from before are derived by none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('deliveries').addColumn('rules', 'text').execute();
  await db.schema
    .createTable('notice_channels')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('kinds', 'text', (column) => column.notNull())
    .addColumn('target', 'text')
    .addColumn('stopped_by', 'text')
    .addColumn('stopped_at', 'bigint')
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('failing_since', 'bigint')
    .addColumn('last_problem', 'text')
    .addColumn('last_problem_at', 'bigint')
    .addColumn('last_sent_at', 'bigint')
    .addColumn('resumes_at', 'bigint')
    .addColumn('hour_began_at', 'bigint')
    .addColumn('hour_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('notice_channels_key', ['shop', 'channel'])
    .execute();
  await db.schema
    .createTable('outbox')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('delivery_id', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('nth', 'integer', (column) => column.notNull())
    .addColumn('order_name', 'text', (column) => column.notNull())
    .addColumn('carrier', 'text')
    .addColumn('country', 'text')
    .addColumn('happened_at', 'bigint', (column) => column.notNull())
    .addColumn('expected_on', 'text')
    .addColumn('written_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('rule', 'text')
    .addColumn('problem', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('doubts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('tried_at', 'bigint')
    .addColumn('due_at', 'bigint')
    .addPrimaryKeyConstraint('outbox_key', [
      'shop',
      'order_id',
      'delivery_id',
      'kind',
      'channel',
      'nth',
    ])
    .execute();
  await db.schema
    .createIndex('outbox_due')
    .on('outbox')
    .column('due_at')
    .where('due_at', 'is not', null)
    .execute();
  await db.schema
    .createIndex('outbox_to_send')
    .on('outbox')
    .columns(['shop', 'channel', 'due_at'])
    .where('due_at', 'is not', null)
    .execute();
  await db.schema
    .createIndex('outbox_written')
    .on('outbox')
    .columns(['shop', 'written_at'])
    .execute();
}
