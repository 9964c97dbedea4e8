import { createHmac, type KeyObject } from 'node:crypto';
import type { Guess, GuessBudgets, GuessRefusal } from '../ports/guess-budgets.ts';
import { canonicalEmail } from '../core/lookup/order-lookup.ts';
import type { Place } from '../async/semaphore.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { BUDGETS, proofBitsFor, WINDOWS, WRONG_GUESSES, type Budgets } from './budgets.ts';
import { createFingerprints, type Fingerprint } from './counting/fingerprints.ts';
import { LocalCounters, type Charge } from './counting/local-counters.ts';
import { RotatingBloomFilter } from './counting/rotating-bloom-filter.ts';
import type { SharedCharge, SharedCounters } from './counting/shared-counters.ts';
import { emailKey, guessKeys, type GuessKeys } from './guess-keys.ts';
import {
  createGuessesInFlight,
  localHalf,
  PATIENCE,
  pointsFor,
  type DueCharge,
} from './guesses-in-flight.ts';
import type { ProofOfWork } from './proof-of-work.ts';

export interface GuessBudgetsOptions {
  /** Derived for this alone; the same on all servers, whose counters then have the same names. */
  key: KeyObject;
  proofOfWork: ProofOfWork;
  shared: SharedCounters;
  now: () => Date;
  /** {@link BUDGETS} by default. */
  budgets?: Budgets;
  /** The counters of this process; new ones by default. */
  local?: LocalCounters;
  /** Milliseconds that a guess waits for others; {@link PATIENCE} by default. */
  patience?: number;
}

/** A guess that may be evaluated. */
interface Admitted {
  refusal: null;
  /** Ends it: what it has taken is given back, unless it was wrong and is charged. */
  end(isCharged: boolean): void;
}

export interface FixedGuessBudgets extends GuessBudgets {
  /** The memory that they take, however many keys are counted. */
  byteLength: number;
  /** The name of the shared counter of a customer's e-mail address. */
  counterOf(shop: ShopDomain, email: string): string;
}

/**
 * Budgets in two stages. The first half of each is this process's own, counted in fixed memory; the
 * second half is shared by all servers. So one server admits exactly the budget, n servers at most
 * (n + 1) / 2 times as much, and while the store is unavailable half the budget is left.
 *
 * What is under way is not wrong, and yet no budget is exceeded: at each key, no more guesses are under way than the
 * budget has points left. The others wait. Who waits in vain is told that we are busy and when to come back, never that
 * a budget is exhausted: docs/decisions/0022-limits-in-flight.md.
 */
