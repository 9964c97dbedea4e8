import type { TrackResponse } from '../contract.ts';
import type { LookupMeasure } from '../ports/daily-counts.ts';

type Outcome = TrackResponse['outcome'] | 'busy';

/**
 * What the merchant's numbers call the outcome of a look-up. Not counted: what was no order number, a proof of work that is
 * asked for before the answer, and a pass that has ended, after which the shopper types.
 */
const MEASURES: Readonly<Record<Outcome, LookupMeasure | null>> = {
  found: 'lookup_found',
  not_found: 'lookup_not_found',
  rate_limited: 'lookup_refused',
  unavailable: 'lookup_unanswered',
  busy: 'lookup_unanswered',
  invalid: null,
  proof_required: null,
  pass_ended: null,
};

export function lookupMeasure(outcome: Outcome): LookupMeasure | null {
  return MEASURES[outcome];
}
