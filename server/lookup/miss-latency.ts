/** The clock, the random source and the sleep of {@link createMissLatency}, as arguments for the tests. */
export interface MissLatencyOptions {
  /** Milliseconds on a clock that never goes back. */
  clock(): number;
  /** At least 0, less than 1, and unpredictable. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds; {@link MIN_LATENCY} by default. */
  min?: number;
  /** Milliseconds; {@link INTERVAL} by default. */
  interval?: number;
}

/** Resolves when a miss may be answered. */
export type MissPadding = () => Promise<void>;

/**
 * Milliseconds. No miss is answered earlier. The two searches of the slowest common miss fit into this time, so
 * the time of an answer does not show which kind of miss it is.
 */
export const MIN_LATENCY = 600;

/**
 * Milliseconds between two moments at which a miss may be answered, and the range of the random phase. The phase
 * hides the millisecond or two by which timer, event loop and network differ between a busy and an idle server:
 * the budgets do not allow enough guesses to measure so little below a random 300 ms.
 */
export const INTERVAL = 300;

/** Milliseconds: a miss is answered by then, before the whole look-up is given up (`lookup-routes.ts`). */
export const MAX_LATENCY = 2_350;

/**
 * Pads misses so that every kind takes the same time. A miss is answered {@link MIN_LATENCY} and a random phase
 * after the start of its request; if the work takes longer, after as many {@link INTERVAL}s more as it needs.
 * Padding to one fixed length would leak, because a timer rounds, and so the time that the work took would show
 * in the milliseconds.
 */
export function createMissLatency(options: MissLatencyOptions): () => MissPadding {
  const { clock, random, sleep, min = MIN_LATENCY, interval = INTERVAL } = options;
  return function startMiss() {
    const begun = clock();
    const phase = random() * interval;
    return async function padMiss() {
      const elapsed = clock() - begun;
      const more = Math.max(0, Math.ceil((elapsed - min - phase) / interval));
      const at = Math.min(min + phase + more * interval, MAX_LATENCY);
      if (at > elapsed) await sleep(at - elapsed);
    };
  };
}
