import type { Retention } from '../core/deliveries/retention.ts';
import type { TrackingReport } from '../core/order.ts';
import type { ShopDomain } from './shop-domain.ts';
import type { ParcelQuery, ProviderName } from './tracking-provider.ts';

/** What a parcel is known by in one shop, as the shop recorded it. */
export interface ParcelId {
  carrier: string | null;
  number: string;
}

/** A parcel that a service is to be asked about. The postal code is read when it is sent, and never stored. */
export type NewParcel = Pick<
  ParcelQuery,
  'number' | 'carrier' | 'shippedAt' | 'destinationCountry'
>;

/** The last answer about a parcel; of one that wants to know more, what. */
export type ParcelResult =
  'report' | 'pending' | 'not_found' | 'unsupported' | `input_required:${string}`;

/** What is stored of a parcel. */
export interface StoredParcel {
  /** The keyed pseudonym of carrier and number, in hex. */
  key: string;
  /** The last good report; `null` before the first, and where no key opens it. */
  report: TrackingReport | null;
  /** When the service was last asked, or has sent a report; `null` before. */
  fetchedAt: Date | null;
  /** When the report last became another. */
  changedAt: Date | null;
  /** When it is asked about again; `null` when it is not. */
  dueAt: Date | null;
  /** When nothing more was to be expected; `null` before. */
  endedAt: Date | null;
}

/** A parcel that this server has a lease on, to ask about it. */
export interface ClaimedParcel extends StoredParcel {
  shop: ShopDomain;
  query: NewParcel;
  /** The service that follows it; `null` while none does. */
  provider: ProviderName | null;
  /** Its last answer; `null` before the first. */
  result: ParcelResult | null;
  /** What that service calls it. */
  ref: string | null;
  /** How often it was hinted at; a hint that comes meanwhile raises it. */
  marks: number;
  /** Answers without news, or failures, in a row. */
  attempts: number;
}

/** How a lease ends. */
export interface ParcelOutcome {
  provider: ProviderName;
  ref: string | null;
  result: ParcelResult;
  /** `null` leaves the last good one. */
  report: TrackingReport | null;
  attempts: number;
  /** When it is asked about again; `null` when it is not. */
  dueAt: Date | null;
  /** Nothing more is to be expected. */
  hasEnded: boolean;
}

/** How many parcels of one carrier a service was asked about. */
export interface CarrierNews {
  /** As the shop recorded it; `null` where it named none. */
  carrier: string | null;
  provider: ProviderName;
  asked: number;
  /** Of these, those with a report. */
  withNews: number;
}

/**
 * Parcels that a tracking service is asked about, with its last good report. Each belongs to the orders it was sent for,
 * and goes with any of them. Every implementation passes `parcel-reports.battery.ts`. During an outage every call rejects.
 */
export interface ParcelReports {
  /** What is stored of parcels, in their order; `null` for one that was never asked about. */
  find(shop: ShopDomain, parcels: readonly ParcelId[]): Promise<(StoredParcel | null)[]>;
  /**
   * Stores parcels of an order that are to be asked about; of one that is stored, only that it belongs to the order too.
   *
   * @param claimedUntil - With it the caller has a lease on those that are new, and on those that are due and that nobody
   *   has asked about yet; else new ones are due at once.
   * @returns those that are new, or leased; none for a shop without an account, one that keeps no orders or has left, and an order
   *   that was redacted.
   */
  ask(
    shop: ShopDomain,
    orderId: string,
    parcels: readonly NewParcel[],
    now: Date,
    claimedUntil?: Date,
  ): Promise<ClaimedParcel[]>;
  /** Lets parcels be due earlier; one that has ended stays so. */
  bringForward(shop: ShopDomain, keys: readonly string[], dueAt: Date): Promise<void>;
  /** Lets parcels be asked about no more: Shopify has news of them, or they have arrived. */
  stop(shop: ShopDomain, keys: readonly string[], now: Date): Promise<void>;
  /** The keyed pseudonyms of a number alone, in hex; of the newest key first. A hook names no carrier as the shop does. */
  numberKeys(shop: ShopDomain, number: string): string[];
  /** A hook hints at parcels of these numbers: they are due now, also those that have ended. @returns how many. */
  hint(shop: ShopDomain, numberKeys: readonly string[], now: Date): Promise<number>;
  /**
   * Stores the report of a signed hook, where one parcel has this number and the report tells no older news than the
   * stored one. @returns whether it was stored.
   */
  saveSigned(
    shop: ShopDomain,
    number: string,
    answer: Pick<ParcelOutcome, 'provider' | 'ref' | 'hasEnded'> & { report: TrackingReport },
    now: Date,
  ): Promise<boolean>;
  /** Leases parcels of a shop that are due, the longest due first, until `until`. */
  claim(shop: ShopDomain, now: Date, until: Date, limit: number): Promise<ClaimedParcel[]>;
  /**
   * Ends a lease. Of two reports the newer stays. A changed one lets the deliveries of its orders be derived again. A
   * parcel that was hinted at meanwhile is due at once.
   */
  settle(claimed: ClaimedParcel, outcome: ParcelOutcome, now: Date): Promise<void>;
  /** Ends a lease without an answer. */
  postpone(claimed: ClaimedParcel, dueAt: Date, attempts: number): Promise<void>;
  /** Lets those be due that wait until more may be sent, or more are allowed: see {@link ParcelResult}. */
  retryWaiting(shop: ShopDomain, now: Date): Promise<void>;
  /** Lets the deliveries of a kept order be derived again by the next sweep. */
  deriveAgain(shop: ShopDomain, orderId: string, now: Date): Promise<void>;
  /** The orders that a parcel belongs to, by their ids. */
  ordersOf(shop: ShopDomain, key: string): Promise<string[]>;
  /** How many parcels of all shops are due. */
  countDue(now: Date): Promise<number>;
  /** What the service has told, by carrier. */
  newsByCarrier(shop: ShopDomain): Promise<CarrierNews[]>;
  /**
   * Deletes parcels 30 days after their end, and 90 days after they were first asked about; with a shorter retention of
   * orders, as early as these. @returns how many.
   */
  forget(now: Date, limit: number, retention: Retention): Promise<number>;
}

/** Of how many deliveries Shopify had news within a day, and of how many it had none, by carrier in lower case. */
export type CarrierFeeds = (shop: ShopDomain) => Promise<ReadonlyMap<string, CarrierFeed>>;

export interface CarrierFeed {
  fed: number;
  unfed: number;
}
