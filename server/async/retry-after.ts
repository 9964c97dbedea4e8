/** Seconds. A service that asks for more is asked again by the ordinary rhythm of polling. */
export const MAX_RETRY_AFTER = 86_400;

/** The form of a date that RFC 9110 tells senders to use; `Date.parse` alone reads others on this machine's clock. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

const SECONDS = /^\d{1,9}(?:\.\d+)?$/;

/** Later than any time in seconds since the program could have been written in: a point in time, not a duration. */
const EPOCH_SECONDS = /^1\d{9}$/;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * When a service wants to be asked again, in whole seconds from now; `null` where it does not say. `Retry-After` is a
 * number of seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after); AfterShip sends
 * `X-RateLimit-Reset`, in seconds since 1970, in its place
 * (https://www.aftership.com/docs/tracking/2025-01/quickstart/rate-limit).
 */
export function readRetryAfter(headers: Headers, now: Date): number | null {
  const wanted = first(headers['retry-after']);
  if (wanted !== null && SECONDS.test(wanted)) return capped(Number(wanted));
  if (wanted !== null && HTTP_DATE.test(wanted)) return secondsTo(Date.parse(wanted), now);
  const reset = first(headers['x-ratelimit-reset']);
  if (reset === null || !EPOCH_SECONDS.test(reset)) return null;
  return secondsTo(Number(reset) * 1_000, now);
}

function first(header: string | string[] | undefined): string | null {
  return (typeof header === 'string' ? header : header?.[0])?.trim() ?? null;
}

function secondsTo(instant: number, now: Date): number | null {
  return Number.isNaN(instant) ? null : capped((instant - now.getTime()) / 1_000);
}

function capped(seconds: number): number {
  return Math.min(Math.max(0, Math.ceil(seconds)), MAX_RETRY_AFTER);
}
