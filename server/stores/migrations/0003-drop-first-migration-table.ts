import type { Kysely } from 'kysely';

/** The first release kept its own table of migrations; Kysely's migrator keeps `kysely_migration`. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('migrations').ifExists().execute();
}
