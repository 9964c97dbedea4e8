import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/**
 * Milliseconds. A look-up has 2,500 in all, so a database that takes as long is away. The client's own
 * limit ends what the server's cannot: an answer lost on its way.
 */
const LIMITS: PoolConfig = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 2_000,
  query_timeout: 2_500,
};

/** For a migration, which may rewrite a table, and for waiting until another server has made it. */
const MIGRATION_LIMITS: PoolConfig = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 60_000,
  query_timeout: 62_000,
};

/** Postgres allows 100 by default, for all servers. */
const MAX_CONNECTIONS = 10;

/** A connection that hangs is replaced after so long, and so is one to a machine that was replaced. */
const CONNECTION_SECONDS = 60;

/** Any number, the same in every release. */
const MIGRATION_LOCK = 7_318_446_021;

/** @param onLost - Is told of a connection that broke; the next call opens another. */
export async function openPostgres(url: string, onLost: (error: Error) => void): Promise<Database> {
  const migrating = connect({ ...MIGRATION_LIMITS, connectionString: url, max: 1 }, onLost);
  try {
    await migrate(migrating, {
      begin: ['begin', `select pg_advisory_xact_lock(${MIGRATION_LOCK})`],
      schema: await currentSchema(migrating),
    });
  } finally {
    await migrating.destroy();
  }
  const config = {
    ...LIMITS,
    connectionString: url,
    max: MAX_CONNECTIONS,
    maxLifetimeSeconds: CONNECTION_SECONDS,
  };
  return { db: connect(config, onLost), rowLocks: true };
}

/** The schema that the address, the role or the database chooses by its search path; `public` as a rule. */
async function currentSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(
    db,
  );
  const schema = rows[0]?.schema;
  if (!schema) throw new Error('no schema of the search path exists');
  return schema;
}

function connect(config: PoolConfig, onLost: (error: Error) => void): Kysely<Tables> {
  const pool = new Pool({ ...config, application_name: 'track-your-order', keepAlive: true });
  // Without a listener either of them ends the process. The client hears of every connection that
  // breaks, also between two statements of a transaction; the pool repeats it of those that lie idle.
  pool.on('connect', (client) => client.on('error', onLost));
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
