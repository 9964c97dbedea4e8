import { fileURLToPath } from 'node:url';
import type { Database } from './database.ts';
import { openSqlite } from './open-sqlite.ts';

/** A Postgres that is out of reach, or does not let us in: it may some time later, unlike a file. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
}

/**
 * Opens a database and brings it up to date; any number of servers may do so at once.
 *
 * @param url - `postgres://…`, else the path of a SQLite file, with or without `file:`; or `:memory:`.
 * @param onLost - Is told of a connection that broke; the next call opens another.
 * @throws {DatabaseAway} or another error when it cannot be opened. The message repeats nothing of the address, which holds a password.
 */
export async function openDatabase(url: string, onLost: (error: Error) => void): Promise<Database> {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase() ?? 'file';
  const isPostgres = scheme === 'postgres' || scheme === 'postgresql';
  if (isPostgres ? !URL.canParse(url) : scheme !== 'file' || url.trim() === '') {
    throw new Error('the database address is neither postgres://… nor the path of a SQLite file');
  }
  try {
    if (!isPostgres) return await openSqlite(toPath(url));
    // Whoever keeps to SQLite loads nothing of Postgres.
    const { openPostgres } = await import('./open-postgres.ts');
    return await openPostgres(url, onLost);
  } catch (cause) {
    if (isPostgres) throw new DatabaseAway('the Postgres database cannot be opened', { cause });
    throw new Error('the SQLite database cannot be opened', { cause });
  }
}

/** `file:./x.sqlite`, as is usual, is no URL of a file in Node's eyes. */
function toPath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '');
}
