import type { ShopDomain } from './shop-domain.ts';

/** What a workflow of the merchant's in Shopify Flow begins with, by the names in the extension's TOML. */
export interface FlowPayload {
  /** Shopify's number of the order. */
  order_id: number;
  Reason: string;
  Carrier: string;
  'Tracking number': string;
  /** A calendar date, or nothing. */
  'Expected on': string;
  'Tracking page': string;
}

/** What came of it. Flow recognises no repetition. */
export type FlowResult =
  | { kind: 'received' }
  /** Shopify does not take it, and will not. */
  | { kind: 'refused' }
  /** Shopify has certainly not got it. */
  | { kind: 'not_sent' }
  /** It may have got it. */
  | { kind: 'uncertain' };

/** Begins the workflows of a shop. 10 points, behind all that shoppers wait for. */
export type TriggerFlow = (shop: ShopDomain, payload: FlowPayload) => Promise<FlowResult>;
