import { createMoments, type Moments } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import { answerZone } from '../timeline/answer-clock.ts';
import { changeCandidates } from './change-candidates.ts';
import type { Delivery, DerivedDeliveries } from './delivery.ts';
import { DEFAULT_FLAG_SETTINGS, type FlagSettings } from './flag-settings.ts';
import { forgetAfter, isFinished } from './retention.ts';
import { toDeliveries } from './to-deliveries.ts';

/**
 * The version of the rules by which deliveries are derived. Whoever changes what a stored order's deliveries are raises
 * it: every order is then derived again in the background, from what is kept.
 */
export const DERIVATION = 3;

/** Nothing that is derived has words, so it is the same in every language. */
const ANY_LOCALE = 'en';

/**
 * How many instants are tried. If nothing has changed until the last of them, that is when to look again; only an order
 * with hundreds of scans has so many.
 */
const MAX_PROBES = 100;

interface State {
  deliveries: Delivery[];
  isFinished: boolean;
}

/**
 * The deliveries of an order now, and when they have to be derived again. That instant is found by deriving them at
 * each one at which they could differ, so that no rule is written twice.
 *
 * @param settings - Of the shop; the default ones for a shop that has chosen none.
 */
export function deriveDeliveries(
  order: Order,
  now: Date,
  settings: FlagSettings = DEFAULT_FLAG_SETTINGS,
): DerivedDeliveries {
  const moments = createMoments(ANY_LOCALE, answerZone(order), now);
  const derivation = { order, moments, settings };
  const state = stateAt(derivation, now.getTime());
  const changesAt = findChange(derivation, state, now);
  const forgetAt = forgetAfter(order, state.deliveries, state.isFinished);
  return {
    ...state,
    changesAt: changesAt === null ? null : new Date(changesAt).toISOString(),
    forgetAt: new Date(forgetAt).toISOString(),
  };
}

interface Derivation {
  order: Order;
  moments: Moments;
  settings: FlagSettings;
}

function findChange(derivation: Derivation, state: State, now: Date): number | null {
  const { order, moments, settings } = derivation;
  const before = JSON.stringify(state);
  const differsAt = (at: number): boolean => JSON.stringify(stateAt(derivation, at)) !== before;
  const candidates = changeCandidates(order, now.getTime(), moments, settings);
  for (const [probes, at] of candidates.entries()) {
    if (probes === MAX_PROBES) return at;
    // A limit is exceeded a millisecond after it is reached; most rules ask for the one, some for the other.
    if (differsAt(at + 1)) return at > now.getTime() && differsAt(at) ? at : at + 1;
  }
  return null;
}

function stateAt({ order, moments, settings }: Derivation, at: number): State {
  const now = new Date(at);
  const deliveries = toDeliveries(order, { now, moments }, settings);
  return { deliveries, isFinished: isFinished(order, deliveries, now) };
}
