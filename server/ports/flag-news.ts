import type { ListedDelivery } from './list-deliveries.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Deliveries of which news are told one by one; more than these are counted. */
export const MAX_NEWS = 20;

/** From an instant on, which does not count, to another, which does. */
export interface NewsWindow {
  after: Date;
  until: Date;
}

/** A delivery that has come to need somebody. */
export type NewsRow = Pick<
  ListedDelivery,
  'orderId' | 'deliveryId' | 'orderName' | 'flag' | 'carrier' | 'country' | 'expectedOn'
>;

/** What has become of the flags of a shop's deliveries. What is muted is in none of these. */
export interface FlagNews {
  /** Flags that were noticed in the window and still stand: the most urgent first, {@link MAX_NEWS} at most. */
  begun: readonly NewsRow[];
  /** All of these. */
  begunCount: number;
  /** Deliveries that have had a flag for a while, and came to need nobody in the window. */
  resolved: number;
}

/**
 * Reads the news of a window. Each flag that stands is in exactly one of the windows that follow each other without a gap.
 * A flag of an order that was seen for the first time then, by a back-fill, or that other rules or limits have raised, is
 * news only where it also began after the window did. Rejects during an outage.
 */
export type ReadFlagNews = (shop: ShopDomain, window: NewsWindow) => Promise<FlagNews>;
