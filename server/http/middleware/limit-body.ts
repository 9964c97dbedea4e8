import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HEADERS } from './headers.ts';

/** A body that says how long it is needs no counting; counting one reads it through a web stream. */
export function limitBody(maxSize: number): MiddlewareHandler {
  const tooLarge = (c: Context): Response => c.body(`Send at most ${maxSize} bytes.`, 413, HEADERS);
  const count = bodyLimit({ maxSize, onError: tooLarge });
  return async (c, next) => {
    const length = c.req.header('content-length');
    if (length === undefined) return count(c, next);
    return Number(length) > maxSize ? tooLarge(c) : next();
  };
}
