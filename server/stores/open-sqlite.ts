import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** Milliseconds to wait while another process writes. `node:sqlite` blocks this process meanwhile. */
const BUSY_TIMEOUT = 2_000;

/** The same before we serve: another server may be migrating. */
const MIGRATION_TIMEOUT = 60_000;

/** Milliseconds between two attempts to turn on the write-ahead log, and how many attempts. */
const WAL_RETRY_INTERVAL = 20;
const WAL_MAX_ATTEMPTS = 500;

/** We have some thirty statements. Compiling one costs as much as running it five times. */
const MAX_STATEMENTS = 100;

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/** @param path - Of the file, which is created when there is none; or `:memory:`. */
export async function openSqlite(path: string): Promise<Database> {
  const file = new DatabaseSync(path, { timeout: MIGRATION_TIMEOUT });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(file) }) });
  try {
    await turnOnWal(file);
    // A commit is on the disk before it is acknowledged, so a power cut loses nothing:
    // https://sqlite.org/pragma.html#pragma_synchronous
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
  for (let attempt = 1; ; attempt++) {
    try {
      file.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === WAL_MAX_ATTEMPTS) throw error;
      await wait(WAL_RETRY_INTERVAL);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

/** Kysely's dialect expects the interface of better-sqlite3, a native module that is compiled when installed. */
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
