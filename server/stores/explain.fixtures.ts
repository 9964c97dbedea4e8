import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
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

/** How the database runs a statement, one step a line. */
export async function explain(db: Database['db'], node: RootOperationNode): Promise<string> {
  const executor = db.getExecutor();
  const { sql, parameters } = executor.compileQuery(node, { queryId: 'explained' });
  const isSqlite = executor.adapter.constructor.name.startsWith('Sqlite');
  const statement = `${isSqlite ? 'explain query plan' : 'explain'} ${sql}`;
  const { rows } = await db.executeQuery<Record<string, unknown>>(
    CompiledQuery.raw(statement, [...parameters]),
  );
  return rows.map((row) => `${String(row['detail'] ?? row['QUERY PLAN'])}\n`).join('');
}
