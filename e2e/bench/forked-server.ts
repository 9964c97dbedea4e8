import { fork } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import process, { env } from 'node:process';
import type { ImageSettings } from './image-settings.ts';

/** A server in a process of its own, so that its CPU time and its event loop can be measured alone. */
export interface ForkedServer {
  /** Without a slash at the end. */
  url: string;
  /** Of the process. */
  pid: number;
  /** Microseconds of CPU that the process has used so far, all its threads together. */
  cpu(): Promise<number>;
  /** Milliseconds by which its event loop was late since this was last asked, 99th percentile; 0 the first time. */
  loopDelay(): Promise<number>;
  stop(): Promise<void>;
}

/** Messages: the child sends its URL first, and what it is asked for with each request of the parent. */
type Request = 'cpu' | 'loopDelay';
type Response = { url: string } | { figure: number };

/** Milliseconds between two measurements of the event loop's delay. */
const RESOLUTION = 10;

/**
 * Runs a file beside this one as a server.
 *
 * @param file - E.g. `floor-server.ts`; it ends with {@link reportToParent}.
 * @param options - Passed as JSON.
 * @param settings - Those of this process by default.
 */
export async function forkServer(
  file: string,
  options: object,
  { flags, env: added }: ImageSettings = { flags: [], env: {} },
): Promise<ForkedServer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, [JSON.stringify(options)], {
    execArgv: flags,
    env: { ...env, ...added },
  });
  const gone = once(child, 'exit');

  async function next(): Promise<Response> {
    const answered = once(child, 'message').then(([answer]): Response => answer);
    const died = gone.then(([code]): never => {
      throw new Error(`${file} ended with code ${code}`);
    });
    return Promise.race([answered, died]);
  }

  async function ask(request: Request): Promise<number> {
    const answered = next();
    child.send(request);
    const answer = await answered;
    if (!('figure' in answer)) throw new Error(`${file} did not answer`);
    return answer.figure;
  }

  const first = await next();
  if (!('url' in first) || child.pid === undefined)
    throw new Error(`${file} did not say where it listens`);
  return {
    url: first.url,
    pid: child.pid,
    cpu: () => ask('cpu'),
    loopDelay: () => ask('loopDelay'),
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

/** In the child: sends its URL, and its figures on each request, until the parent disconnects. */
export function reportToParent(url: string): void {
  process.on('message', (request: Request) => sendToParent({ figure: FIGURES[request]() }));
  process.once('disconnect', () => process.exit());
  sendToParent({ url });
}

/** Measures only once it has been asked: a timer costs CPU time, which other benches compare. */
let delays: ReturnType<typeof monitorEventLoopDelay> | undefined;

const FIGURES: Record<Request, () => number> = {
  cpu() {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  loopDelay() {
    if (!delays) {
      delays = monitorEventLoopDelay({ resolution: RESOLUTION });
      delays.enable();
      return 0;
    }
    // Node counts the time between two measurements, of which its own interval is part.
    const late = delays.percentile(99) / 1e6 - RESOLUTION;
    delays.reset();
    return Math.max(0, late);
  },
};

function sendToParent(response: Response): void {
  process.send?.(response);
}
