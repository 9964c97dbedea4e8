import type { WaitingReason } from '../contract.ts';
import type { DeliveryStatus, FlagCode } from '../core/deliveries/delivery.ts';
import type { DeliveryMethod } from '../core/order.ts';
import type { OrderContact } from './kept-orders.ts';

/**
 * What narrows a list: a delivery is in it when all of these are true of it. An empty list of values, `null` and `false`
 * narrow nothing.
 */
export interface DeliveryFilter {
  /** Those with a flag only that is not muted; with `muted`, those with one that is. */
  flaggedOnly: boolean;
  /** One of these, as in every list here. */
  flags: readonly FlagCode[];
  statuses: readonly DeliveryStatus[];
  /** Why it has not left. */
  reasons: readonly WaitingReason[];
  /** It comes back: its shopper returns something of it, or its carrier takes it back. */
  returnedOnly: boolean;
  /** Names as Shopify writes them; `null` is: without a carrier. */
  carriers: readonly (string | null)[];
  countries: readonly string[];
  methods: readonly DeliveryMethod[];
  tracking: 'with' | 'without' | null;
  /** Whether its flag is muted. */
  muted: boolean | null;
  placed: InstantRange | null;
  shipped: InstantRange | null;
  /**
   * The last event, or where there is none, when it was shipped. A range with an end alone asks what stands still since
   * then, so without `statuses` it leaves out what has ended.
   */
  moved: InstantRange | null;
  delivered: InstantRange | null;
  expected: DateRange | null;
  search: DeliverySearch | null;
  /** None but these; `null` is: any. */
  only: readonly { orderId: string; deliveryId: string }[] | null;
}

/** Milliseconds since 1970, from the first up to but not with the second; `null` is an open end. */
export interface InstantRange {
  from: number | null;
  until: number | null;
}

/** Calendar dates, both included; `null` is an open end. */
export interface DateRange {
  from: string | null;
  to: string | null;
}

export type DeliverySearch =
  /** The order's name begins so (as `nameKey` writes it), or the tracking number does (`trackingKey`). */
  | { by: 'name' | 'number'; prefix: string }
  /** The order's confirmation number, as `nameKey` writes it. */
  | { by: 'confirmation'; key: string }
  /** The order's e-mail address has one of these pseudonyms. */
  | { by: 'contact'; contacts: readonly OrderContact[] };
