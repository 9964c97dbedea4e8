import type { FlagCode } from '../core/deliveries/delivery.ts';
import type { DeliveryFilter } from './delivery-filter.ts';
import type { ListedDelivery } from './list-deliveries.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Which list is meant: a query string as an address or a saved view has it, without a page. */
export interface ListQuery {
  /** With or without the `?`. It never fails: what is unknown is ignored. */
  query: string;
  /** Only deliveries of orders with this e-mail address. */
  email?: string;
  /** Only these deliveries of the list. */
  only?: readonly DeliveryKey[];
}

/** Both are digits, the ends of Shopify's gids. */
export interface DeliveryKey {
  orderId: string;
  deliveryId: string;
}

/** A list that can be read from its beginning to its end. */
export interface OpenedList {
  /** How many deliveries it has; `null` where that would have to be counted. */
  count: number | null;
  /** The shop's, an IANA name; UTC for a shop that was never read. */
  timeZone: string;
  /** What was not understood of the query: names, or `name=value`. */
  ignored: string[];
  /**
   * All of it, in its order, some hundred rows at a time. A delivery whose place changes meanwhile may be there twice or
   * not at all; every other is there once.
   */
  batches(): AsyncIterable<ListedDelivery[]>;
}

/** How much a list has to say. */
export interface ListSummary {
  /** Rows of the list by flag; `null` is: without one, or muted. What there is none of is left out. */
  byFlag: ReadonlyMap<FlagCode | null, number>;
  /** The most urgent ten with a flag. */
  mostUrgent: ListedDelivery[];
}

/**
 * Lists by their query string, for whoever needs more of one than a page. They ask Shopify nothing, and reject during an
 * outage of the database. Each is `null` where no orders are kept.
 */
export interface DeliveryLists {
  open(shop: ShopDomain, asked: ListQuery): Promise<OpenedList | null>;
  summarize(shop: ShopDomain, asked: ListQuery): Promise<ListSummary | null>;
}

/** Counts the deliveries that a filter lets pass, by flag, one by one: for reports, not for pages. */
export type CountByFlag = (
  shop: ShopDomain,
  filter: DeliveryFilter,
) => Promise<ReadonlyMap<FlagCode | null, number>>;
