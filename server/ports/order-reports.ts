import type { Order } from '../core/order.ts';
import type { ShopDomain } from './shop-domain.ts';

/** An order with the stored reports of carriers beside Shopify's. */
export interface JoinedOrder {
  order: Order;
  /** When the newest of these reports became another, in milliseconds; 0 without any. */
  changedAt: number;
}

/** Carriers' own news of orders. No call throws: without the database, or an account, an order has Shopify's news alone. */
export interface OrderReports {
  /** Reads what is stored of an order's parcels. It asks nobody. */
  join(shop: ShopDomain, order: Order): Promise<JoinedOrder>;
  /**
   * To be called after an order was put, as it is without them: its parcels are asked about from now on, or no more. Where
   * a report has changed since `joined`, the order's deliveries are derived again.
   */
  onPut(shop: ShopDomain, order: Order, joined: JoinedOrder): Promise<void>;
}

/** For a server that asks no tracking service. */
export const NO_ORDER_REPORTS: OrderReports = {
  join: async (_, order) => ({ order, changedAt: 0 }),
  onPut: async () => {},
};
