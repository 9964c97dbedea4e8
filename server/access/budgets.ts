import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';

/**
 * What is counted by key. A guess is one order number with one e-mail address; it counts when it was
 * wrong, and once however often it is repeated.
 */
export type BudgetName =
  /** Requests of one address, right ones and passes included. */
  | 'requests'
  /** The same wrong guess again. */
  | 'repeats'
  /** Wrong guesses at one order from one address. */
  | 'order_from_address'
  /** Wrong guesses from one address. */
  | 'address'
  /** Wrong guesses at one order, from wherever: a signature of Shopify's proves no address. */
  | 'order'
  /** Wrong guesses with one e-mail address. */
  | 'email'
  /** Wrong guesses at one shop. */
  | 'shop';

export interface Budget {
  points: number;
  /** Points are never exceeded within it, and come back after one to two of them. */
  window: WindowName;
  /**
   * What a spent budget means. An address, or a guess, may be refused; an order, an e-mail address and a
   * shop have owners, whom a stranger must not be able to lock out: they are asked for a proof of work.
   */
  whenSpent: 'refuse' | 'prove';
  /** The second half of the points is counted together with all other servers. */
  shared: boolean;
}

export type Budgets = Readonly<Record<BudgetName, Budget>>;

export const BUDGETS: Budgets = {
  // Two a second: an office or a mobile network behind one address fits, a flood does not.
  requests: { points: 120, window: 'minute', whenSpent: 'refuse', shared: false },
  // Pressing the button again is human, and the order may be placed by now; each costs the shop a search.
  repeats: { points: 5, window: 'hour', whenSpent: 'refuse', shared: false },
  // Somebody who has four e-mail addresses, and mistypes one. It bounds what a proof can buy, too.
  order_from_address: { points: 5, window: 'hour', whenSpent: 'refuse', shared: true },
  // Several people behind one router; with a list of guesses it takes days to get anywhere.
  address: { points: 20, window: 'hour', whenSpent: 'refuse', shared: true },
  // At most ten of the addresses on a leaked list a day (reference: security §4, row B2).
  order: { points: 10, window: 'day', whenSpent: 'prove', shared: true },
  email: { points: 10, window: 'day', whenSpent: 'prove', shared: true },
  // 2,400 a day (row B2), by the hour, so that a shop has its own back soon after an attack.
  shop: { points: 100, window: 'hour', whenSpent: 'prove', shared: true },
};

export type WindowName = 'minute' | 'hour' | 'day';

/**
 * Each window's counters: its milliseconds, and the bytes of its sketch. Sized for a million wrong guesses,
 * each at another order with another e-mail address from another network address: five million keys, the
 * {@link KNOWN_GUESSES} included.
 */
export const WINDOWS: Readonly<Record<WindowName, { length: number; bytes: number }>> = {
  minute: { length: MINUTE, bytes: 2 ** 19 },
  hour: { length: HOUR, bytes: 9 * 2 ** 19 },
  day: { length: DAY, bytes: 2 ** 23 },
};

/** Wrong guesses that are not counted again, for as long as the longest window. */
export const KNOWN_GUESSES = { length: DAY, bytes: 5 * 2 ** 19 };

/**
 * Zero bits that a proof must show, by how many times a budget is overspent. A common phone tries 250,000
 * to 500,000 hashes a second (plain JavaScript: 2.2 million here, four to six times less there), so the
 * steps take it about a quarter, half and one to two seconds on average.
 */
const PROOF_STEPS = [
  { times: 2, bits: 19 },
  { times: 1.5, bits: 18 },
  { times: 0, bits: 17 },
] as const;

/** The bits for a budget spent so many times over. */
export function bitsFor(times: number): number {
  return (PROOF_STEPS.find((step) => times >= step.times) ?? PROOF_STEPS[0]).bits;
}
