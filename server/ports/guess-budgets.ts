import type { Proof, TrackResponse } from '../contract.ts';
import type { OrderLookup } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A look-up before Shopify has been asked: it may be the customer's, or somebody's guess. */
export interface Guess {
  shop: ShopDomain;
  /** The network address of the shopper, from a header; a hint, never proof. */
  address: string;
  lookup: OrderLookup;
  /** The proof of work that an earlier `proof_required` asked for. */
  proof: Proof | null;
}

/** Why a look-up is not evaluated: a budget is exhausted, or (`unavailable`) too many others are under way. */
export type GuessRefusal = Extract<
  TrackResponse,
  { outcome: 'rate_limited' | 'proof_required' | 'unavailable' }
>;

/** `found` is `null` when the guess was wrong. */
export type Consumed<Found> = { refusal: GuessRefusal } | { refusal: null; found: Found | null };

/** Limits of how often orders can be guessed at. */
export interface GuessBudgets {
  /** Charges one request to an address, whatever it asks for. @returns the seconds to wait, or `null`. */
  request(shop: ShopDomain, address: string): number | null;
  /**
   * Evaluates a guess unless one of its budgets is exhausted. It waits while as many others are under way as a budget
   * has points left. `evaluate` is called at most once. Only a wrong guess is charged, and only once.
   *
   * @throws what `evaluate` throws; the guess is not charged then.
   */
  consume<Found>(guess: Guess, evaluate: () => Promise<Found | null>): Promise<Consumed<Found>>;
}
