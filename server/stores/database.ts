import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A database that is up to date, and what it can do. */
export interface Database {
  db: Kysely<Tables>;
  /** Rows are locked one by one: a reader can pass over those of others. */
  rowLocks: boolean;
}
