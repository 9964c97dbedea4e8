/** The end of a whole look-up, however many calls it takes. */
export interface Deadline {
  /** Milliseconds left; 0 or less when it is over. */
  remaining(): number;
  /** Nobody waits for it: it takes no points that shoppers may need. */
  readonly isBackground?: true;
  /** It changes something: it is not sent again where Shopify may have it. */
  readonly isSentOnce?: true;
}

/** @param milliseconds - From now, on the monotonic clock. */
export function createDeadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return { remaining: () => end - performance.now() };
}

/** Of a change that nobody waits for, and that must not be made twice. */
export function createWriteDeadline(milliseconds: number): Deadline {
  return { ...createBackgroundDeadline(milliseconds), isSentOnce: true };
}

/** Of work that nobody waits for. */
export function createBackgroundDeadline(milliseconds: number): Deadline {
  return { ...createDeadline(milliseconds), isBackground: true };
}
