import type { Refusal } from './tracking-model.ts';
import type { Say } from './wording.ts';

/** The sentence for an answer that is not an order. */
export function refusalWords(refusal: Refusal, say: Say): string {
  if (refusal.outcome !== 'rate_limited') return say('outcome', refusal.outcome);
  const seconds = Math.ceil(refusal.retryAfterSeconds);
  return seconds < 60
    ? say('outcome', 'rate_limited_seconds', { count: seconds })
    : say('outcome', 'rate_limited_minutes', { count: Math.ceil(seconds / 60) });
}
