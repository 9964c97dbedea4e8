import type { ShopDomain } from './shop-domain.ts';

export interface Count {
  /** Of this window, what was just added included. */
  count: number;
  endsAt: Date;
}

/** Counts that all servers share. Every implementation passes `counter-store.battery.ts`. */
export interface CounterStore {
  /**
   * Adds to a counter in one step. Its window starts with the first addition and lasts `window` ms.
   *
   * @param points - Negative to give some back; what was taken in a window that is over is over, too.
   * @param key - Never personal data: a keyed pseudonym.
   */
  add(shop: ShopDomain, key: string, points: number, now: Date, window: number): Promise<Count>;
  /** A counter that is not there is no error. */
  forget(shop: ShopDomain, key: string): Promise<void>;
  /** Forgets the windows that are over. @returns how many. */
  sweep(now: Date): Promise<number>;
}
