import { createHmac, type KeyObject } from 'node:crypto';
import type { GuessBudgets, GuessRefusal } from '../ports/guess-budgets.ts';
import { canonicalEmail } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { BUDGETS, proofBitsFor, WINDOWS, WRONG_GUESSES, type Budgets } from './budgets.ts';
import { createFingerprints, type Fingerprint } from './counting/fingerprints.ts';
import { LocalCounters, type Charge } from './counting/local-counters.ts';
import { RotatingBloomFilter } from './counting/rotating-bloom-filter.ts';
import type { SharedCharge, SharedCounters } from './counting/shared-counters.ts';
import { emailKey, guessKeys } from './guess-keys.ts';
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
 * A guess reserves its points before Shopify is asked, or guesses at the same time would exceed the
 * budget. A wrong guess is charged them; any other gets them back.
 */
export function createGuessBudgets(options: GuessBudgetsOptions): FixedGuessBudgets {
  const { key, proofOfWork, shared, now } = options;
  const fingerprint = createFingerprints(key);
  const local = options.local ?? new LocalCounters(options.budgets ?? BUDGETS);
  const wrongGuesses = new RotatingBloomFilter(WRONG_GUESSES.bytes, WRONG_GUESSES.window);
  /** The same guess again while one is evaluated costs nothing: both get one answer from Shopify. */
  const inFlight = new Set<Fingerprint>();

  /** Charges at once. @returns the seconds to wait when the budget is exhausted, else `null`. */
  function tryCharge(charge: Charge): number | null {
    const at = now();
    if (local.isExhausted(charge, at)) return secondsBetween(at, local.availableAt(charge, at));
    local.add(charge, at);
    return null;
  }

  function acceptsProof(charge: Charge): boolean {
    return local.budgetOf(charge).whenExhausted === 'require_proof';
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

  /**
   * What a reserved charge takes from the shared half of its budget, or of what the budget has with proofs; `null`
   * while it is in the local half.
   */
  function sharedCharge(shop: ShopDomain, charge: Charge, withProof: boolean): SharedCharge | null {
    const budget = local.budgetOf(charge);
    const { shared: isShared, window } = budget;
    const points = withProof ? (budget.mostWithProof ?? Infinity) : budget.points;
    const localHalf = Math.ceil(points / 2);
    if (!isShared || local.count(charge, now()) <= localHalf) return null;
    return {
      shop,
      key: counterName(charge, withProof),
      points: charge.points,
      limit: points - localHalf,
      window: WINDOWS[window].length,
    };
  }

  return {
    byteLength: local.byteLength + wrongGuesses.byteLength + proofOfWork.byteLength,

    counterOf: (shop, email) => counterName(emailKey(shop, canonicalEmail(email), fingerprint)),

    request: (shop, address) =>
      tryCharge({ budget: 'requests', key: fingerprint('requests', shop, address), points: 1 }),

    async consume(guess, evaluate) {
      const { shop, proof } = guess;
      const { id, purpose, charges } = guessKeys(guess, fingerprint);
      const at = now();
      if (inFlight.has(id)) return { refusal: null, found: await evaluate() };
      if (wrongGuesses.has(id, at)) {
        const wait = tryCharge({ budget: 'repeats', key: id, points: 1 });
        return wait === null
          ? { refusal: null, found: await evaluate() }
          : { refusal: { outcome: 'rate_limited', retryAfterSeconds: wait } };
      }

      const exhausted = charges.filter((charge) => local.isExhausted(charge, at));
      const unprovable = exhausted.filter(
        (charge) => !acceptsProof(charge) || local.isSpent(charge, at),
      );
      if (unprovable.length > 0) return { refusal: rateLimited(unprovable, at) };
      let isProven = false;
      const redeemProof = (): boolean =>
        (isProven ||= proof !== null && proofOfWork.redeem(shop, purpose, proof));
      if (exhausted.length > 0 && !redeemProof()) {
        return { refusal: proofRequired(shop, purpose, exhausted) };
      }

      local.reserve(charges);
      const consumed: SharedCharge[] = [];
      let isWrong = false;
      try {
        for (const charge of charges) {
          const withProof = isProven && acceptsProof(charge);
          const part = sharedCharge(shop, charge, withProof);
          if (!part) continue;
          const exhaustedUntil = await shared.consume(part);
          if (exhaustedUntil === null) consumed.push(part);
          else if (withProof || !acceptsProof(charge)) {
            const retryAfterSeconds = secondsBetween(now(), exhaustedUntil);
            return { refusal: { outcome: 'rate_limited', retryAfterSeconds } };
          } else if (!redeemProof()) return { refusal: proofRequired(shop, purpose, [charge]) };
        }
        inFlight.add(id);
        const found = await evaluate();
        isWrong = found === null;
        return { refusal: null, found };
      } finally {
        inFlight.delete(id);
        local.release(charges);
        // Two equal guesses can both pass the check above before either is in flight; one is charged.
        if (isWrong && !wrongGuesses.has(id, now())) {
          wrongGuesses.add(id, now());
          for (const charge of charges) local.add(charge, now());
        } else for (const part of consumed) shared.refund(part);
      }
    },
  };
}

/** At least one. */
function secondsBetween(from: Date, to: Date): number {
  return Math.max(1, Math.ceil((to.getTime() - from.getTime()) / 1000));
}
