import { Busy } from '../async/busy.ts';
import { createLoopTurns } from '../async/loop-turns.ts';
import { createSemaphore } from '../async/semaphore.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** What one process takes on. Measured by `npm run bench:load`: docs/decisions/0023-load-shedding.md. */
export interface LookupLimits {
  /** Look-ups that ask Shopify at the same time. */
  underWay: number;
  /** The same of one shop: a rush at one must not close the others. */
  ofOneShop: number;
  /** Look-ups that wait for a place. */
  waiting: number;
  /** Milliseconds that they wait at most. */
  patience: number;
  /** Look-ups that start in one turn of the event loop. */
  perTurn: number;
  /** Milliseconds that the event loop may be late; beyond it, new look-ups are refused. */
  loopDelay: number;
  /** While fewer are under way, the event loop is late for another reason, and refusing would mend nothing. */
  fewest: number;
}

const LOOKUP_LIMITS: LookupLimits = {
  underWay: 200,
  ofOneShop: 100,
  waiting: 100,
  patience: 500,
  perTurn: 4,
  loopDelay: 100,
  fewest: 32,
};

/** The key of all look-ups together; no shop's domain. */
const PROCESS = 'all shops';

/** Lets a process do what it can, and refuses the rest while refusing is cheap. */
export interface LookupGate {
  /**
   * Seconds after which to come back, while the event loop is late or as many wait as may; else `null`. To be asked
   * before anything else of a look-up is done.
   */
  busyFor(): number | null;
  /**
   * Runs work that asks Shopify, when there is a place for it.
   *
   * @throws {Busy} when there is none in time, and what `work` throws.
   */
  run<T>(shop: ShopDomain, work: () => Promise<T>): Promise<T>;
}

/** @param loopDelay - Milliseconds by which the event loop has been late most recently. */
export function createLookupGate(
  loopDelay: () => number,
  limits: LookupLimits = LOOKUP_LIMITS,
): LookupGate {
  const places = createSemaphore<string>({ maxWaiting: limits.waiting });
  const startInTurn = createLoopTurns(limits.perTurn);
  const underWay = (): number => limits.underWay;
  const ofOneShop = (): number => limits.ofOneShop;

  return {
    busyFor() {
      const isLate = places.held(PROCESS) >= limits.fewest && loopDelay() > limits.loopDelay;
      const isFull = places.waiting(PROCESS) >= limits.waiting;
      return isLate || isFull ? places.retryAfter(PROCESS) : null;
    },

    async run(shop, work) {
      const came = performance.now();
      const needs = [
        { key: PROCESS, points: 1, limit: underWay },
        { key: shop, points: 1, limit: ofOneShop },
      ];
      const acquired = await places.acquire(needs, limits.patience);
      if (!acquired.place) {
        const seconds = acquired.reason === 'late' ? acquired.retryAfterSeconds : 1;
        throw new Busy('too many look-ups are under way', seconds);
      }
      try {
        await startInTurn();
        if (performance.now() - came > limits.patience) {
          throw new Busy('a look-up waited too long', places.retryAfter(PROCESS));
        }
        return await work();
      } finally {
        acquired.place.release();
      }
    },
  };
}
