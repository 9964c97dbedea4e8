/** One budget of time for a whole look-up, however many calls it takes. */
export interface Deadline {
  /** Aborts when the time is over: whatever is under way is really cancelled. */
  signal: AbortSignal;
  /** Milliseconds left; 0 or less when it is over. */
  remaining(): number;
}

/** Starts now, on the monotonic clock. */
export function createDeadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return {
    signal: AbortSignal.timeout(milliseconds),
    remaining: () => end - performance.now(),
  };
}
