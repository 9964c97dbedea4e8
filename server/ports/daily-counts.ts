import type { DayMeasure } from '../core/deliveries/counted-events.ts';
import type { ShopDomain } from './shop-domain.ts';

/**
 * What shoppers did: opened the tracking page, or looked an order up with this outcome. `refused` is by a budget of
 * guesses, `unanswered` is our trouble or Shopify's.
 */
export type LookupMeasure =
  'page_opened' | 'lookup_found' | 'lookup_not_found' | 'lookup_refused' | 'lookup_unanswered';

/** Calendar dates on the shop's clock, both included. */
export interface DayRange {
  from: string;
  to: string;
}

export interface DayCount {
  day: string;
  measure: DayMeasure | LookupMeasure;
  count: number;
}

/** How many parcels of one carrier to one country took so many days. */
export interface TransitCount {
  /** As in `CountedEvent`. */
  carrier: string;
  country: string;
  days: number;
  count: number;
}

/** How often a shop's shoppers did one thing within a {@link LOOKUP_SLOT}. */
export interface LookupCount {
  /** The beginning of the slot, in milliseconds since 1970. */
  slot: number;
  measure: LookupMeasure;
  count: number;
}

/** Milliseconds. All clocks of the world differ from UTC by a multiple of it, so a slot is of one day everywhere. */
export const LOOKUP_SLOT = 15 * 60_000;

/**
 * Numbers of each shop by day: nothing in them is of a person or an order. What happens to deliveries is counted by
 * `KeptOrders`, in the transaction that changes them. Every implementation passes `daily-counts.battery.ts`. During an
 * outage every call rejects.
 */
export interface DailyCounts {
  /** All but transit times, in no order; a day without any is left out. */
  perDay(shop: ShopDomain, days: DayRange): Promise<DayCount[]>;
  transit(shop: ShopDomain, days: DayRange): Promise<TransitCount[]>;
  /** The first day that has a number; `null` without any. */
  firstDay(shop: ShopDomain): Promise<string | null>;
  /** Adds what shoppers did, in one transaction; nothing for a shop that keeps no orders. */
  addLookups(shop: ShopDomain, counts: readonly LookupCount[]): Promise<void>;
  /** Deletes the days before one, of all shops. */
  forgetBefore(day: string): Promise<void>;
}
