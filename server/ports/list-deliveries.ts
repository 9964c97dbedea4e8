import type { Delivery } from '../core/deliveries/delivery.ts';
import type { DeliveryFilter } from './delivery-filter.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Which of a shop's deliveries, and in which order. */
export interface DeliveryList {
  filter: DeliveryFilter;
  sort: ListSort;
}

export interface ListSort {
  by: SortKey;
  /** The other way round: the least urgent first, the newest first, the last of the alphabet first. */
  isDescending: boolean;
}

/**
 * What a list is sorted by, before the ids. `urgency`: the most urgent flag first, and of one flag the delivery that has
 * had it for longest. `moved`: the last event, or where there is none, when it was shipped. `name`, `number`: as they are
 * searched for. A delivery that has none of it comes last, whichever way the list is sorted; of these, the newest first.
 */
export type SortKey = 'urgency' | 'placed' | 'expected' | 'shipped' | 'moved' | 'name' | 'number';

/** Where a delivery stands in a list. */
export interface ListPosition {
  /**
   * What the list is sorted by: two numbers by urgency, a date by what is expected, else one number or key. Of a delivery
   * that comes last because it has none of it, when its order was placed.
   */
  sortedBy: readonly (number | string)[];
  comesLast: boolean;
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
export interface ListedDelivery extends Omit<Delivery, 'id' | 'isOnTime' | 'isFed'> {
  orderId: string;
  deliveryId: string;
  orderName: string;
  /** ISO 8601 in UTC. */
  placedAt: string;
  /** Staff know of its flag: it needs nobody. */
  isMuted: boolean;
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
