import type { Order } from '../core/order.ts';
import type { OrderWish } from './order-wishes.ts';
import type { CustomerOrders } from './kept-orders.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A customer's request, as the merchant reads it. */
export interface CustomerRequest {
  id: string;
  askedAt: Date;
  /** When it has to be answered; after that it is deleted. */
  dueAt: Date;
  /** Of the orders that Shopify named, newest first. */
  orderIds: readonly string[];
  /** How many orders of this customer are kept now. */
  keptOrders: number;
}

/** What is kept of one order, opened. */
export interface OpenedOrder {
  orderId: string;
  /** `null` where no key opens it. */
  order: Order | null;
  /** What its shopper has asked to be told. */
  wish: OrderWish | null;
}

/** Requests of customers to see what is kept about them, and their answers. Every call rejects during an outage. */
export interface CustomerRequests {
  receive(shop: ShopDomain, id: string, customer: CustomerOrders): Promise<void>;
  /** Those that are not due yet, oldest first. */
  list(shop: ShopDomain): Promise<CustomerRequest[]>;
  /**
   * What is kept of the customer's orders, opened some at a time.
   *
   * @returns `null` for no such request.
   */
  open(
    shop: ShopDomain,
    id: string,
  ): Promise<{ askedAt: Date; batches: AsyncIterable<OpenedOrder[]> } | null>;
  /** Deletes the requests of all shops whose time is over. */
  forget(): Promise<void>;
}
