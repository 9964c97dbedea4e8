import { HOUR, MINUTE } from '../core/dates/durations.ts';
import type { Attempt } from '../ports/outbox.ts';
import type { SendOutcome } from '../ports/send-notice.ts';

/**
 * Milliseconds between tries: eight of them within a day, after which it is no news any more. The first ones follow what
 * Standard Webhooks recommends.
 */
const DELAYS = [MINUTE / 2, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 7 * HOUR, 7 * HOUR];

/** How much a delay differs at most, so that what failed together is not tried together. */
const JITTER = 0.2;

/** Milliseconds in which a channel that has just failed is left alone: one try of it may take seconds. */
const REST = MINUTE;

/** Milliseconds that another side may ask us to wait at most. */
const LONGEST_WAIT = HOUR;

/**
 * What is written down of an attempt, and when the next one is.
 *
 * @param attempts - With this one.
 * @param random - From 0 to 1.
 */
export function toAttempt(
  outcome: SendOutcome,
  attempts: number,
  now: Date,
  random: () => number,
): Attempt {
  if (outcome.outcome === 'sent') return { kind: 'sent' };
  if (outcome.outcome === 'kept_back') return { kind: 'kept_back', rule: outcome.rule };
  if (outcome.outcome === 'withdrawn') return { kind: 'withdrawn' };
  const { problem } = outcome;
  const isOfChannel = !('onlyThis' in outcome);
  if (outcome.outcome === 'refused') return { kind: 'failed', problem, isOfChannel };
  if (outcome.outcome === 'stopped') return { kind: 'stop', stop: outcome.stop, problem };
  const delay = DELAYS[attempts - 1];
  if (delay === undefined) return { kind: 'failed', problem, isOfChannel };
  const asked = outcome.outcome === 'not_now' ? (outcome.retryAfterSeconds ?? 0) * 1_000 : 0;
  const wait = Math.min(asked, LONGEST_WAIT);
  const jittered = delay * (1 + JITTER * (2 * random() - 1));
  const dueAt = new Date(now.getTime() + Math.max(jittered, wait));
  if (outcome.outcome === 'unanswered') return { kind: 'unanswered', problem, dueAt };
  return {
    kind: 'again',
    problem,
    dueAt,
    restUntil: isOfChannel ? new Date(now.getTime() + Math.max(REST, wait)) : null,
  };
}
