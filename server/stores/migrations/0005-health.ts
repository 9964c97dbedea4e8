import type { Kysely } from 'kysely';

/** One row that is written to find out whether the database can be written to: the only table of no shop. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('health')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('writes', 'bigint', (column) => column.notNull())
    .execute();
}
