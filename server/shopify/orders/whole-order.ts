import type { OrderDetails } from '../documents/order-details.ts';
import type { ResultOf } from '../documents/graphql.ts';
import type { Page } from './read-more-pages.ts';

/** Step 2's answer: every connection as its first page. */
export type Details = NonNullable<ResultOf<typeof OrderDetails>['order']>;

/** A connection that has been read to its end. */
type Whole<T> = T extends Page<infer Node> ? Node[] : never;

/** Shopify's order with all pages of every connection read: lists instead of pages. */
export type WholeOrder = Omit<
  Details,
  'lineItems' | 'fulfillments' | 'fulfillmentOrders' | 'returns' | 'refunds' | 'agreements'
> & {
  lineItems: Whole<Details['lineItems']>;
  fulfillments: WholeFulfillment[];
  fulfillmentOrders: WholeFulfillmentOrder[];
  returns: WholeReturn[];
  refunds: WholeRefund[];
  agreements: WholeAgreement[];
  truncated: boolean;
};

type Fulfillment = Details['fulfillments'][number];
export type WholeFulfillment = Omit<Fulfillment, 'events' | 'fulfillmentLineItems'> & {
  events: Whole<Fulfillment['events']>;
  fulfillmentLineItems: Whole<Fulfillment['fulfillmentLineItems']>;
};

type FulfillmentOrder = Details['fulfillmentOrders']['nodes'][number];
export type WholeFulfillmentOrder = Omit<FulfillmentOrder, 'lineItems'> & {
  lineItems: Whole<FulfillmentOrder['lineItems']>;
};

export type Return = NonNullable<Details['returns']>['nodes'][number];
export type WholeReturn = Omit<Return, 'returnLineItems'> & {
  returnLineItems: Whole<Return['returnLineItems']>;
};

type Refund = NonNullable<Details['refunds']>[number];
export type WholeRefund = Omit<Refund, 'refundLineItems'> & {
  refundLineItems: Whole<Refund['refundLineItems']>;
};

export type WholeAgreement = NonNullable<Details['agreements']>['nodes'][number];
