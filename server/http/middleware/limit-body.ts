import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/**
 * Answers 413 to a body of more than `maxSize` bytes. Where the client says how long its body is, nothing
 * is counted: Node's parser reads no more than that. Hono's middleware would first open the body as a web
 * stream, which costs more than all the rest of a small request. It counts the bodies of unsaid length.
 * https://hono.dev/docs/middleware/builtin/body-limit
 */
export function limitBody(maxSize: number): MiddlewareHandler {
  const refuse = (c: Context): Response => c.body(`Send at most ${maxSize} bytes.`, 413);
  const countBytes = bodyLimit({ maxSize, onError: refuse });
  return async function refuseLargeBody(c, next) {
    const length = c.req.header('content-length');
    if (length === undefined) return countBytes(c, next);
    return Number(length) > maxSize ? refuse(c) : next();
  };
}
