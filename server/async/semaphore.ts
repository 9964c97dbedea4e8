/** Points that one caller needs of one key while its work is under way. */
export interface Need<K> {
  key: K;
  points: number;
  /** The points of this key that may be held at once, now. It may change whenever a place is released. */
  limit(): number;
}

/** A place, or why there is none. */
export type Acquired =
  | { place: Place }
  /** A limit has fallen below what is needed: waiting would not help. */
  | { place: null; reason: 'impossible' }
  /** No place became free in time, or too many wait for one. @see Semaphore.acquire */
  | { place: null; reason: 'late'; retryAfterSeconds: number };

export interface Place {
  /** Gives the points back, once; those who wait get them in the same turn. */
  release(): void;
}

export interface Semaphore<K> {
  /** Points of a key that are held. */
  held(key: K): number;
  /** Those who wait at a key. */
  waiting(key: K): number;
  /**
   * Takes all needs at once: synchronously where they are free. Else it waits, first come, first served at each key.
   *
   * @param patience - Milliseconds to wait at most.
   */
  acquire(needs: readonly Need<K>[], patience: number): Promise<Acquired>;
  /**
   * Seconds after which a place of the key will be free for somebody who has to come back: each who asks is given a
   * later time, at the rate at which places have been released.
   */
  retryAfter(key: K): number;
}

export interface SemaphoreOptions {
  /** Those who may wait at one key; whoever comes then is late at once. No limit by default. */
  maxWaiting?: number;
  /** Milliseconds; never goes back. The machine's by default. */
  clock?: () => number;
}

interface Waiter<K> {
  needs: readonly Need<K>[];
  /** The key in whose queue it stands. */
  at: K;
  settle(acquired: Acquired): void;
}

/** How much the latest time between two releases weighs in their mean. */
const WEIGHT = 0.1;

/** Milliseconds that a place is taken to be held before any was released: a look-up of two short queries. */
const USUAL_HOLD = 300;

/** Seconds. A flood must not put off shoppers for longer: most rushes are over by then. */
export const LONGEST_RETRY = 60;

/**
 * A counting semaphore (https://en.wikipedia.org/wiki/Semaphore_(programming)) for any number of keys, whose limits
 * may change while somebody waits. A key takes memory only while it is in use. Whoever comes too late is given a time
 * by the generic cell rate algorithm (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm).
 */
export function createSemaphore<K>(options: SemaphoreOptions = {}): Semaphore<K> {
  const { clock = () => performance.now(), maxWaiting = Infinity } = options;
  const heldPoints = new Map<K, number>();
  const queues = new Map<K, Set<Waiter<K>>>();
  /** The time that was given last, by key. */
  const givenTimes = new Map<K, number>();
  let meanHold = USUAL_HOLD;

  const held = (key: K): number => heldPoints.get(key) ?? 0;
  const waiting = (key: K): number => queues.get(key)?.size ?? 0;

  /** Takes everything, or returns the first need that cannot be met. */
  function take(needs: readonly Need<K>[]): Need<K> | null {
    for (const need of needs) {
      if (held(need.key) + need.points > need.limit()) return need;
    }
    for (const { key, points } of needs) heldPoints.set(key, held(key) + points);
    return null;
  }

  function isImpossible(needs: readonly Need<K>[]): boolean {
    return needs.some(({ points, limit }) => points > limit());
  }

  function toPlace(needs: readonly Need<K>[]): Place {
    const since = clock();
    let isHeld = true;
    return {
      release() {
        if (!isHeld) return;
        isHeld = false;
        meanHold += WEIGHT * (clock() - since - meanHold);
        for (const { key, points } of needs) {
          const left = held(key) - points;
          if (left > 0) heldPoints.set(key, left);
          else heldPoints.delete(key);
        }
        for (const { key } of needs) admit(key);
      },
    };
  }

  function enqueue(waiter: Waiter<K>, at: K): void {
    waiter.at = at;
    const queue = queues.get(at) ?? new Set();
    queues.set(at, queue.add(waiter));
  }

  function leave(waiter: Waiter<K>): void {
    const queue = queues.get(waiter.at);
    queue?.delete(waiter);
    if (queue?.size === 0) queues.delete(waiter.at);
  }

  /** Lets those in who wait at a key, in the order in which they came, up to the first who has to wait on. */
  function admit(key: K): void {
    for (const waiter of queues.get(key) ?? []) {
      const missing = take(waiter.needs);
      if (!missing) waiter.settle({ place: toPlace(waiter.needs) });
      else if (isImpossible(waiter.needs)) waiter.settle({ place: null, reason: 'impossible' });
      else if (missing.key === key) return;
      else {
        leave(waiter);
        enqueue(waiter, missing.key);
      }
    }
  }

  function retryAfter(key: K): number {
    const now = clock();
    for (const [other, at] of givenTimes) {
      if (at > now) break;
      givenTimes.delete(other);
    }
    const interval = meanHold / Math.max(1, held(key));
    const last = now + LONGEST_RETRY * 1000;
    const next = Math.min(last, Math.max(now, givenTimes.get(key) ?? now) + interval);
    givenTimes.delete(key);
    givenTimes.set(key, next);
    return Math.max(1, Math.ceil((next - now) / 1000));
  }

  return {
    held,
    waiting,
    retryAfter,
    async acquire(needs, patience) {
      const missing = needs.find(({ key }) => queues.has(key)) ?? take(needs);
      if (!missing) return { place: toPlace(needs) };
      if (isImpossible(needs)) return { place: null, reason: 'impossible' };
      if (waiting(missing.key) >= maxWaiting) {
        return { place: null, reason: 'late', retryAfterSeconds: retryAfter(missing.key) };
      }
      const { promise, resolve } = Promise.withResolvers<Acquired>();
      const waiter: Waiter<K> = {
        needs,
        at: missing.key,
        settle(acquired) {
          clearTimeout(timer);
          leave(waiter);
          resolve(acquired);
        },
      };
      const timer = setTimeout(() => {
        const retryAfterSeconds = retryAfter(waiter.at);
        waiter.settle({ place: null, reason: 'late', retryAfterSeconds });
      }, patience);
      enqueue(waiter, missing.key);
      return promise;
    },
  };
}
