import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readImageSettings } from '../../bench/image-settings.ts';

/** What `server.ts` is started with. */
export interface ServerOptions {
  /** Where the Admin API is. */
  upstreamUrl: string;
  databaseUrl: string;
  healthPort: number;
}

/** What it reports: its port once, its memory in bytes and the delay of its event loop in milliseconds every second. */
export type FromServer = { port: number } | Usage;

export interface Usage {
  rss: number;
  /** The 99th percentile of the last second. */
  delay: number;
}

/** A server of ours in a process of its own. */
export interface ServerProcess {
  healthPort: number;
  /** Resolves when it has a database and listens. */
  port: Promise<number>;
  /** One for each second, oldest first. */
  usage: Usage[];
  /** Ends it as a host does. @returns the milliseconds that it took. */
  terminate(): Promise<number>;
  /** Resolves when it has ended, with its exit code. */
  ended: Promise<number | null>;
}

const PROGRAM = fileURLToPath(new URL('server.ts', import.meta.url));

/** Starts it as the image does. */
export async function startServer(
  options: Omit<ServerOptions, 'healthPort'>,
): Promise<ServerProcess> {
  const healthPort = await findFreePort();
  const all: ServerOptions = { ...options, healthPort };
  const image = readImageSettings();
  const child = fork(PROGRAM, [JSON.stringify(all)], {
    execArgv: image.flags,
    env: { ...env, ...image.env },
  });
  const ended = once(child, 'exit').then(([code]): number | null => code);
  const listening = Promise.withResolvers<number>();
  const usage: Usage[] = [];
  child.on('message', (message: FromServer) => {
    if ('port' in message) listening.resolve(message.port);
    else usage.push(message);
  });
  return {
    healthPort,
    port: listening.promise,
    usage,
    async terminate() {
      const begun = performance.now();
      child.kill('SIGTERM');
      await ended;
      return performance.now() - begun;
    },
    ended,
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
