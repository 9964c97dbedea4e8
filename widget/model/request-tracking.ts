import type {
  CodeLookup,
  PassLookup,
  TrackRequest,
  TrackResponse,
  TypedLookup,
} from '../../server/contract.ts';
import { parseTrackResponse } from './parse-track-response.ts';

/**
 * Asks the server for an order. Never rejects.
 *
 * @param attempt - Aborted by the caller that no longer wants the answer, and here after a timeout.
 */
export type RequestTracking = (
  query: LookupQuery & CarriedPass,
  attempt: AbortController,
) => Promise<Answer>;

/** What the shopper typed. */
export type Lookup = Pick<TypedLookup, 'order' | 'email'>;

/** What the shopper typed, what a mail's link has, or the pass of an earlier answer, which opens the same order again. */
export type LookupQuery = Lookup | Pick<CodeLookup, 'order' | 'code'> | Pick<PassLookup, 'pass'>;

/** The pass of this tab, where it has one; it goes along with whatever is typed. */
type CarriedPass = Pick<TypedLookup, 'pass'>;

/** The callers never see `proof_required`: a proof of work is done on the way. */
export type Answer = Exclude<TrackResponse, { outcome: 'proof_required' }> & {
  /** The browser knows that it has no network. */
  isOffline?: boolean;
  /** Of those that say when to come back. */
  retryAfterSeconds?: number;
};

/** The server answers within 2.5 s even when Shopify hangs; the rest is for a slow network. */
const TIMEOUT_MS = 15_000;

/** What the widget makes of an answer that is not from our server. Nobody knows how long it lasts: the block says two minutes as well. */
export const UNAVAILABLE = {
  outcome: 'unavailable',
  retryAfterSeconds: 120,
} as const satisfies TrackResponse;

/**
 * Sends a look-up as one `POST`, JSON both ways, and once more with a proof of work if the server requires
 * one. The answer may be somebody else's: the shop's password page, a bot challenge, an error page of the
 * proxy, a connection that breaks or hangs. All of that is `unavailable`.
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

  return async (query, attempt) => {
    const body = { ...query, locale };
    try {
      let answer = await post(body, attempt);
      if (answer.outcome === 'proof_required') {
        const { proveWork } = await import('../lazy/prove-work.ts');
        const proof = await proveWork(answer, attempt.signal);
        answer = await post({ ...body, proof }, attempt);
      }
      return answer.outcome === 'proof_required' ? UNAVAILABLE : answer;
    } catch {
      return navigator.onLine ? UNAVAILABLE : { ...UNAVAILABLE, isOffline: true };
    }
  };
}
