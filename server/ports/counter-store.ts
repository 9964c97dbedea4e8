import type { ShopDomain } from './shop-domain.ts';

/** A counter after an addition. */
export interface Count {
  /** The points of this window, including those just added. */
  count: number;
  /** When the window ends. */
  endsAt: Date;
}

/** Counters that all servers share. Every implementation passes `counter-store.battery.ts`. */
export interface CounterStore {
  /**
   * Adds to a counter atomically. Its window starts with the first addition.
   *
   * @param key - Never personal data: a keyed pseudonym.
   * @param points - Negative to refund. Points of an earlier window are not refunded.
   * @param window - Milliseconds.
   */
  add(shop: ShopDomain, key: string, points: number, now: Date, window: number): Promise<Count>;
  /** Does nothing when there is no such counter. */
  delete(shop: ShopDomain, key: string): Promise<void>;
  /** Deletes the counters whose window has ended. @returns how many. */
  deleteExpired(now: Date): Promise<number>;
}
