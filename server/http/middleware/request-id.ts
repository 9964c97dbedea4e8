import type { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** What a proxy in front of us may have named the request: a UUID, or as many other letters and digits. */
const WELL_FORMED = /^[\w-]{16,64}$/;

/**
 * Gives the request an id for everything that is awaited while it is answered: the lines of the log and
 * the queries to Shopify carry it. It is the `x-request-id` of the proxy in front of us when that is
 * well-formed, or else a random one. Hono's own middleware is not used: it also sends the id back, and
 * then two answers to the same look-up would differ.
 * https://hono.dev/docs/middleware/builtin/request-id
 */
export function requestId(requestIds: Pick<AsyncLocalStorage<string>, 'run'>): MiddlewareHandler {
  return async function nameRequest(c, next) {
    const given = c.req.header('x-request-id') ?? '';
    await requestIds.run(WELL_FORMED.test(given) ? given : randomUUID(), next);
  };
}