export function createGuessBudgets(options: GuessBudgetsOptions): FixedGuessBudgets {
  const { key, proofOfWork, shared, now } = options;
  const fingerprint = createFingerprints(key);
  const local = options.local ?? new LocalCounters(options.budgets ?? BUDGETS);
  const wrongGuesses = new RotatingBloomFilter(WRONG_GUESSES.bytes, WRONG_GUESSES.window);
  const inFlight = createGuessesInFlight(local, now, options.patience ?? PATIENCE);
  /**
   * Whether the guess of an id is admitted, while it is under way. The same guess again costs nothing then: both get
   * one answer from Shopify.
   */
  const admissions = new Map<Fingerprint, Promise<boolean>>();

  /** Charges at once. @returns the seconds to wait when the budget is exhausted, else `null`. */
  function tryCharge(charge: Charge): number | null {
    const at = now();
    if (local.isExhausted(charge, at)) return secondsBetween(at, local.availableAt(charge, at));
    local.add(charge, at);
    return null;
  }

  function acceptsProof(charge: Charge): boolean {
    return local.budgetOf(charge).acceptsProof === true;
  }

  function rateLimited(exhausted: readonly Charge[], at: Date): GuessRefusal {
    const waits = exhausted.map((charge) => secondsBetween(at, local.availableAt(charge, at)));
    return { outcome: 'rate_limited', retryAfterSeconds: Math.max(...waits) };
  }

  /** A challenge as hard as the budget that is exceeded most. */
  function proofRequired(shop: ShopDomain, purpose: string, exhausted: Charge[]): GuessRefusal {
    const at = now();
    const ratios = exhausted.map(
      (charge) => local.count(charge, at) / local.budgetOf(charge).points,
    );
    const bits = proofBitsFor(Math.max(...ratios));
    const challenge = proofOfWork.createChallenge(shop, purpose, bits);
    return { outcome: 'proof_required', challenge, bits };
  }

  function counterName(
    { budget, key: of }: Pick<Charge, 'budget' | 'key'>,
    withProof = false,
  ): string {
    const name = withProof ? `${budget} with proof` : budget;
    return createHmac('sha256', key).update(`${name} ${of}`).digest('base64url');
  }

  function toShared(shop: ShopDomain, charge: DueCharge): SharedCharge {
    const budget = local.budgetOf(charge);
    const points = pointsFor(charge, budget);
    const limit = points - localHalf(points);
    const { length } = WINDOWS[budget.window];
    const name = counterName(charge, charge.isProven);
    return { shop, key: name, points: charge.points, limit, window: length };
  }

  /** Admits a guess when there are points for it in every budget, those of the shared halves included. */
  async function admit(
    { shop, proof }: Guess,
    { purpose, charges }: GuessKeys,
  ): Promise<{ refusal: GuessRefusal } | Admitted> {
    let isProven = false;
    const redeemProof = (): boolean =>
      (isProven ||= proof !== null && proofOfWork.redeem(shop, purpose, proof));
    /**
     * A proof of work stands for the points of whoever must not be locked out: where the budget says so, up to a
     * number of its own.
     */
    const due = (): DueCharge[] =>
      charges
        .map((charge) => ({ ...charge, isProven: isProven && acceptsProof(charge) }))
        .filter((one) => !one.isProven || local.budgetOf(one).mostWithProof !== undefined);

    const acquire = async (): Promise<{ refusal: GuessRefusal } | { place: Place }> => {
      const at = now();
      const exhausted = due().filter((charge) => local.isExhausted(charge, at));
      const unprovable = exhausted.filter(
        (charge) => !acceptsProof(charge) || local.isSpent(charge, at),
      );
      if (unprovable.length > 0) return { refusal: rateLimited(unprovable, at) };
      if (exhausted.length > 0 && !redeemProof()) {
        return { refusal: proofRequired(shop, purpose, exhausted) };
      }
      const acquired = await inFlight.acquire(due());
      if (acquired.place) return acquired;
      // While this one waited, others were wrong, so that a budget is exhausted by now.
      if (acquired.reason === 'impossible') return acquire();
      return { refusal: busy(acquired.retryAfterSeconds) };
    };

    const acquired = await acquire();
    if ('refusal' in acquired) return acquired;
    const { place } = acquired;
    const consumed: SharedCharge[] = [];
    function end(isCharged: boolean): void {
      if (isCharged || consumed.length === 0) place.release();
      // The points must be back before the place is free, or whoever gets it would find them missing.
      else void Promise.all(consumed.map(shared.refund)).then(place.release);
    }

    for (const charge of due().filter(inFlight.takesShared)) {
      // The guess has shown its proof since, for a charge before this one.
      if (isProven && acceptsProof(charge) && !charge.isProven) continue;
      const part = toShared(shop, charge);
      const exhaustedUntil = await shared.consume(part);
      if (exhaustedUntil === null) {
        consumed.push(part);
        continue;
      }
      const isProvable = acceptsProof(charge) && !charge.isProven;
      if (isProvable && redeemProof()) continue;
      end(false);
      if (isProvable) return { refusal: proofRequired(shop, purpose, [charge]) };
      const retryAfterSeconds = secondsBetween(now(), exhaustedUntil);
      return { refusal: { outcome: 'rate_limited', retryAfterSeconds } };
    }
    return { refusal: null, end };
  }

  return {
    byteLength: local.byteLength + wrongGuesses.byteLength + proofOfWork.byteLength,

    counterOf: (shop, email) => counterName(emailKey(shop, canonicalEmail(email), fingerprint)),

    request: (shop, address) =>
      tryCharge({ budget: 'requests', key: fingerprint('requests', shop, address), points: 1 }),

    async consume(guess, evaluate) {
      const keys = guessKeys(guess, fingerprint);
      const { id, charges } = keys;
      const earlier = admissions.get(id);
      if (earlier && (await earlier)) return { refusal: null, found: await evaluate() };
      if (wrongGuesses.has(id, now())) {
        const wait = tryCharge({ budget: 'repeats', key: id, points: 1 });
        return wait === null
          ? { refusal: null, found: await evaluate() }
          : { refusal: { outcome: 'rate_limited', retryAfterSeconds: wait } };
      }

      const admission = Promise.withResolvers<boolean>();
      admissions.set(id, admission.promise);
      let isWrong = false;
      let toEnd: Admitted | null = null;
      try {
        const admitted = await admit(guess, keys);
        admission.resolve(admitted.refusal === null);
        if (admitted.refusal) return admitted;
        toEnd = admitted;
        const found = await evaluate();
        isWrong = found === null;
        return { refusal: null, found };
      } finally {
        admission.resolve(false);
        if (admissions.get(id) === admission.promise) admissions.delete(id);
        // The same guess may have ended before, where an earlier one was refused.
        const isCharged = isWrong && !wrongGuesses.has(id, now());
        if (isCharged) {
          wrongGuesses.add(id, now());
          for (const charge of charges) local.add(charge, now());
        }
        toEnd?.end(isCharged);
      }
    },
  };
}

function busy(retryAfterSeconds: number): GuessRefusal {
  return { outcome: 'unavailable', retryAfterSeconds };
}

/** At least one. */
function secondsBetween(from: Date, to: Date): number {
  return Math.max(1, Math.ceil((to.getTime() - from.getTime()) / 1000));
}
