import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** Milliseconds to wait for another process that writes, which takes a few; this one stands still. */
const BUSY_TIMEOUT = 2_000;

/** The same until we serve: another server may be making a migration. */
const MIGRATION_TIMEOUT = 60_000;

/** Milliseconds between two tries to turn on the write-ahead log, and how many. */
const WAL_PAUSE = 20;
const WAL_TRIES = 500;

/** Our statements are some thirty; to compile one costs as much as to run it five times. */
const MAX_STATEMENTS = 100;

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/** @param path - Of the file, which is made when there is none, or `:memory:`. */
export async function openSqlite(path: string): Promise<Database> {
  const file = new DatabaseSync(path, { timeout: MIGRATION_TIMEOUT });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(file) }) });
  try {
    await turnOnWal(file);
    // A commit is on the disk before it is acknowledged: a power cut loses nothing.
    file.exec('pragma synchronous = full');
    await migrate(db, { begin: ['begin immediate'] });
    file.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
  } catch (error) {
    file.close();
    throw error;
  }
  return { db, rowLocks: false };
}

/** Readers and the writer do not wait for each other. The busy timeout does not apply to this change. */
async function turnOnWal(file: DatabaseSync): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      file.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || tries === WAL_TRIES) throw error;
      await wait(WAL_PAUSE);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

/** Kysely expects the calls of better-sqlite3, which compiles for a minute when it is installed. */
function adapt(file: DatabaseSync): SqliteDatabase {
  const statements = new LRUCache<string, SqliteStatement>({
    max: MAX_STATEMENTS,
    memoMethod: (text) => prepare(file, text),
  });
  return {
    prepare: (text) => statements.memo(text),
    close: () => file.close(),
  };
}

function prepare(file: DatabaseSync, text: string): SqliteStatement {
  const statement = file.prepare(text);
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...values.map(checkValue)),
    run: (values) => statement.run(...values.map(checkValue)),
    iterate: (values) => statement.iterate(...values.map(checkValue)),
  };
}

function checkValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`a query with a ${typeof value}`);
}
