import type { MiddlewareHandler } from 'hono';

/** Bodies of at most `upTo` bytes share `bytes` while they are read. */
export interface BodyLane {
  upTo: number;
  bytes: number;
}

/**
 * Answers 503 where the bodies that are being read would together take more memory than their lane has: whoever sends
 * slowly, and signs nothing, holds what was read until the request times out. A body takes what it says it has; one
 * of unsaid length, as much as one of the largest lane.
 *
 * @param lanes - By `upTo`, smallest first, so that large bodies leave room for small ones.
 */
export function limitBodiesInFlight(lanes: readonly BodyLane[]): MiddlewareHandler {
  const held = new Map(lanes.map((lane) => [lane, 0]));
  return async function refuseTooManyBodies(c, next) {
    const length = Number(c.req.header('content-length') ?? lanes.at(-1)?.upTo);
    const lane = lanes.find(({ upTo }) => length <= upTo);
    // Larger than any: refused by its own limit, unread.
    if (!lane) return next();
    const taken = held.get(lane) ?? 0;
    if (taken + length > lane.bytes) return c.body('Send it again.', 503);
    held.set(lane, taken + length);
    try {
      return await next();
    } finally {
      held.set(lane, (held.get(lane) ?? 0) - length);
    }
  };
}
