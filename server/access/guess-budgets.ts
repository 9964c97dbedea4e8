import { createHmac, type KeyObject } from 'node:crypto';
import type { GuessBudgets, GuessRefusal } from '../ports/guess-budgets.ts';
import { canonicalEmail } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { bitsFor, BUDGETS, KNOWN_GUESSES, WINDOWS, type Budgets } from './budgets.ts';
import { createFingerprints, type Fingerprint } from './counting/fingerprints.ts';
import { RotatingBloomFilter } from './counting/rotating-bloom-filter.ts';
import { emailKey, guessKeys } from './guess-keys.ts';
import { LocalCounts, type Charge } from './counting/local-counts.ts';
import type { Proofs } from './proof-of-work.ts';
import type { SharedCounts, SharedPoints } from './counting/shared-counts.ts';

export interface GuessBudgetsOptions {
  /** Derived for this alone; the same on all servers, whose counters then have the same names. */
  key: KeyObject;
  proofs: Proofs;
  shared: SharedCounts;
  now: () => Date;
  /** {@link BUDGETS} by default. */
  budgets?: Budgets;
}

export interface FixedGuessBudgets extends GuessBudgets {
  /** What they take: no more, however many are counted. */
  byteLength: number;
  /** The name of the counter that all servers share for the guesses at a customer, as the look-ups count them. */
  counterOf(shop: ShopDomain, email: string): string;
}

/**
 * Budgets in two stages. The first half of each is this process's own, counted in fixed memory; the
 * second half belongs to all servers together. So one server admits exactly the budget, n servers at
 * most (n + 1) / 2 times as much, and with the store away half the budget holds.
 *
 * A guess takes its points before Shopify is asked, whatever else is under way, and gets them back
 * unless it was wrong.
 */
export function createGuessBudgets(options: GuessBudgetsOptions): FixedGuessBudgets {
  const { key, proofs, shared, now } = options;
  const fingerprint = createFingerprints(key);
  const counts = new LocalCounts(options.budgets ?? BUDGETS);
  const knownWrong = new RotatingBloomFilter(KNOWN_GUESSES.bytes, KNOWN_GUESSES.length);
  /** What is asked of Shopify right now: asking the same costs nothing, it is answered together. */
  const underWay = new Set<Fingerprint>();

  /** Counts at once what a right answer does not give back. */
  function spend(charge: Charge): number | null {
    const at = now();
    if (counts.isSpent(charge, at)) return secondsBetween(at, counts.freeAt(charge, at));
    counts.add(charge, at);
    return null;
  }

  function tooMany(spent: readonly Charge[], at: Date): GuessRefusal {
    const waits = spent.map((charge) => secondsBetween(at, counts.freeAt(charge, at)));
    return { outcome: 'rate_limited', retryAfterSeconds: Math.max(...waits) };
  }

  /** A challenge as hard as the budget that is overspent most. */
  function challenge(shop: SharedPoints['shop'], purpose: string, spent: Charge[]): GuessRefusal {
    const at = now();
    const times = spent.map((charge) => counts.count(charge, at) / counts.budgetOf(charge).points);
    const bits = bitsFor(Math.max(...times));
    return { outcome: 'proof_required', challenge: proofs.ask(shop, purpose, bits), bits };
  }

  function counterName({ budget, key: of }: Pick<Charge, 'budget' | 'key'>): string {
    return createHmac('sha256', key).update(`${budget} ${of}`).digest('base64url');
  }

  /** The part of a held draw that the other servers have a say in. */
  function sharedPart(shop: SharedPoints['shop'], charge: Charge): SharedPoints | null {
    const { points, shared: isShared, window } = counts.budgetOf(charge);
    const own = Math.ceil(points / 2);
    if (!isShared || counts.count(charge, now()) <= own) return null;
    return {
      shop,
      key: counterName(charge),
      points: charge.points,
      limit: points - own,
      window: WINDOWS[window].length,
    };
  }

  return {
    byteLength: counts.byteLength + knownWrong.byteLength + proofs.byteLength,

    counterOf: (shop, email) => counterName(emailKey(shop, canonicalEmail(email), fingerprint)),

    request: (shop, address) =>
      spend({ budget: 'requests', key: fingerprint('requests', shop, address), points: 1 }),

    async consume(guess, evaluate) {
      const { shop, proof } = guess;
      const { id, purpose, charges } = guessKeys(guess, fingerprint);
      const at = now();
      if (underWay.has(id)) return { refusal: null, found: await evaluate() };
      if (knownWrong.has(id, at)) {
        const wait = spend({ budget: 'repeats', key: id, points: 1 });
        return wait === null
          ? { refusal: null, found: await evaluate() }
          : { refusal: { outcome: 'rate_limited', retryAfterSeconds: wait } };
      }

      const mayProve = (charge: Charge): boolean => counts.budgetOf(charge).whenSpent === 'prove';
      const spent = charges.filter((charge) => counts.isSpent(charge, at));
      const refused = spent.filter((charge) => !mayProve(charge));
      if (refused.length > 0) return { refusal: tooMany(refused, at) };
      let isProven = false;
      const prove = (): boolean =>
        (isProven ||= proof !== null && proofs.accept(shop, purpose, proof));
      if (spent.length > 0 && !prove()) return { refusal: challenge(shop, purpose, spent) };

      counts.hold(charges);
      const taken: SharedPoints[] = [];
      let isWrong = false;
      try {
        for (const charge of charges) {
          const part = sharedPart(shop, charge);
          if (!part || (isProven && mayProve(charge))) continue;
          const until = await shared.take(part);
          if (until === null) taken.push(part);
          else if (!mayProve(charge)) {
            const retryAfterSeconds = secondsBetween(now(), until);
            return { refusal: { outcome: 'rate_limited', retryAfterSeconds } };
          } else if (!prove()) return { refusal: challenge(shop, purpose, [charge]) };
        }
        underWay.add(id);
        const found = await evaluate();
        isWrong = found === null;
        return { refusal: null, found };
      } finally {
        underWay.delete(id);
        counts.release(charges);
        if (isWrong && !knownWrong.has(id, now())) {
          knownWrong.add(id, now());
          for (const charge of charges) counts.add(charge, now());
        } else for (const part of taken) shared.giveBack(part);
      }
    },
  };
}

/** At least one. */
function secondsBetween(from: Date, to: Date): number {
  return Math.max(1, Math.ceil((to.getTime() - from.getTime()) / 1000));
}
