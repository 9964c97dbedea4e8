import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A migrated database. */
export interface Database {
  db: Kysely<Tables>;
  /** Whether it has `for update skip locked`; SQLite locks the whole database. */
  rowLocks: boolean;
}
