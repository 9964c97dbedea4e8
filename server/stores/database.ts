import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A migrated database. */
export interface Database {
  db: Kysely<Tables>;
  /** For reads that do not wait for a write: on SQLite a connection of its own, else `db`. */
  reader: Kysely<Tables>;
  /** Whether it has `for update skip locked`; SQLite locks the whole database. */
  rowLocks: boolean;
  close(): Promise<void>;
}
