import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { FakeFault, FakeService, FakeWorld } from './fake-world.ts';

type Env = { Bindings: HttpBindings };

/** More bytes than a test's client reads. */
const TOO_MANY_BYTES = 400_000;

/** What `Retry-After` says, in seconds. */
export const RETRY_AFTER = 7;

type Play = (context: Context<Env>, world: FakeWorld) => Response | Promise<Response>;

/** `quota` is worded by each service itself. */
const PLAYS: Record<Exclude<FakeFault, 'quota'>, Play> = {
  html: (c) => c.html('<!doctype html><title>Welcome</title>'),
  other_shape: (c) => c.json({ ok: 1, trackers: 'many', data: ['none'] }),
  too_large: (c) => c.json({ data: 'x'.repeat(TOO_MANY_BYTES) }),
  silent: () => new Promise(() => {}),
  reset: (c) => {
    c.env.incoming.socket.destroy();
    return c.body(null);
  },
  rate_limited_seconds: (c) => c.text('', 429, { 'retry-after': String(RETRY_AFTER) }),
  rate_limited_date: (c, { now }) => {
    const date = new Date(now().getTime() + RETRY_AFTER * 1_000);
    return c.text('', 429, { 'retry-after': date.toUTCString() });
  },
  server_error: (c) => c.html('<h1>502 Bad Gateway</h1>', 502),
  redirect: (c) => c.redirect('/elsewhere'),
};

/** Plays the fault of a service, if it has one. */
export function playFaults(service: FakeService, world: FakeWorld): MiddlewareHandler<Env> {
  return async (context, next) => {
    const fault = world.faults.get(service);
    if (fault === undefined || fault === 'quota') return next();
    return PLAYS[fault](context, world);
  };
}

/** Keeps what a service was asked, and what it answered. */
export function recordCalls(service: FakeService, world: FakeWorld): MiddlewareHandler<Env> {
  return async (context, next) => {
    const body = context.req.method === 'POST' ? await context.req.json() : undefined;
    await next();
    const { pathname, search } = new URL(context.req.url);
    const text = await context.res.clone().text();
    world.calls.push({
      service,
      method: context.req.method,
      path: pathname.slice(service.length + 1) + search,
      body,
      status: context.res.status,
      answer: text.startsWith('{') ? JSON.parse(text) : text,
    });
  };
}
