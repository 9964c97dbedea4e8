import type { TrackedOrder } from '../contract.ts';
import type { DateLocale } from '../core/dates/date-locale.ts';
import type { OrderLookup } from '../core/lookup/order-lookup.ts';
import type { Order } from '../core/order.ts';
import type { ShopDomain } from './shop-domain.ts';

/** All that tells one answer from another. */
export interface AnswerKey {
  shop: ShopDomain;
  /**
   * What was typed, or the id and the contact that a pass names, or the id that a pass names with what was typed, which
   * is a miss where the other order of that name would be found. The e-mail address is part of what was typed: an order
   * is not handed to somebody who knows its number only.
   */
  asked:
    | OrderLookup
    | { orderId: string; contact: string | null }
    | { orderId: string; lookup: OrderLookup };
  /** Of a closed set, or one order would be written in every tag that a request can name. */
  locale: DateLocale;
}

/** The answer made of one order in one language: as it is drawn, and as it is sent. */
export interface OrderAnswer {
  /** Digits: the end of Shopify's gid. */
  orderId: string;
  order: TrackedOrder;
  /** JSON of `order`, written once however often it is sent. */
  json: string;
}

/**
 * The cached answer of a key; else the one that `write` makes of the order that `read` finds. `null`
 * for a miss.
 *
 * @throws what `read` and `write` throw; a failure is not cached.
 */
export type CacheAnswer = (
  key: AnswerKey,
  read: () => Promise<Order | null>,
  write: (order: Order) => OrderAnswer,
) => Promise<OrderAnswer | null>;
