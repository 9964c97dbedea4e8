import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** Milliseconds in which a server that is told to stop has ended, whatever its clients do. */
const END_LIMIT = 5_000;

interface Running {
  /** The facts of the next line of the log with this message. */
  logged(message: string): Promise<Record<string, unknown>>;
  stop(): void;
  ended: Promise<{ code: number | null; output: string; milliseconds: number }>;
}

/** `server/main.ts` as a process of its own, in an environment of which only this is known. */
function start(environment: Record<string, string>): Running {
  const child = spawn(execPath, [MAIN], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface(child.stdout);
  let output = '';
  let stoppedAt = performance.now();
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    logged: (message) =>
      new Promise((resolve, reject) => {
        lines.on('line', (line) => {
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

function aCompleteEnvironment(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'main-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return {
    SHOPIFY_API_KEY: 'key',
    SHOPIFY_API_SECRET: 'hush',
    NODE_ENV: 'production',
    DATABASE_URL: `file:${folder}/orders.sqlite`,
    ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
    PORT: '0',
    HEALTH_PORT: '0',
  };
}

async function statusOf(port: unknown, path: string): Promise<number> {
  const { statusCode, body } = await request(`http://127.0.0.1:${String(port)}${path}`);
  await body.dump();
  return statusCode;
}

describe('the server', () => {
  it('does not start without what it needs, and says all of it in one message', async () => {
    const { code, output } = await start({ NODE_ENV: 'production' }).ended;
    expect(code).toBe(1);
    for (const name of ['SHOPIFY_API_SECRET', 'DATABASE_URL', 'ENCRYPTION_KEYS']) {
      expect(output).toContain(`- ${name} `);
    }
  });

  it('serves two ports, and keeps what is ours from the public one', async () => {
    const { logged } = start(aCompleteEnvironment());
    const { port, healthPort } = await logged('ready');
    expect(await statusOf(healthPort, '/livez')).toBe(200);
    expect(await statusOf(healthPort, '/readyz')).toBe(200);
    expect(await statusOf(healthPort, '/metrics')).toBe(200);
    expect(await statusOf(port, '/proxy/lookup')).toBe(401);
    for (const path of ['/livez', '/readyz', '/metrics']) {
      expect(await statusOf(port, path), path).toBe(404);
    }
  });

  it('waits for a database that is not there, alive and not ready, and ends when it is told to', async () => {
    const nobody = 'postgres://nobody@127.0.0.1:1/nothing';
    const { logged, stop, ended } = start({ ...aCompleteEnvironment(), DATABASE_URL: nobody });
    const { healthPort } = await logged('alive');
    await logged('the database is not there yet; it is tried again');
    expect(await statusOf(healthPort, '/livez')).toBe(200);
    expect(await statusOf(healthPort, '/readyz')).toBe(503);
    stop();
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('does not wait for a file that cannot be opened', async () => {
    const nowhere = { ...aCompleteEnvironment(), DATABASE_URL: 'file:/dev/null/orders.sqlite' };
    const { code, output } = await start(nowhere).ended;
    expect(code).toBe(1);
    expect(output).toContain('the SQLite database cannot be opened');
  });

  it('told to stop, says that it drains and ends within five seconds, whatever its clients do', async () => {
    const { logged, stop, ended } = start(aCompleteEnvironment());
    const { port, healthPort } = await logged('ready');
    const endless = connect(Number(port), '127.0.0.1', () =>
      endless.write('POST /webhooks HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nabc'),
    );
    endless.on('error', () => {});
    onTestFinished(() => void endless.destroy());
    await new Promise<void>((connected) => endless.once('connect', connected));
    stop();
    await logged('draining');
    expect(await statusOf(healthPort, '/readyz')).toBe(503);
    const { code, milliseconds } = await ended;
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(END_LIMIT);
  });
});
