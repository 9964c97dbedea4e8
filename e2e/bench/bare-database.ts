import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Pool } from 'pg';

/** A database without anything of ours in between. */
export interface BareDatabase {
  /** Placeholders are `?`. @returns the rows, where there are any. */
  run(
    statement: string,
    values?: readonly (string | number | Uint8Array | null)[],
  ): Promise<unknown[]>;
  /** Statements in one transaction, on one connection. */
  transaction(statements: readonly Statement[]): Promise<void>;
  /** Bytes of all of it. */
  size(): Promise<number>;
  dialect: Dialect;
  close(): Promise<void>;
}

export type Statement = readonly [
  text: string,
  values: readonly (string | number | Uint8Array | null)[],
];

/** What the two databases write differently. */
interface Dialect {
  /** Rows of one column `g`. */
  series(from: number, to: number): string;
  /** So many random bytes: they cannot be compressed, as what is sealed. */
  bytes(count: number): string;
  /** The bytes of a text. */
  toBytes(text: string): string;
  /** To be run once it is full. */
  finish: readonly string[];
}

/** @param connections - Of the pool. */
export function openBarePostgres(url: string, connections: number): BareDatabase {
  const pool = new Pool({ connectionString: url, max: connections });
  return {
    async run(statement, values = []) {
      const { rows } = await pool.query(numbered(statement), [...values]);
      return rows;
    },
    async transaction(statements) {
      const client = await pool.connect();
      await client.query('begin');
      for (const [text, values] of statements) await client.query(numbered(text), [...values]);
      await client.query('commit');
      client.release();
    },
    async size() {
      const { rows } = await pool.query(
        "select sum(pg_total_relation_size(oid)) as bytes from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'",
      );
      return Number(rows[0]?.bytes);
    },
    dialect: {
      series: (from, to) => `generate_series(${from}, ${to}) g`,
      bytes: (count) =>
        `substring(decode((select string_agg(md5(g::text || i::text), '') from generate_series(1, ${Math.ceil(count / 16)}) i), 'hex') from 1 for ${count})`,
      toBytes: (text) => `convert_to(cast(${text} as text), 'UTF8')`,
      finish: ['vacuum analyze'],
    },
    close: () => pool.end(),
  };
}

export function openBareSqlite(path: string): BareDatabase {
  const file = new DatabaseSync(path);
  file.exec('pragma journal_mode = wal; pragma synchronous = full');
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  function runNow(text: string, values: Statement[1]): unknown[] {
    const statement = prepared.get(text) ?? file.prepare(text);
    prepared.set(text, statement);
    return statement.all(...values);
  }
  return {
    run: async (statement, values = []) => runNow(statement, values),
    async transaction(statements) {
      file.exec('begin immediate');
      for (const [text, values] of statements) runNow(text, values);
      file.exec('commit');
    },
    async size() {
      file.exec('pragma wal_checkpoint(truncate)');
      return statSync(path).size;
    },
    dialect: {
      series: (from, to) =>
        `(with recursive n(g) as (select ${from} union all select g + 1 from n where g < ${to}) select g from n)`,
      bytes: (count) => `randomblob(${count})`,
      toBytes: (text) => `cast(${text} as blob)`,
      finish: [],
    },
    close: async () => file.close(),
  };
}

function numbered(statement: string): string {
  let count = 0;
  return statement.replaceAll('?', () => `$${(count += 1)}`);
}
