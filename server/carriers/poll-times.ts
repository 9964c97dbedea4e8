import { HOUR, MINUTE } from '../core/dates/durations.ts';

/** Milliseconds from an answer to the next question: most carriers scan a parcel a few times a day. */
const USUAL = 6 * HOUR;

/** Milliseconds in which a service asks the carrier about a parcel that it has just begun to follow. */
const FIRST_NEWS = 2 * MINUTE;

/** Milliseconds; answers without news double the time up to it. */
const LONGEST = 24 * HOUR;

/** Milliseconds from an answer to the next question where somebody looks at the parcel (rule L6). */
export const AFTER_LOOK = 30 * MINUTE;

/** Milliseconds that an account rests after its first failed call; doubled after each, up to {@link LONGEST_REST}. */
const FIRST_REST = 30_000;
const LONGEST_REST = HOUR;

/** How far times are spread, so that what was asked together is not asked together again. */
const JITTER = 0.1;

/** A random number from 0 to below 1. */
export type Random = () => number;

/**
 * When a parcel is asked about again that nobody looks at.
 *
 * @param attempts - Answers without news in a row.
 */
export function nextPoll(now: Date, attempts: number, random: Random): Date {
  return spread(now, Math.min(USUAL * 2 ** attempts, LONGEST), random);
}

/** When a parcel is asked about again that a service has begun to follow just now, and knows nothing of yet. */
export function firstPoll(now: Date, random: Random): Date {
  return spread(now, FIRST_NEWS, random);
}

/**
 * When an account may be asked again, after failures in a row: the circuit breaker's reset timeout. One batch is let
 * through then, and it closes the circuit or opens it for longer.
 */
export function nextTry(now: Date, failures: number, random: Random): Date {
  return spread(now, Math.min(FIRST_REST * 2 ** (failures - 1), LONGEST_REST), random);
}

function spread(now: Date, milliseconds: number, random: Random): Date {
  const factor = 1 - JITTER + 2 * JITTER * random();
  return new Date(now.getTime() + Math.round(milliseconds * factor));
}
