import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
  ValueNode,
  type DatabaseConnection,
  type Driver,
  type LimitNode,
  type QueryCompiler,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type SqliteStatement,
} from 'kysely';
import { LRUCache } from 'lru-cache';
import type { WaitForFile } from './sqlite-patience.ts';

/** We have some thirty statements. Compiling one costs as much as running it five times. */
const MAX_STATEMENTS = 100;

/** Kysely over `node:sqlite`, each statement of which waits for the file by a timer. */
export function createSqliteDialect(file: DatabaseSync, waitForFile: WaitForFile): SqliteDialect {
  return new WaitingDialect({ database: adapt(file) }, waitForFile);
}

class WaitingDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #waitForFile: WaitForFile;

  constructor(config: SqliteDialectConfig, waitForFile: WaitForFile) {
    super(config);
    this.#config = config;
    this.#waitForFile = waitForFile;
  }

  override createDriver(): Driver {
    return new WaitingDriver(this.#config, this.#waitForFile);
  }

  override createQueryCompiler(): QueryCompiler {
    return new LiteralLimits();
  }
}

/**
 * Writes a limit as a number. SQLite plans by the value of a limit, so it compiles a statement again each time that a
 * limit is bound, which takes five times as long as finding an order: https://sqlite.org/c3ref/prepare.html
 */
class LiteralLimits extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    if (!ValueNode.is(node.limit)) {
      super.visitLimit(node);
      return;
    }
    this.append('limit ');
    this.appendImmediateValue(node.limit.value);
  }
}

class WaitingDriver extends SqliteDriver {
  readonly #waitForFile: WaitForFile;
  #waiting: DatabaseConnection | undefined;

  constructor(config: SqliteDialectConfig, waitForFile: WaitForFile) {
    super(config);
    this.#waitForFile = waitForFile;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#waiting ??= waiting(await super.acquireConnection(), this.#waitForFile);
    return this.#waiting;
  }

  /** Takes the lock at once: a transaction that reads first and writes then cannot wait for it any more. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** Kysely lets one statement after the other have the connection, so they wait in the order in which they came. */
function waiting(connection: DatabaseConnection, waitForFile: WaitForFile): DatabaseConnection {
  return {
    executeQuery: (query) => waitForFile(() => connection.executeQuery(query)),
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
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
  if (value instanceof Uint8Array) return value;
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`a query with a ${typeof value}`);
}
