import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';

/**
 * What is counted by key. A guess is one order number with one e-mail address. It is charged when it was
 * wrong, and only once however often it is repeated.
 */
export type BudgetName =
  /** Requests from one network address, right guesses and passes included. */
  | 'requests'
  /** The same wrong guess again. */
  | 'repeats'
  /** Wrong guesses at one order from one address. */
  | 'order_from_address'
  /** Wrong guesses from one address. */
  | 'address'
  /** Wrong guesses at one order from all addresses: the address is a header, which Shopify does not sign. */
  | 'order'
  /** Wrong postal codes typed at one order from all addresses, and wrong telephone numbers. */
  | 'order_postal_code'
  | 'order_phone'
  /** Wrong postal codes and telephone numbers typed at one shop. */
  | 'shop_factors'
  /** Wrong guesses with one e-mail address. */
  | 'email'
  /** Wrong guesses at one shop. */
  | 'shop'
  /** Wrong e-mail addresses typed with one pass, where other budgets have refused the guess. */
  | 'pass';

export interface Budget {
  points: number;
  /**
   * The last of the points, which only guesses under way at the same time may use: the budget counts as exhausted
   * before, and so many guesses may be under way always. None by default: one guess at a time uses the last point.
   */
  spare?: number;
  /** The points are never exceeded within one window, and are available again after one to two windows. */
  window: WindowName;
  /**
   * Whether a guess with a proof of work is evaluated though the budget is exhausted. An order, an e-mail address and
   * a shop have owners, whom a stranger must not be able to lock out. A network address, or the guess itself, may be
   * refused. No by default.
   */
  acceptsProof?: boolean;
  /** The points after which no proof helps in this window: a graphics card computes any number of them. */
  mostWithProof?: number;
  /** Whether the second half of the points is shared with all other servers. No by default. */
  shared?: boolean;
}

export type Budgets = Readonly<Record<BudgetName, Budget>>;

export const BUDGETS: Budgets = {
  // Two a second: an office or a mobile network behind one address fits, a flood does not.
  requests: { points: 120, window: 'minute' },
  // A shopper may press the button again, and the order may exist by now; each repeat costs a search.
  repeats: { points: 5, window: 'hour' },
  // Enough for a shopper who has four e-mail addresses and mistypes one. No proof of work raises it.
  order_from_address: { points: 5, window: 'hour', shared: true },
  // Enough for several people behind one router; too few to try a list of guesses.
  address: { points: 20, window: 'hour', shared: true },
  // Somebody with a leaked list of e-mail addresses can try ten of them on an order each day, and with much computing
  // two hundred. Below 255, where a count of the sketch ends.
  order: { points: 10, mostWithProof: 200, window: 'day', acceptsProof: true, shared: true },
  // A postal code is one of thousands, so no proof of work raises it: its owner has the e-mail address. Every such guess
  // is one of the ten at its order as well, so whoever tries all kinds has no more of them than with one.
  order_postal_code: { points: 5, window: 'day', shared: true },
  order_phone: { points: 5, window: 'day', shared: true },
  // One code that many shoppers have, tried at one order after the other: with a code that one of thirty has, some seven
  // orders a day at most. Docs: 0062.
  shop_factors: {
    points: 100,
    spare: 10,
    mostWithProof: 200,
    window: 'day',
    acceptsProof: true,
    shared: true,
  },
  email: { points: 10, window: 'day', acceptsProof: true, shared: true },
  // 2,400 a day; counted by the hour, so that an attack is over for the shop's own shoppers soon after it.
  // Ten under way are some twenty look-ups a second, more than the API points of most shops allow.
  shop: { points: 100, spare: 10, window: 'hour', acceptsProof: true, shared: true },
  // As many as anybody has at an order: whoever has stolen a pass shall not learn the address that it is bound to.
  pass: { points: 10, window: 'day' },
};

export type WindowName = 'minute' | 'hour' | 'day';

/**
 * Milliseconds of each window, and bytes of its sketch. Sized for a million wrong guesses, each at another
 * order with another e-mail address from another network address: five million keys, those of
 * {@link WRONG_GUESSES} included.
 */
export const WINDOWS: Readonly<Record<WindowName, { length: number; bytes: number }>> = {
  minute: { length: MINUTE, bytes: 2 ** 19 },
  hour: { length: HOUR, bytes: 9 * 2 ** 19 },
  day: { length: DAY, bytes: 2 ** 23 },
};

/** The filter of wrong guesses, which are charged once in the longest window. */
export const WRONG_GUESSES = { window: DAY, bytes: 5 * 2 ** 19 };

/**
 * Leading zero bits that a proof of work has to have: one more for each doubling of the counted points. The widget's
 * SHA-256 makes 2.2 million hashes a second on a desktop (measured), and a mid-tier phone is four times slower
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown): 17 bits take it
 * 0.25 seconds on average, 22 take it eight, and a low-end phone twenty.
 */
const PROOF_BITS = { fewest: 17, most: 22 };

/** @param ratio - Counted points divided by the points of the budget. */
export function proofBitsFor(ratio: number): number {
  const doublings = Math.ceil(Math.log2(Math.max(1, ratio)));
  return Math.min(PROOF_BITS.fewest + doublings, PROOF_BITS.most);
}
