import type { Kysely } from 'kysely';

/**
 * A token version is what a support link or a pass is compared with; the table was named after links
 * alone. Both databases change only their catalogue, so this takes no longer with more rows.
 */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('link_generations').renameTo('token_versions').execute();
  await schema.alterTable('token_versions').renameColumn('generation', 'version').execute();
}
