import type {
  PassLookup,
  TrackRequest,
  TrackResponse,
  TypedLookup,
} from '../../server/contract.ts';
import { parseTrackResponse } from './parse-track-response.ts';

/**
 * Asks where an order is. Never rejects.
 *
 * @param attempt - Aborted by who no longer wants the answer, and here when it takes too long.
 */
export type RequestTracking = (question: Question, attempt: AbortController) => Promise<Answer>;

/** What the shopper typed. */
export type Lookup = Pick<TypedLookup, 'order' | 'email'>;

/** Typed, or opened once more by the pass of an earlier answer. */
export type Question = Lookup | Pick<PassLookup, 'pass'>;

/** A proof of work is asked for and given on the way. */
export type Answer = Exclude<TrackResponse, { outcome: 'proof_required' }>;

/** The server answers within 2.5 s even when Shopify hangs; the rest is for a slow phone. */
const TIMEOUT_MS = 15_000;

/** Our own words for an answer that is not ours, so it has no promise of when to try again. */
export const UNAVAILABLE = {
  outcome: 'unavailable',
  retryAfterSeconds: 0,
} as const satisfies TrackResponse;

/**
 * A `POST`, JSON both ways, and a second one where the server wants a proof of work first. A password
 * page, a challenge, an error page of the proxy, a broken connection or a hanging one: any answer
 * that is not ours is `unavailable`.
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
  async function post(body: TrackRequest, attempt: AbortController): Promise<TrackResponse> {
    const timer = setTimeout(() => attempt.abort(), timeoutMs);
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: attempt.signal,
      });
      return parseTrackResponse(await response.json()) ?? UNAVAILABLE;
    } finally {
      clearTimeout(timer);
    }
  }

  return async (question, attempt) => {
    const body = { ...question, locale };
    try {
      let answer = await post(body, attempt);
      if (answer.outcome === 'proof_required') {
        const { proveWork } = await import('../lazy/prove-work.ts');
        const proof = await proveWork(answer, attempt.signal);
        answer = await post({ ...body, proof }, attempt);
      }
      return answer.outcome === 'proof_required' ? UNAVAILABLE : answer;
    } catch {
      return UNAVAILABLE;
    }
  };
}
