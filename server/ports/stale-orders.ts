import type { ShopDomain } from './shop-domain.ts';

/** Who asks for an order to be read again; the lower is read first. A shopper who waits reads live, before all of them. */
export const PRIORITY = { webhook: 1, reconciliation: 2, backfill: 3 } as const;

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
  /** Leases orders that are due to this server until `until`: the most urgent first, and of these the oldest mark. */
  claim(now: Date, until: Date, limit: number): Promise<ClaimedOrder[]>;
  /** Ends a lease with success. `false` when the order was marked meanwhile: it is due at once. */
  settle(claimed: ClaimedOrder, now: Date): Promise<boolean>;
  /** Ends a lease without success: the order is due again at `until`, with one more attempt counted. */
  postpone(claimed: ClaimedOrder, until: Date): Promise<void>;
}
