import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

/** A server in a process of its own, so that its CPU time is its own. */
export interface ForkedServer {
  /** Without a slash at the end. */
  url: string;
  /** Microseconds of CPU that the process has used so far, all its threads together. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** What a child is asked, and what it answers: where it listens first, then its CPU time each time. */
type Question = 'cpu';
type Answer = { url: string } | { cpu: number };

/**
 * Runs a file beside this one as a server.
 *
 * @param file - E.g. `floor-server.ts`; it ends with {@link answerParent}.
 * @param options - Handed over as JSON.
 */
export async function forkServer(file: string, options: object): Promise<ForkedServer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, [JSON.stringify(options)]);
  const gone = once(child, 'exit');

  async function next(): Promise<Answer> {
    const answered = once(child, 'message').then(([answer]): Answer => answer);
    const died = gone.then(([code]): never => {
      throw new Error(`${file} ended with code ${code}`);
    });
    return Promise.race([answered, died]);
  }

  const first = await next();
  if (!('url' in first)) throw new Error(`${file} did not say where it listens`);
  return {
    url: first.url,
    async cpu() {
      const answer = next();
      child.send('cpu' satisfies Question);
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

/** The other end: what the parent handed over, to be parsed by whoever knows what it is. */
export function readOptions(): string {
  return process.argv[2] ?? '{}';
}

/** Says where this process listens, and answers until the parent leaves. */
export function answerParent(url: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    tell({ cpu: user + system });
  });
  process.once('disconnect', () => process.exit());
  tell({ url });
}

function tell(answer: Answer): void {
  process.send?.(answer);
}
