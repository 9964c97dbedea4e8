import type { Refusal } from '../model/tracking-model.ts';
import type { Say } from './wording.ts';

/** The sentence for an answer that is not an order. */
export function refusalWords(refusal: Refusal, say: Say): string {
  if (refusal.isOffline) return say('outcome', 'offline');
  if (refusal.outcome !== 'rate_limited') return say('outcome', refusal.outcome);
  return say('outcome', 'rate_limited', { count: Math.ceil(refusal.retryAfterSeconds / 60) });
}
