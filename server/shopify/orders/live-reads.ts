import { LRUCache } from 'lru-cache';
import { TooManyReads } from '../../async/too-many-reads.ts';

/** Milliseconds, so that nobody waits longer. */
export const WINDOW = 30_000;

/**
 * Live reads of one key in a window: as many as of a shopper who presses the button every three seconds. Twenty
 * searches and twelve whole orders a minute are 14 points a second of the 100 that Shopify's smallest plan restores
 * (https://shopify.dev/docs/api/usage/limits), so the shop's other shoppers keep most of them.
 */
export const MOST_READS = 10;

/** Keys that are counted at once. */
const MAX_KEYS = 10_000;

/** Counts live reads by key, in memory. */
export interface LiveReads {
  /**
   * Takes one of the key's reads, before Shopify is asked.
   *
   * @returns what gives it back.
   * @throws {TooManyReads} when the window has none left, with the seconds until it ends.
   */
  take(key: string): () => void;
}

/** @param clock - Milliseconds; never goes back. */
export function createLiveReads(clock: () => number): LiveReads {
  const windows = new LRUCache<string, { reads: number; endsAt: number }>({ max: MAX_KEYS });
  return {
    take(key) {
      const known = windows.get(key);
      const window =
        known && clock() < known.endsAt ? known : { reads: 0, endsAt: clock() + WINDOW };
      if (window.reads >= MOST_READS) {
        throw new TooManyReads(Math.ceil((window.endsAt - clock()) / 1_000));
      }
      window.reads += 1;
      windows.set(key, window);
      return () => {
        window.reads -= 1;
        if (window.reads === 0) windows.delete(key);
      };
    },
  };
}
