import type { Kysely } from 'kysely';

/**
 * Every primary key begins with the shop, so that the tables can be distributed over machines by it.
 * `if not exists`: the first release made the same tables without Kysely's migrator, so its databases
 * have them already.
 */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('sessions')
    .ifNotExists()
    .addColumn('shop', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('access_token', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint')
    .addColumn('refresh_token', 'text')
    .addColumn('refresh_expires_at', 'bigint')
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('refresh_claimed_until', 'bigint')
    .execute();
  await schema
    .createTable('webhooks')
    .ifNotExists()
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('finished_at', 'bigint')
    .addPrimaryKeyConstraint('webhooks_key', ['shop', 'id'])
    .execute();
  await schema
    .createTable('counters')
    .ifNotExists()
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('counters_key', ['shop', 'key'])
    .execute();
  await schema
    .createTable('link_generations')
    .ifNotExists()
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'text', (column) => column.notNull())
    .addColumn('generation', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('link_generations_key', ['shop', 'order_id'])
    .execute();
  for (const [table, column] of [
    ['sessions', 'refresh_expires_at'],
    ['webhooks', 'due_at'],
    ['webhooks', 'finished_at'],
    ['counters', 'ends_at'],
  ] as const) {
    await schema.createIndex(`${table}_${column}`).ifNotExists().on(table).column(column).execute();
  }
}
