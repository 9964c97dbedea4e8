import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** In the order they are made, each once. One that has been released is never changed. */
const MIGRATIONS: readonly { name: string; up(db: Kysely<Tables>): Promise<void> }[] = [
  { name: '2026-11-25 first tables', up: createFirstTables },
];

/**
 * Brings a database up to date; a server that starts meanwhile waits, then finds nothing left to do.
 * Kysely's own migrator takes no lock on SQLite. When this throws, close the database: the transaction
 * is still open, and ends undone.
 *
 * @param begin - Statements that begin a transaction which only one server at a time is in.
 */
export async function migrate(db: Kysely<Tables>, begin: readonly string[]): Promise<void> {
  await db.connection().execute(async (alone) => {
    for (const statement of begin) await sql.raw(statement).execute(alone);
    await alone.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .execute();
    const rows = await alone.selectFrom('migrations').select('name').execute();
    const done = new Set(rows.map(({ name }) => name));
    for (const { name, up } of MIGRATIONS) {
      if (done.has(name)) continue;
      await up(alone);
      await alone.insertInto('migrations').values({ name }).execute();
    }
    await sql`commit`.execute(alone);
  });
}

/** Primary keys begin with the shop, so that the tables can be spread over machines by it. */
async function createFirstTables({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('sessions')
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
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('counters_key', ['shop', 'key'])
    .execute();
  await schema
    .createTable('link_generations')
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
    await schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
}
