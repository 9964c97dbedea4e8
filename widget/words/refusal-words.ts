import type { Refusal } from '../model/tracking-model.ts';
import type { Say } from './wording.ts';

/** Seconds: a longer wait is said in minutes. */
const LONGEST_IN_SECONDS = 90;

/** Seconds of which a wait is a multiple: it is rounded up, so that nobody comes too early, and never a single one. */
const STEP = 5;

/** The sentence for an answer that is not an order, with the time after which to come back where it has one. */
export function refusalWords(refusal: Refusal, say: Say): string {
  const { outcome, isOffline, retryAfterSeconds = 0 } = refusal;
  const wait =
    retryAfterSeconds > LONGEST_IN_SECONDS
      ? say('outcome', 'minutes', { count: Math.ceil(retryAfterSeconds / 60) })
      : say('outcome', 'seconds', { count: Math.ceil(retryAfterSeconds / STEP) * STEP });
  return say('outcome', isOffline ? 'offline' : outcome, { wait });
}
