import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

/** A server in a process of its own, so that its CPU time can be measured alone. */
export interface ForkedServer {
  /** Without a slash at the end. */
  url: string;
  /** Of the process. */
  pid: number;
  /** Microseconds of CPU that the process has used so far, all its threads together. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Messages: the child sends its URL first, and its CPU time for each request of the parent. */
type Request = 'cpu';
type Response = { url: string } | { cpu: number };

/**
 * Runs a file beside this one as a server.
 *
 * @param file - E.g. `floor-server.ts`; it ends with {@link reportToParent}.
 * @param options - Passed as JSON.
 * @param flags - Of Node.
 */
export async function forkServer(
  file: string,
  options: object,
  flags: string[] = [],
): Promise<ForkedServer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, [JSON.stringify(options)], { execArgv: flags });
  const gone = once(child, 'exit');

  async function next(): Promise<Response> {
    const answered = once(child, 'message').then(([answer]): Response => answer);
    const died = gone.then(([code]): never => {
      throw new Error(`${file} ended with code ${code}`);
    });
    return Promise.race([answered, died]);
  }

  const first = await next();
  if (!('url' in first) || child.pid === undefined)
    throw new Error(`${file} did not say where it listens`);
  return {
    url: first.url,
    pid: child.pid,
    async cpu() {
      const answer = next();
      child.send('cpu' satisfies Request);
      const known = await answer;
      if (!('cpu' in known)) throw new Error(`${file} did not say what it used`);
      return known.cpu;
    },
    async stop() {
      child.disconnect();
      await gone;
    },
  };
}

/** In the child: the JSON of the parent's options. */
export function readOptions(): string {
  return process.argv[2] ?? '{}';
}

/** In the child: sends its URL, and its CPU time on each request, until the parent disconnects. */
export function reportToParent(url: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    sendToParent({ cpu: user + system });
  });
  process.once('disconnect', () => process.exit());
  sendToParent({ url });
}

function sendToParent(response: Response): void {
  process.send?.(response);
}
