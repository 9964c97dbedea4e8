import type { Kysely } from 'kysely';

/** What a hint is about: the gid of an order, or of a record that belongs to one. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('webhooks').addColumn('about', 'text').execute();
}
