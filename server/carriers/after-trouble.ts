import { HOUR } from '../core/dates/durations.ts';
import type { AccountTurn, CarrierAccount } from '../ports/carrier-accounts.ts';
import { ProviderUnavailable, type ProviderTrouble } from '../ports/tracking-provider.ts';
import { nextTry, type Random } from './poll-times.ts';

/** Milliseconds after which an account without calls left is tried again: the merchant may have bought some. */
const QUOTA_REST = 24 * HOUR;

/** Seconds to wait after too many calls, where the service names no time. */
const USUAL_RETRY_AFTER = 60;

/** What a failed call does: to the account, or first of all to the parcels that were asked about. */
const EFFECTS: Record<ProviderTrouble, 'stop' | 'rest' | 'open' | 'parcels'> = {
  wrong_key: 'stop',
  quota_used_up: 'rest',
  rate_limited: 'rest',
  deadline: 'open',
  network: 'open',
  server_error: 'open',
  /** One parcel may be what the service, or we, cannot read. */
  too_large: 'parcels',
  not_json: 'parcels',
  unexpected_answer: 'parcels',
};

/** Whether the trouble may be of a parcel, and not of the account. */
export function isOfParcels(trouble: ProviderTrouble): boolean {
  return EFFECTS[trouble] === 'parcels';
}

/** The trouble of what a call has thrown; whatever is no word of the service's is a bug, and counts as its last. */
export function troubleOf(error: unknown): ProviderTrouble {
  return error instanceof ProviderUnavailable ? error.trouble : 'unexpected_answer';
}

/** What a failed call does to the account that made it. */
export function afterTrouble(
  error: unknown,
  { failures }: Pick<CarrierAccount, 'failures'>,
  now: Date,
  random: Random,
): Extract<AccountTurn, { kind: 'trouble' }> {
  const trouble = troubleOf(error);
  const seconds = error instanceof ProviderUnavailable ? error.retryAfterSeconds : null;
  const after = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
  const effect = EFFECTS[trouble];
  if (effect === 'stop') return { kind: 'trouble', trouble, failures, resumesAt: null };
  if (effect === 'rest') {
    const usual = trouble === 'quota_used_up' ? QUOTA_REST : USUAL_RETRY_AFTER * 1_000;
    const asked = seconds === null ? usual : seconds * 1_000;
    const resumesAt = after(Math.min(asked, QUOTA_REST));
    return { kind: 'trouble', trouble, failures, resumesAt };
  }
  const byBackOff = nextTry(now, failures + 1, random);
  const bySaying = after(Math.min((seconds ?? 0) * 1_000, QUOTA_REST));
  const resumesAt = byBackOff > bySaying ? byBackOff : bySaying;
  return { kind: 'trouble', trouble, failures: failures + 1, resumesAt };
}
