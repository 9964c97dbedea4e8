import type { Delivery } from '../core/deliveries/delivery.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Which of a shop's deliveries, and in which order. */
export type DeliveryList =
  /** Those with a flag: the most urgent flag first, and of one flag the delivery that has had it for longest. */
  | { by: 'urgency' }
  /** All, those of the newest order first. */
  | { by: 'placed' }
  /** Those whose order's name begins so (as `nameKey` writes it), or whose tracking number does (`trackingKey`), by it. */
  | { by: 'name' | 'number'; prefix: string; flaggedOnly: boolean };

/** Where a delivery stands in a list. */
export interface ListPosition {
  /** What the list is sorted by: two numbers of one by urgency, one number of one by placing, else a key. */
  sortedBy: readonly (number | string)[];
  orderId: string;
  deliveryId: string;
}

/** A part of a list: the first rows, or those beside a position that is none of them. */
export interface ListPart {
  /** Rows at most. */
  size: number;
  beside: { side: 'after' | 'before'; position: ListPosition } | null;
}

/** A delivery with its order. */
export interface ListedDelivery extends Omit<Delivery, 'id' | 'isFed'> {
  orderId: string;
  deliveryId: string;
  orderName: string;
  /** ISO 8601 in UTC. */
  placedAt: string;
  position: ListPosition;
}

/**
 * Lists kept deliveries, in the order of the list also before a position. Every implementation passes
 * `list-deliveries.battery.ts`. Rejects during an outage.
 *
 * @returns `hasMore`: the list goes on beyond these rows, on the side that was asked for.
 */
export type ListDeliveries = (
  shop: ShopDomain,
  list: DeliveryList,
  part: ListPart,
) => Promise<{ rows: ListedDelivery[]; hasMore: boolean }>;
