export const DATE_LENGTH = '2026-11-25'.length;
const MINUTE_LENGTH = '2026-11-25T08:12'.length;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** `2026-11-25T07:12:00Z`, as Shopify writes every instant, with every part within its range. */
const COMMON_INSTANT =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Whether it names its offset from UTC. */
export function isInstant(at: string): boolean {
  return at.endsWith('Z') || at.includes('+', DATE_LENGTH) || at.includes('-', DATE_LENGTH);
}

/**
 * Milliseconds since 1970; NaN for what is no instant. The pattern comes first, because `Date.parse` alone
 * also reads other formats, and those on the machine's own clock. The common form is read digit by digit,
 * which takes half as long as `Date.parse`; a large order has a thousand instants.
 */
export function parseInstant(at: string): number {
  if (!COMMON_INSTANT.test(at)) return INSTANT.test(at) ? Date.parse(at) : Number.NaN;
  const year = twoDigits(at, 0) * 100 + twoDigits(at, 2);
  const month = twoDigits(at, 5) - 1;
  const day = twoDigits(at, 8);
  return Date.UTC(year, month, day, twoDigits(at, 11), twoDigits(at, 14), twoDigits(at, 17));
}

/** A local time, or the midnight at which a date begins, in milliseconds since 1970 on the local clock; else NaN. */
export function parseLocalTime(at: string): number {
  if (at.length === DATE_LENGTH) return parseInstant(`${at}T00:00:00Z`);
  return parseInstant(at.length === MINUTE_LENGTH ? `${at}:00Z` : `${at}Z`);
}

const ZERO = '0'.charCodeAt(0);

function twoDigits(text: string, index: number): number {
  return (text.charCodeAt(index) - ZERO) * 10 + text.charCodeAt(index + 1) - ZERO;
}
