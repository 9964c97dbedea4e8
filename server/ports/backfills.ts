import type { ShopDomain } from './shop-domain.ts';

/**
 * `waiting`: for the search to begin. `searching`: Shopify writes the list of orders, or we read it. `reading`: the
 * orders on the list are being read. The others have ended.
 */
export type BackfillPhase =
  'waiting' | 'searching' | 'reading' | 'finished' | 'stopped' | 'cancelled';

/**
 * Why the last step did not succeed. `busy`: Shopify runs as many searches for the app as it admits. `unavailable`:
 * Shopify, or its storage, does not answer. `cut`: the list ended before its end. `search_failed`: Shopify gave up.
 * `list_wrong`: what came in place of the list is none. `denied`: the app may not read orders.
 */
export type BackfillProblem =
  'busy' | 'unavailable' | 'cut' | 'search_failed' | 'list_wrong' | 'denied';

/** How far the orders of a shop have been read that were placed before the app was there. */
export interface Backfill {
  phase: BackfillPhase;
  /** `null` once a step has succeeded. */
  problem: BackfillProblem | null;
  /** Steps that did not succeed since the last one that did. */
  attempts: number;
  begunAt: Date;
  /** How many days the orders go back; `null` until the search has begun. */
  days: number | null;
  /** The id of the bulk operation that searches, as Shopify writes it. */
  operation: string | null;
  /** Lines of the list that are done with: it is read on after them. */
  line: number;
  /** Orders on the list; `null` while that is not known. */
  found: number | null;
  /** Orders of these lines that had to be read. */
  marked: number;
  /** When the first of them was marked. */
  markedAt: Date | null;
  endedAt: Date | null;
}

/** A back-fill that this server has a lease on. */
export interface ClaimedBackfill extends Backfill {
  shop: ShopDomain;
}

/** An order on the list, and when its turn is. */
export interface Turn {
  orderId: string;
  /** In the past: the earlier, the sooner. */
  dueAt: Date;
}

/** Back-fills, one for each shop. Every implementation passes `backfills.battery.ts`. */
export interface Backfills {
  /** Gives every shop that has the app and keeps orders its first back-fill, due now. */
  begin(now: Date): Promise<void>;
  load(shop: ShopDomain): Promise<Backfill | null>;
  /** Begins a back-fill, in place of one that has ended. `false` while one is under way. */
  request(shop: ShopDomain, now: Date): Promise<boolean>;
  /** Ends a back-fill that is under way; the orders that it has marked are not read. @returns it as it was. */
  cancel(shop: ShopDomain, now: Date): Promise<Backfill | null>;
  /** Leases back-fills whose next step is due to this server until `until`, the longest due first. */
  claim(now: Date, until: Date, limit: number): Promise<ClaimedBackfill[]>;
  /**
   * Saves the end of a step, and when the next one is due; `null` for never. `false` where it was cancelled meanwhile,
   * or deleted with the shop's orders: nothing is saved then.
   */
  save(claimed: ClaimedBackfill, next: Partial<Backfill>, dueAt: Date | null): Promise<boolean>;
  /**
   * Marks orders of the list, and saves in the same transaction how far it was read, so that whoever is interrupted
   * neither loses nor repeats one. It renews the lease. `false` as {@link Backfills.save}: nothing is marked then.
   *
   * @param line - Lines that are done with by now.
   */
  advance(
    claimed: ClaimedBackfill,
    line: number,
    turns: readonly Turn[],
    times: { now: Date; until: Date },
  ): Promise<boolean>;
  /** Lets the next step of a shop begin at `dueAt` already; nothing where none is under way. */
  bringForward(shop: ShopDomain, dueAt: Date): Promise<void>;
  /** How many of the marked orders are still to be read. */
  countLeft(shop: ShopDomain): Promise<number>;
}
