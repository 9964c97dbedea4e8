import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import { createWaitForFile } from './sqlite-patience.ts';
import type { Tables } from './tables.ts';

/** Milliseconds to wait while another process writes. */
const PATIENCE = 2_000;

/** The same before we serve: another server may be migrating. */
const MIGRATION_PATIENCE = 60_000;

/** SQLite does not wait: it would block the thread. `sqlite-patience.ts` does. https://sqlite.org/c3ref/busy_timeout.html */
const OPTIONS = { timeout: 0 };

/** @param path - Of the file, which is created when there is none; or `:memory:`. */
export async function openSqlite(path: string): Promise<Database> {
  const file = new DatabaseSync(path, OPTIONS);
  try {
    // Readers and the writer do not wait for each other: https://sqlite.org/wal.html
    await createWaitForFile({ patience: MIGRATION_PATIENCE })(() =>
      file.exec('pragma journal_mode = wal'),
    );
    // A commit is on the disk before it is acknowledged, so a power cut loses nothing:
    // https://sqlite.org/pragma.html#pragma_synchronous
    file.exec('pragma synchronous = full');
    await migrate(connect(file, MIGRATION_PATIENCE), { begin: ['begin immediate'] });
    const db = connect(file, PATIENCE);
    const reader =
      path === ':memory:'
        ? db
        : connect(new DatabaseSync(path, { ...OPTIONS, readOnly: true }), PATIENCE);
    return { db, reader, rowLocks: false, close: () => close(db, reader) };
  } catch (error) {
    file.close();
    throw error;
  }
}

function connect(file: DatabaseSync, patience: number): Kysely<Tables> {
  return new Kysely({ dialect: createSqliteDialect(file, createWaitForFile({ patience })) });
}

/** The writer last: with the last connection, SQLite writes the log back into the file. */
async function close(db: Kysely<Tables>, reader: Kysely<Tables>): Promise<void> {
  if (reader !== db) await reader.destroy();
  await db.destroy();
}
