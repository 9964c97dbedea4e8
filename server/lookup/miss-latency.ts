/** The clock, the chance and the wait of {@link createMissLatency}, so that a test can be all three. */
export interface MissLatencyOptions {
  /** Milliseconds on a clock that never goes back. */
  clock(): number;
  /** At least 0, less than 1, and not to be foreseen. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds; {@link FIRST_SLOT} by default. */
  first?: number;
  /** Milliseconds; {@link SLOT} by default. */
  slot?: number;
}

/** Waits until a miss may be told. */
export type MissPadding = () => Promise<void>;

/**
 * Milliseconds. No miss is told earlier: the two searches that the slowest common kind of miss takes
 * fit, so what a miss is made of does not show in how long it takes.
 */
export const FIRST_SLOT = 600;

/**
 * Milliseconds between slots, and the range of chance in the first one. It covers what remains: the
 * timer, the loop and the network tell a busy server from an idle one by a millisecond or two, and
 * drowned in 300 that is no difference that anybody's budget of guesses can measure (security §0.8).
 */
export const SLOT = 300;

/** Milliseconds: a look-up has its answer by then (design §12), be it a miss. */
export const LAST_SLOT = 2_500;

/**
 * Every kind of miss takes the same time: each is told at a slot of its own request, counted from its
 * start, of which only chance knows the phase. Sleeping up to a fixed length instead stays readable:
 * the timer rounds, and what it rounds is the time already spent.
 */
export function createMissLatency(options: MissLatencyOptions): () => MissPadding {
  const { clock, random, sleep, first = FIRST_SLOT, slot = SLOT } = options;
  return function startMiss() {
    const begun = clock();
    const phase = random() * slot;
    return async function padMiss() {
      const spent = clock() - begun;
      const late = Math.max(0, Math.ceil((spent - first - phase) / slot));
      const at = Math.min(first + phase + late * slot, LAST_SLOT);
      if (at > spent) await sleep(at - spent);
    };
  };
}
