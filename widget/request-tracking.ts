import type { TrackResponse, TypedLookup } from '../server/contract.ts';
import { parseTrackResponse } from './parse-track-response.ts';

/**
 * Asks where an order is. Never rejects.
 *
 * @param attempt - Aborted by who no longer wants the answer, and here when it takes too long.
 */
export type RequestTracking = (lookup: Lookup, attempt: AbortController) => Promise<TrackResponse>;

/** What the shopper typed. */
export type Lookup = Pick<TypedLookup, 'order' | 'email'>;

/** The server answers within 2.5 s even when Shopify hangs; the rest is for a slow phone. */
const TIMEOUT_MS = 15_000;

/** Our own words for an answer that is not ours, so it has no promise of when to try again. */
export const UNAVAILABLE = {
  outcome: 'unavailable',
  retryAfterSeconds: 0,
} as const satisfies TrackResponse;

/**
 * One `POST`, JSON both ways. A password page, a challenge, an error page of the proxy, a broken
 * connection or a hanging one: any answer that is not ours is `unavailable`.
 */
export function createRequestTracking({
  endpoint,
  locale,
  timeoutMs = TIMEOUT_MS,
}: {
  endpoint: string;
  locale: string;
  timeoutMs?: number;
}): RequestTracking {
  return async ({ order, email }, attempt) => {
    const body: TypedLookup = { order, email, locale };
    const timer = setTimeout(() => attempt.abort(), timeoutMs);
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: attempt.signal,
      });
      return parseTrackResponse(await response.json()) ?? UNAVAILABLE;
    } catch {
      return UNAVAILABLE;
    } finally {
      clearTimeout(timer);
    }
  };
}
