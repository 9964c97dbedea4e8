import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/**
 * Milliseconds. A look-up has 2,500 in all. `query_timeout` is the client's own: it also ends a query whose
 * answer is lost by the network, which `statement_timeout`, the server's, cannot.
 * https://node-postgres.com/apis/client
 */
const LIMITS: PoolConfig = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 2_000,
  query_timeout: 2_500,
};

/** Milliseconds for a migration, and for waiting until another server has made it. */
const MIGRATION_LIMITS: PoolConfig = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 60_000,
  query_timeout: 62_000,
};

/** Of each server. Postgres accepts 100 by default: https://www.postgresql.org/docs/current/runtime-config-connection.html */
const MAX_CONNECTIONS = 10;

/** A connection is closed after this, so that one to a machine that was replaced does not stay. */
const CONNECTION_SECONDS = 60;

/** The key of the advisory lock: any number, but the same in every release. */
const MIGRATION_LOCK = 7_318_446_021;

/** @param onConnectionError - Called when a connection of the pool breaks; the next query opens another. */
export async function openPostgres(
  url: string,
  onConnectionError: (error: Error) => void,
): Promise<Database> {
  const migrating = connect(
    { ...MIGRATION_LIMITS, connectionString: url, max: 1 },
    onConnectionError,
  );
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
  const db = connect(config, onConnectionError);
  return { db, reader: db, rowLocks: true, close: () => db.destroy() };
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

function connect(config: PoolConfig, onConnectionError: (error: Error) => void): Kysely<Tables> {
  const pool = new Pool({ ...config, application_name: 'track-your-order', keepAlive: true });
  // An `error` event without a listener ends the process. A client emits one for every connection that
  // breaks; the pool emits it again for idle ones: https://node-postgres.com/apis/pool#error
  pool.on('connect', (client) => client.on('error', onConnectionError));
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
