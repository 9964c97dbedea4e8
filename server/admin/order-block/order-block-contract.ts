/** The contract between the block beside an order in Shopify's admin and the server: types only. */
import type { OrderSummary } from '../../contract.ts';
import type { DeliveryState } from '../delivery/delivery-contract.ts';

/**
 * The answer of `GET /extension/orders/:order?locale=`: what the order's customer reads, in the language of the staff. It
 * is 404 for an order that cannot be found (any more).
 */
export interface OrderBlockAnswer extends OrderSummary {
  /** The order's name, e.g. `#1001`. */
  order: string;
  deliveries: DeliveryState[];
  /** Whether each delivery has a page in the app: only what is kept has one. */
  hasPages: boolean;
}

/** The answer of `POST /extension/orders/:order/link`: a new link that opens the order without an e-mail address. */
export interface TrackingLink {
  url: string;
  /** ISO 8601. */
  expiresAt: string;
}
