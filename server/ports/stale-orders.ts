import type { ShopDomain } from './shop-domain.ts';

/**
 * Who asks for an order to be read again; the lower is read first: before all others staff who wait for it. A shopper who
 * waits reads live.
 */
export const PRIORITY = { staff: 0, webhook: 1, reconciliation: 2, backfill: 3 } as const;

export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];

/** An order that this server has a lease on, to read it again. */
export interface ClaimedOrder {
  shop: ShopDomain;
  orderId: string;
  priority: Priority;
  /** How often it was marked; a mark that is made meanwhile raises it. */
  marks: number;
  /** How often it was claimed before. */
  attempts: number;
}

/**
 * Orders that may have changed since they were read: one row each, however many hints there were. Every
 * implementation passes `stale-orders.battery.ts`.
 */
export interface StaleOrders {
  /**
   * Marks an order. A second mark changes neither when the first was made nor puts off when it is due; the more urgent
   * priority stays.
   */
  mark(
    shop: ShopDomain,
    orderId: string,
    priority: Priority,
    times: { at: Date; dueAt: Date },
  ): Promise<void>;
  /**
   * Marks the kept orders of a shop that are open and were last read before an instant, up to a limit, those that were
   * read first before the others; none that is marked already. @returns how many.
   */
  markUnread(shop: ShopDomain, readBefore: Date, now: Date, limit: number): Promise<number>;
  /**
   * Leases orders that are due to this server until `until`: the most urgent first, and of these the longest due.
   *
   * @param except - Shops that this server is reading already.
   */
  claim(
    now: Date,
    until: Date,
    limit: number,
    except?: readonly ShopDomain[],
  ): Promise<ClaimedOrder[]>;
  /** Ends a lease with success. `false` when the order was marked meanwhile: it is due at once. */
  settle(claimed: ClaimedOrder, now: Date): Promise<boolean>;
  /** Ends a lease without success: the order is due again at `until`, with one more attempt counted. */
  postpone(claimed: ClaimedOrder, until: Date): Promise<void>;
  /** How many orders of all shops are marked, and when the first of them was; `null` without any. */
  backlog(): Promise<{ orders: number; since: Date | null }>;
}
