import type { SecondFactor } from '../contract.ts';
import type { DerivedDeliveries } from '../core/deliveries/delivery.ts';
import type { ConfirmationNumber } from '../core/lookup/confirmation-number.ts';
import type { OrderFactors } from '../core/lookup/second-factor.ts';
import type { Retention } from '../core/deliveries/retention.ts';
import type { Order } from '../core/order.ts';
import type { ShopDomain } from './shop-domain.ts';

/**
 * A keyed pseudonym of an order's e-mail address in one shop (decision 0035). Two shops have two for one address, and
 * without the key nobody can tell which address it is.
 */
export interface OrderContact {
  /** The id of the key that made it. */
  version: string;
  pseudonym: Uint8Array;
}

/** The pseudonyms of an address, one for each key that may have made the one that is kept; of the newest key first. */
export type ContactsOf = (
  shop: ShopDomain,
  email: string,
) => readonly [OrderContact, ...OrderContact[]];

/** An order as it was read live, with what else has to be known to keep it. */
export interface OrderRead {
  order: Order;
  confirmationNumber: string | null;
  /** It is compared and made a pseudonym of, and never stored. */
  email: string | null;
  /** What a shopper may type in its place, where the shop allows it; compared and made pseudonyms of as well. */
  factors?: OrderFactors;
  /** Shopify's own time of the last change, ISO 8601; not every change moves it. */
  updatedAt: string;
}

/** What is put of one order: the sealed document, and what is derived from it. */
export interface OrderEntry extends DerivedDeliveries {
  /** The version of the shop's flag settings that it was derived by. */
  flagVersion: number;
  order: Order;
  confirmationNumber: string | null;
  contact: OrderContact | null;
  /** The pseudonym that passes name (`ContactOf`): it is sealed with the order. */
  passContact: string;
  /** The same of all that a shopper may type in the address's place; sealed too. Absent where the shop allows nothing. */
  passFactors?: OrderFactors;
  updatedAt: string;
}

/**
 * What became of an entry. `older`: what is kept was read later. `redacted`: the order was deleted at a customer's
 * request. `off`: the shop keeps no orders, or has removed the app. `other_settings`: its deliveries were derived by flag
 * settings that are not the shop's any more.
 */
export type PutResult = 'kept' | 'older' | 'redacted' | 'off' | 'other_settings';

/** The orders of one customer: those that Shopify named, and those of the customer's e-mail address. */
export interface CustomerOrders {
  /** Digits, the end of Shopify's gid. */
  orderIds: readonly string[];
  /** As {@link ContactsOf} returns them; none where the customer has no address. */
  contacts: readonly OrderContact[];
}

/** An order that is kept, and how fresh it is. When it was read stands in it. */
export interface KeptOrder extends Pick<OrderEntry, 'order' | 'passContact' | 'passFactors'> {
  /** Its confirmation number, as `nameKey` writes it. */
  confirmationKey: string | null;
  isFinished: boolean;
  /** When Shopify hinted first that it has changed since; `null` without a hint. */
  staleSince: Date | null;
  /** Up to when every change of the shop's orders was seen; `null` while that is not known. */
  caughtUpAt: Date | null;
}

/** How new it is what is kept of an order. */
export interface KeptTimes {
  /** Shopify's own time of the last change that was read. */
  updatedAt: Date;
  readAt: Date;
}

/** An entry whose deliveries have to be derived again, with a lease on it. */
export type ClaimedEntry = Omit<OrderEntry, keyof DerivedDeliveries | 'flagVersion'> & {
  shop: ShopDomain;
};

/**
 * Orders that are kept, with their deliveries and the counts of these. Every implementation passes
 * `kept-orders.battery.ts`. During an outage every call rejects.
 */
export interface KeptOrders {
  /**
   * Inserts or replaces one order with its deliveries, and moves the counts, in one transaction. The entry with the
   * newer `updatedAt` stays; of two alike, the one that was read later. A read that is an hour later stays in any case.
   */
  put(shop: ShopDomain, entry: OrderEntry, now: Date): Promise<PutResult>;
  /**
   * The order of one of these names, or confirmation numbers, and one of these contacts.
   *
   * @param names - As `nameKey` writes them.
   * @returns `null` also where two orders match, or none opens: then the order has to be read.
   */
  findByName(
    shop: ShopDomain,
    names: readonly string[],
    contacts: readonly OrderContact[],
  ): Promise<KeptOrder | null>;
  /** As `findByName`, by the confirmation number in place of a contact: beside it, only a name is an order's number. */
  findByCode(
    shop: ShopDomain,
    names: readonly string[],
    code: ConfirmationNumber,
  ): Promise<KeptOrder | null>;
  /**
   * As `findByName`, by what was typed in place of an e-mail address.
   *
   * @param contact - The pseudonym of it that passes name.
   * @param kinds - What it may be.
   */
  findByFactor(
    shop: ShopDomain,
    names: readonly string[],
    contact: string,
    kinds: readonly SecondFactor[],
  ): Promise<KeptOrder | null>;
  findById(shop: ShopDomain, orderId: string): Promise<KeptOrder | null>;
  /** How new what is kept of these orders is, by id; those that are not kept are left out. */
  findTimes(shop: ShopDomain, orderIds: readonly string[]): Promise<ReadonlyMap<string, KeptTimes>>;
  /** Deletes orders that are gone in Shopify. */
  delete(shop: ShopDomain, orderIds: readonly string[]): Promise<void>;
  /**
   * Deletes a customer's orders, in transactions of some hundred. None of them is kept again until `until`, whatever
   * arrives late, or is being put meanwhile.
   */
  redact(shop: ShopDomain, customer: CustomerOrders, until: Date): Promise<void>;
  /** The ids of the kept orders with one of these contacts, placed since an instant; the newest first, and no more than `limit`. */
  newestOf(
    shop: ShopDomain,
    contacts: readonly OrderContact[],
    since: Date,
    limit: number,
  ): Promise<string[]>;
  /**
   * The ids of the kept orders with a parcel of one of these tracking numbers (`trackingKey`); the last placed first,
   * and no more than `limit`.
   */
  idsOfParcel(
    shop: ShopDomain,
    trackingNumbers: readonly string[],
    limit: number,
  ): Promise<string[]>;
  /** The ids of a customer's orders that are kept, in no order. */
  idsOf(shop: ShopDomain, customer: CustomerOrders): Promise<string[]>;
  /**
   * Deletes orders whose time is over, and tombstones that have ended. With a shorter retention than the longest, an
   * order that ended more than 90 days after it was placed may go earlier than it says, never later.
   *
   * @returns how many orders.
   */
  forget(now: Date, limit: number, retention: Retention): Promise<number>;
  /**
   * Leases entries whose deliveries differ by now, or were derived by older rules, until `until`: then they are due
   * again. To put one again ends the lease. One that does not open is marked stale instead.
   */
  claimChanging(now: Date, until: Date, limit: number): Promise<ClaimedEntry[]>;
}

/** How many deliveries a shop has, by key (`countKeys`). A key without any is left out. */
export type DeliveryCounts = (shop: ShopDomain) => Promise<ReadonlyMap<string, number>>;
