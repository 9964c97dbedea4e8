import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, kill } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

export interface Running {
  /** The fields of the next log line with this message. */
  logged(message: string): Promise<Record<string, unknown>>;
  stop(): void;
  ended: Promise<{ code: number | null; output: string; milliseconds: number }>;
}

/** The program, its arguments and its folder; `server/main.ts` unless a test says otherwise. */
interface Command {
  words: readonly string[];
  folder: string;
}

/** Starts the server as a process of its own, with these environment variables and no others. */
export function startServer(
  environment: Record<string, string>,
  { words: [program = '', ...words], folder }: Command = { words: [execPath, MAIN], folder: '.' },
): Running {
  const child = spawn(program, words, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that what npm started ends with npm.
    detached: true,
  });
  onTestFinished(() => endGroup(child.pid));
  const lines = createInterface(child.stdout);
  let output = '';
  let stoppedAt = performance.now();
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    logged: (message) =>
      new Promise((resolve, reject) => {
        lines.on('line', (line) => {
          // What npm says about the script is no line of the log.
          if (!line.startsWith('{')) return;
          const facts = JSON.parse(line);
          if (facts.msg === message) resolve(facts);
        });
        child.once('close', () => reject(new Error(output)));
      }),
    stop() {
      stoppedAt = performance.now();
      child.kill('SIGTERM');
    },
    ended: new Promise((resolve) => {
      child.once('close', (code) =>
        resolve({ code, output, milliseconds: performance.now() - stoppedAt }),
      );
    }),
  };
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Everything that the server needs in production: a database of its own, and ports that the system chooses. */
export function aCompleteEnvironment(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return {
    SHOPIFY_API_KEY: 'key',
    SHOPIFY_API_SECRET: 'app-secret',
    NODE_ENV: 'production',
    DATABASE_URL: `file:${folder}/orders.sqlite`,
    ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
    PORT: '0',
    HEALTH_PORT: '0',
  };
}

export async function statusOf(port: unknown, path: string): Promise<number> {
  const { statusCode, body } = await request(`http://127.0.0.1:${String(port)}${path}`);
  await body.dump();
  return statusCode;
}
