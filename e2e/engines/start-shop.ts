import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import type { TestProject } from 'vitest/node';
import { listen } from '../fake-shopify/listen.ts';
import type { EngineName } from './engine-names.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine that the project's tests run in. */
    engine: EngineName;
    /** The demo shop's URL. */
    shop: string;
    /** The same shop, with pages that run no script. */
    shopWithoutScript: string;
  }
}

const DEMO = fileURLToPath(new URL('../fake-shopify/demo.ts', import.meta.url));

/** Starts the demo shop for all engines, with a clock that starts at a known moment, so every date is known. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const demo = spawn(execPath, [DEMO], {
    env: { ...env, PORT: '0', CLOCK: '2026-11-25T14:05:00+01:00', BUDGETS: 'unlimited' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(demo, 'exit');
  const shop = await readUrl(demo);
  const withoutScript = await startWithoutScript(shop);
  provide('shop', shop);
  provide('shopWithoutScript', withoutScript.url);
  return async () => {
    await withoutScript.close();
    demo.kill();
    await ended;
  };
}

/** The URL that the demo prints when it listens. */
async function readUrl(demo: ChildProcess): Promise<string> {
  if (!demo.stdout) throw new Error('the demo has no output');
  for await (const line of createInterface(demo.stdout)) {
    const [, url] = /^The demo shop is at (\S+?)\/ /.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('the demo ended before it listened');
}

/**
 * A proxy that forbids the pages their scripts. Neither driver can switch JavaScript off and still read the
 * page, because both read it by scripts of their own, which this policy does not concern:
 * https://www.w3.org/TR/CSP3/#script-src
 */
function startWithoutScript(shop: string): ReturnType<typeof listen> {
  const app = new Hono();
  app.all('*', async (c) => {
    const { pathname, search } = new URL(c.req.url);
    const response = await proxy(`${shop}${pathname}${search}`, { raw: c.req.raw });
    response.headers.set('Content-Security-Policy', "script-src 'none'");
    return response;
  });
  return listen((request) => app.fetch(request), 0);
}
