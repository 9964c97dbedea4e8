import type { ShopDomain } from './shop-domain.ts';

/** An order as a list of all orders has it. */
export interface ListedOrder {
  orderId: string;
  placedAt: Date;
  /** Shopify's own time of the last change. */
  updatedAt: Date;
  /** Something may still happen to a delivery of it, as far as the list says. */
  isOpen: boolean;
}

/** Where a list is. */
export interface BulkFile {
  url: string;
  /** In bytes; `null` where Shopify does not say. */
  size: number | null;
}

/** How a search stands. */
export type BulkSearch =
  | { status: 'running' }
  /** `null` where there is no order to list. */
  | { status: 'completed'; file: BulkFile | null; orders: number }
  /** `partial` lists what was found until then. */
  | { status: 'failed'; isDenied: boolean; partial: BulkFile | null }
  | { status: 'cancelled' }
  /** Shopify keeps the result no longer. */
  | { status: 'expired' };

/**
 * How the reading of a list ended. `left`: whoever reads it wants no more. `cut`: it ended before its end. `wrong`: it
 * is too large, not at Shopify's storage, no list of orders, or gone.
 */
export type ListEnd = 'whole' | 'left' | 'cut' | 'wrong' | 'unavailable';

/** Lines of a list that are done with together. */
export const LINES_AT_ONCE = 500;

/**
 * Searches of Shopify's for all orders of a shop. Each call about one throws when Shopify gives no usable answer, and
 * returns `null` for a shop that has not the app (any more).
 */
export interface BulkOrders {
  /**
   * Begins to search for the orders placed since an instant. `busy`: as many searches run as Shopify admits. `denied`:
   * the app may not read orders.
   */
  start(shop: ShopDomain, since: Date): Promise<{ operation: string } | 'busy' | 'denied' | null>;
  find(shop: ShopDomain, operation: string): Promise<BulkSearch | null>;
  /** Ends a search; nothing where it has ended. */
  cancel(shop: ShopDomain, operation: string): Promise<void>;
  /**
   * Reads a list, in no order that is promised.
   *
   * @param skipped - Lines at its beginning that are done with.
   * @param onOrders - Gets up to {@link LINES_AT_ONCE} orders and the number of the last line; `false` ends it.
   */
  readList(
    file: BulkFile,
    skipped: number,
    onOrders: (orders: readonly ListedOrder[], line: number) => Promise<boolean>,
  ): Promise<ListEnd>;
}
