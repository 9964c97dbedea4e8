import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  /** What `DISPLAY` is set to. */
  name: string;
  close(): Promise<void>;
}

/** Larger than any window of the journeys. */
const SCREEN = '1600x3000x24';

/** Starts Xvfb, an X server in memory: WebKitGTK draws only where there is a display. */
export async function startDisplay(): Promise<Display> {
  // It finds a free number itself and writes it to file descriptor 3: `man Xserver`.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  const [written]: unknown[] = await Promise.race([
    once(server.stdio[3] as Readable, 'data'),
    ended.then(() => Promise.reject(new Error('Xvfb ended before it had a display'))),
  ]);
  return {
    name: `:${String(written).trim()}`,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
