/**
 * Words that take back or postpone what a clause claims, and words that say who took the parcel or got it. A
 * language has one set for all its rules, and {@link weighClaim} reads them for every claim.
 *
 * `before`: looked for between the beginning of the clause and the claim. `around`: on both sides of it.
 */
export interface Marks {
  /** Before: it did not happen. */
  readonly negation: RegExp;
  /** Before or after: it did not happen until now. */
  readonly notYet: RegExp;
  /** Anywhere in the sentence: what may happen, what is not known, and what somebody denies. */
  readonly condition: RegExp;
  /** Shortly before: a time that is still to come, as in "once delivered". */
  readonly whenever: RegExp;
  /** Before: it may have happened. */
  readonly possibility: RegExp;
  /** Before: somebody asks for it. */
  readonly wish: RegExp;
  /** Directly after: somebody asked for it. */
  readonly wished: RegExp;
  /** Before: it will happen. */
  readonly future: RegExp;
  /** Around: a time to come. */
  readonly later: RegExp;
  /** Around: this day. */
  readonly today: RegExp;
  /** Before or directly after: it is being done. */
  readonly ongoing: RegExp;
  /** Around: it was called off. */
  readonly undone: RegExp;
  /** Directly before: news of the parcel, which may be delivered or lost too, as in "notification delivered". */
  readonly ofNews: RegExp;
  /** Around: to the shopper, wherever that is. */
  readonly toRecipient: RegExp;
  /** Around: to whoever sent it. */
  readonly toSender: RegExp;
  /** Around: so that somebody else delivers it. */
  readonly onward: RegExp;
  /** Around: so that the shopper collects it. */
  readonly toCollect: RegExp;
  /** Around: to a locker. */
  readonly toLocker: RegExp;
  /** Around: to a shop or an office where parcels are collected. */
  readonly toCounter: RegExp;
  /** Around: to another carrier, to its driver or to its building. */
  readonly toCarrier: RegExp;
  /** Around: by a carrier, or from whoever sends it. */
  readonly byCarrier: RegExp;
  /** Around: by the shopper. */
  readonly byRecipient: RegExp;
}

/** A set whose patterns are left out fits nothing there. */
export function marks(some: Partial<Marks>): Marks {
  return { ...NONE, ...some };
}

const NEVER = /(?!)/;

const NONE: Marks = {
  negation: NEVER,
  notYet: NEVER,
  condition: NEVER,
  whenever: NEVER,
  possibility: NEVER,
  wish: NEVER,
  wished: NEVER,
  future: NEVER,
  later: NEVER,
  today: NEVER,
  ongoing: NEVER,
  undone: NEVER,
  ofNews: NEVER,
  toRecipient: NEVER,
  toSender: NEVER,
  onward: NEVER,
  toCollect: NEVER,
  toLocker: NEVER,
  toCounter: NEVER,
  toCarrier: NEVER,
  byCarrier: NEVER,
  byRecipient: NEVER,
};
