import type { FlagCode } from './delivery.ts';

/** The flag of a delivery, as it was derived. */
export interface SeenFlag {
  flag: FlagCode;
  /** Milliseconds since 1970. */
  since: number;
  /** The version of the shop's settings that it was derived by; `null` before there were any. */
  version: number | null;
}

/** These begin by the newest scan that says so: another one, and still the same thing is wrong. */
const BY_STATUS: ReadonlySet<FlagCode> = new Set([
  'returning',
  'lost',
  'damaged',
  'check_address',
  'exception',
]);

/**
 * Whether a delivery has the same flag as before, rather than again. By the same settings, a limit that passes later
 * than it did began to run later: something has happened in between, and the flag had ended.
 */
export function flagGoesOn(before: SeenFlag | null, after: SeenFlag | null): boolean {
  if (!before || !after || before.flag !== after.flag) return false;
  if (BY_STATUS.has(after.flag) || before.version !== after.version) return true;
  return after.since <= before.since;
}
