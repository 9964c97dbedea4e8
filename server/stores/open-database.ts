import { fileURLToPath } from 'node:url';
import type { Database } from './database.ts';
import { openSqlite } from './open-sqlite.ts';

/** A Postgres that cannot be reached or refuses the connection. It may accept one later, unlike a file. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/**
 * Opens a database and migrates it. Any number of servers may do so at once.
 *
 * @param url - `postgres://…`, else the path of a SQLite file, with or without `file:`; or `:memory:`.
 * @param onConnectionError - Called when a connection of the pool breaks; the next query opens another.
 * @throws {DatabaseUnavailable} when Postgres cannot be opened, and another error for SQLite. No message quotes the
 *   address, because it holds a password.
 */
export async function openDatabase(
  url: string,
  onConnectionError: (error: Error) => void,
): Promise<Database> {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase() ?? 'file';
  const isPostgres = scheme === 'postgres' || scheme === 'postgresql';
  if (isPostgres ? !URL.canParse(url) : scheme !== 'file' || url.trim() === '') {
    throw new Error('the database address is neither postgres://… nor the path of a SQLite file');
  }
  try {
    if (!isPostgres) return await openSqlite(toPath(url));
    // Loaded only where it is needed: `pg` takes memory and time at the start.
    const { openPostgres } = await import('./open-postgres.ts');
    return await openPostgres(url, onConnectionError);
  } catch (cause) {
    if (isPostgres)
      throw new DatabaseUnavailable('the Postgres database cannot be opened', { cause });
    throw new Error('the SQLite database cannot be opened', { cause });
  }
}

/** `file:./x.sqlite` is usual for SQLite (https://sqlite.org/uri.html), but no file URL for Node. */
function toPath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '');
}
