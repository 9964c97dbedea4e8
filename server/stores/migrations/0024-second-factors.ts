import type { Kysely } from 'kysely';

/**
 * What shoppers may type in place of the e-mail address (decision 0062), and the keys of support desks (decision 0063).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('shops').addColumn('second_factors', 'text').execute();
  await db.schema
    .createTable('desk_keys')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint')
    .addPrimaryKeyConstraint('desk_keys_key', ['shop', 'key_id'])
    .execute();
}
