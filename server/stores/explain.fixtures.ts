import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import { MARK } from './compile-once.ts';
import type { Database } from './database.ts';

/** Keeps each statement, so that the database can be asked how it runs it. */
export function record(seen: RootOperationNode[]): KyselyPlugin {
  return {
    transformQuery({ node }) {
      seen.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

/** A value that every column can be compared with, in place of the marks of `compileOnce`. */
const ANY_VALUE = '7';

/** How the database runs a statement, one step a line. */
export async function explain(db: Database['db'], node: RootOperationNode): Promise<string> {
  const executor = db.getExecutor();
  const { sql, parameters } = executor.compileQuery(node, { queryId: 'explained' });
  const isSqlite = executor.adapter.constructor.name.startsWith('Sqlite');
  const statement = `${isSqlite ? 'explain query plan' : 'explain'} ${sql}`;
  const values = parameters.map((value) => (String(value).startsWith(MARK) ? ANY_VALUE : value));
  const { rows } = await db.executeQuery<Record<string, unknown>>(
    CompiledQuery.raw(statement, values),
  );
  return rows.map((row) => `${String(row['detail'] ?? row['QUERY PLAN'])}\n`).join('');
}
