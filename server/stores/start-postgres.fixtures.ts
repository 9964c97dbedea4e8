import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const PROGRAM = fileURLToPath(new URL('./postgres-program.fixtures.ts', import.meta.url));

export interface Postgres {
  port: number;
  /** The address of an empty schema. */
  freshDatabase(): Promise<string>;
  /** Runs statements on a database that {@link freshDatabase} gave. */
  execute(databaseUrl: string, statements: string): Promise<void>;
  /** Runs a statement as another program would, in a transaction that ends with what is returned. */
  hold(statement: string): Promise<() => Promise<void>>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and deletes its folder. */
  end(): Promise<void>;
}

/** Starts a real Postgres that runs until `end`, or until this process ends. */
export async function startPostgres(): Promise<Postgres> {
  const port = await findFreePort();
  // In its own process group: Ctrl-C ends the tests only, and then its input ends.
  const program = spawn(execPath, [PROGRAM, `${port}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  async function send(line: string): Promise<void> {
    program.stdin.write(`${line}\n`);
    const { value } = await lines.next();
    if (value !== line) throw new Error(`Postgres did not ${line}`);
  }
  const url = `postgres://postgres:password@127.0.0.1:${port}/postgres`;
  async function hold(statement: string): Promise<() => Promise<void>> {
    const client = new Client(url);
    await client.connect();
    await client.query('begin');
    await client.query(statement);
    return async () => {
      await client.query('commit');
      await client.end();
    };
  }

  await send('start');
  let schemas = 0;
  return {
    port,
    async freshDatabase() {
      const schema = `test_${++schemas}`;
      const commit = await hold(`create schema ${schema}`);
      await commit();
      return `${url}?options=-csearch_path%3D${schema}`;
    },
    async execute(databaseUrl, statements) {
      const client = new Client(databaseUrl);
      await client.connect();
      await client.query(statements);
      await client.end();
    },
    hold,
    start: () => send('start'),
    stop: () => send('stop'),
    async end() {
      program.stdin.end();
      await once(program, 'exit');
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
