/** The clock, the random source and the sleep of {@link createMissLatency}, as arguments for the tests. */
export interface MissLatencyOptions {
  /** Milliseconds on a clock that never goes back. */
  clock(): number;
  /** At least 0, less than 1, and unpredictable. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds; {@link FIRST_SLOT} by default. */
  first?: number;
  /** Milliseconds; {@link SLOT} by default. */
  slot?: number;
}

/** Resolves when a miss may be answered. */
export type MissPadding = () => Promise<void>;

/**
 * Milliseconds. No miss is answered earlier. The two searches of the slowest common miss fit into this time, so
 * the time of an answer does not show which kind of miss it is.
 */
export const FIRST_SLOT = 600;

/**
 * Milliseconds between slots, and the range of the random phase. It hides what remains: timer, event loop and
 * network differ by a millisecond or two between a busy and an idle server. Below a random 300 ms that cannot be
 * measured with as many guesses as the budgets allow.
 */
export const SLOT = 300;

/** Milliseconds: a look-up is answered by then, also a miss. */
export const LAST_SLOT = 2_500;

/**
 * Pads misses so that every kind takes the same time: a miss is answered at the next of a row of slots, which are
 * counted from the start of its request with a random phase. Padding to one fixed length would leak, because a
 * timer rounds, and so the time that the work took would show in the milliseconds.
 */
export function createMissLatency(options: MissLatencyOptions): () => MissPadding {
  const { clock, random, sleep, first = FIRST_SLOT, slot = SLOT } = options;
  return function startMiss() {
    const begun = clock();
    const phase = random() * slot;
    return async function padMiss() {
      const elapsed = clock() - begun;
      const late = Math.max(0, Math.ceil((elapsed - first - phase) / slot));
      const at = Math.min(first + phase + late * slot, LAST_SLOT);
      if (at > elapsed) await sleep(at - elapsed);
    };
  };
}
