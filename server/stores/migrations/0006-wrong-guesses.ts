import type { Kysely } from 'kysely';

/** Wrong guesses of the last day, by pseudonyms, from which a server that starts counts on. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('wrong_guesses')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('charges', 'text', (column) => column.notNull())
    .addColumn('guessed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('wrong_guesses_key', ['shop', 'id'])
    .execute();
  await schema
    .createIndex('wrong_guesses_guessed_at')
    .on('wrong_guesses')
    .column('guessed_at')
    .execute();
}
