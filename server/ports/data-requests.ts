import type { CustomerOrders } from './kept-orders.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A customer's request to see what is kept about them. The merchant answers it. */
export interface DataRequest {
  /** Of the webhook that brought it. */
  id: string;
  askedAt: Date;
  customer: CustomerOrders;
}

/** Requests that are still to be answered. Every implementation passes `data-requests.battery.ts`. */
export interface DataRequests {
  /** A second call with the same id changes nothing. */
  add(shop: ShopDomain, request: DataRequest): Promise<void>;
  /** The shop's requests, oldest first. */
  list(shop: ShopDomain): Promise<DataRequest[]>;
  delete(shop: ShopDomain, id: string): Promise<void>;
  /** Deletes the requests of all shops that were made before an instant. */
  deleteBefore(askedAt: Date): Promise<void>;
}
