import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The name of the only row. */
const ROW = 'readiness';

/**
 * Writes a row and commits it. A database that is full, read-only or locked still answers `select 1`, and no
 * webhook can be stored in it.
 *
 * @throws what the database says.
 */
export async function checkWrites(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('health')
    .values({ name: ROW, writes: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ eb }) => ({ writes: eb('health.writes', '+', 1) })),
    )
    .execute();
}
