import type { Proof, TrackResponse } from '../contract.ts';
import type { OrderLookup } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A look-up as its budgets see it: until Shopify has been asked, any of them may be a guess. */
export interface Guess {
  shop: ShopDomain;
  /** Of the shopper; a hint, never proof. */
  address: string;
  lookup: OrderLookup;
  /** What an earlier `proof_required` asked for. */
  proof: Proof | null;
}

/** Why a look-up is not evaluated. */
export type GuessRefusal = Extract<TrackResponse, { outcome: 'rate_limited' | 'proof_required' }>;

export type Consumed<Found> = { refusal: GuessRefusal } | { refusal: null; found: Found | null };

/** What may be guessed at, how often. */
export interface GuessBudgets {
  /** Counts one request of an address, whatever it asks. @returns the seconds to wait, or `null`. */
  request(shop: ShopDomain, address: string): number | null;
  /**
   * Evaluates a guess as far as its budgets go. `evaluate` is called once or not at all, and what it
   * finds costs nothing: only wrong guesses count, each of them once.
   *
   * @throws what `evaluate` throws; an outage counts nothing.
   */
  consume<Found>(guess: Guess, evaluate: () => Promise<Found | null>): Promise<Consumed<Found>>;
}
