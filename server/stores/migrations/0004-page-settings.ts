import type { Kysely } from 'kysely';

/** What a merchant chose for the app's own pages; an empty text is: not chosen. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('page_settings')
    .addColumn('shop', 'text', (column) => column.primaryKey())
    .addColumn('contact_link', 'text', (column) => column.notNull())
    .addColumn('returns_link', 'text', (column) => column.notNull())
    .addColumn('contact_sentence', 'text', (column) => column.notNull())
    .addColumn('returns_sentence', 'text', (column) => column.notNull())
    .addColumn('ships_in', 'text', (column) => column.notNull())
    .addColumn('form_of_address', 'text', (column) => column.notNull())
    .execute();
}
