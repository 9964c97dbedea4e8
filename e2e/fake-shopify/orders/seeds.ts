import type { Connection, List, Page, PageArguments } from '../admin-api/connection.ts';

/*
 * Records as Shopify keeps them, under the Admin schema's own names, so that `graphql` can execute
 * over them. A function is a resolver: `(args, context)`.
 */

/** What a resolver may need from the program around it. */
export interface StoreContext {
  /** Where the storefront answers; images live there. */
  storeUrl(): string;
}

export interface Money {
  presentmentMoney: { amount: string; currencyCode: string };
  shopMoney: { amount: string; currencyCode: string };
}

export interface ImageSeed {
  id: string;
  altText: string | null;
  url(args: { transform?: ImageTransform | null }, context: StoreContext): string;
}

export interface ImageTransform {
  maxWidth?: number | null;
  maxHeight?: number | null;
}

export interface LineSeed {
  __typename: 'LineItem';
  id: string;
  name: string;
  title: string;
  variantTitle: string | null;
  sku: string | null;
  quantity: number;
  /** Less what was removed or refunded. */
  currentQuantity(): number;
  requiresShipping: boolean;
  isGiftCard: boolean;
  image: ImageSeed | null;
}

export interface TrackingSeed {
  company: string | null;
  number: string | null;
  url: string | null;
}

export interface EventSeed {
  __typename: 'FulfillmentEvent';
  id: string;
  status: string;
  createdAt: string;
  happenedAt: string;
  message: string | null;
  city: string | null;
  province: string | null;
  country: string | null;
  estimatedDeliveryAt: string | null;
}

export interface FulfillmentLineSeed {
  __typename: 'FulfillmentLineItem';
  id: string;
  quantity: number;
  lineItem: LineSeed;
}

export interface FulfillmentSeed {
  __typename: 'Fulfillment';
  id: string;
  name: string;
  createdAt: string;
  updatedAt: string;
  status: string;
  displayStatus: string | null;
  estimatedDeliveryAt: string | null;
  inTransitAt: string | null;
  deliveredAt: string | null;
  requiresShipping: boolean;
  totalQuantity: number;
  trackingInfo: List<TrackingSeed>;
  events: Connection<EventSeed>;
  fulfillmentLineItems: Connection<FulfillmentLineSeed>;
}

export interface FulfillmentOrderSeed {
  __typename: 'FulfillmentOrder';
  id: string;
  createdAt: string;
  updatedAt: string;
  status: string;
  requestStatus: string;
  fulfillAt: string | null;
  fulfillBy: string | null;
  fulfillmentHolds: HoldSeed[];
  deliveryMethod: DeliveryMethodSeed | null;
  assignedLocation: LocationSeed;
  lineItems: Connection<FulfillmentOrderLineSeed>;
}

export interface FulfillmentOrderLineSeed {
  __typename: 'FulfillmentOrderLineItem';
  id: string;
  totalQuantity: number;
  remainingQuantity: number;
  lineItem: LineSeed;
}

export interface HoldSeed {
  __typename: 'FulfillmentHold';
  id: string;
  reason: string;
  displayReason: string;
  heldByRequestingApp: boolean;
  reasonNotes: string | null;
}

export interface DeliveryMethodSeed {
  __typename: 'DeliveryMethod';
  id: string;
  methodType: string;
  presentedName: string | null;
  minDeliveryDateTime: string | null;
  maxDeliveryDateTime: string | null;
}

export interface LocationSeed {
  name: string;
  address1: string | null;
  city: string | null;
  zip: string | null;
  countryCode: string;
}

export interface RefundSeed {
  __typename: 'Refund';
  id: string;
  createdAt: string;
  processedAt: string;
  updatedAt: string;
  note: string | null;
  totalRefundedSet: Money;
  refundLineItems: Connection<RefundLineSeed>;
}

export interface RefundLineSeed {
  id: string;
  quantity: number;
  restockType: RestockType;
  restocked: boolean;
  lineItem: LineSeed;
}

/** `CANCEL`: never shipped. `RETURN`: came back. `NO_RESTOCK`: the shopper keeps it. */
export type RestockType = 'CANCEL' | 'RETURN' | 'NO_RESTOCK';

export interface ReturnSeed {
  __typename: 'Return';
  id: string;
  name: string;
  status: string;
  createdAt: string;
  closedAt: string | null;
  totalQuantity: number;
  decline: { reason: string; note: string | null } | null;
  returnLineItems: Connection<ReturnLineSeed>;
  exchangeLineItems: Connection<ExchangeLineSeed>;
  reverseFulfillmentOrders: Connection<ReverseFulfillmentOrderSeed>;
}

export interface ReturnLineSeed {
  __typename: 'ReturnLineItem';
  id: string;
  quantity: number;
  refundedQuantity: number;
  refundableQuantity: number;
  processedQuantity: number;
  processableQuantity: number;
  unprocessedQuantity: number;
  returnReasonNote: string;
  customerNote: string | null;
  fulfillmentLineItem: FulfillmentLineSeed;
}

export interface ExchangeLineSeed {
  __typename: 'ExchangeLineItem';
  id: string;
  quantity: number;
  title: string;
  lineItems: LineSeed[];
}

export interface ReverseFulfillmentOrderSeed {
  __typename: 'ReverseFulfillmentOrder';
  id: string;
  status: string;
  reverseDeliveries: Connection<ReverseDeliverySeed>;
}

export interface ReverseDeliverySeed {
  __typename: 'ReverseDelivery';
  id: string;
  deliverable: {
    __typename: 'ReverseDeliveryShippingDeliverable';
    tracking: { carrierName: string | null; number: string | null; url: string | null };
  } | null;
}

/** What the parties agreed on at one moment, the newest last in an order's list. */
export interface AgreementSeed {
  __typename: 'OrderAgreement' | 'OrderEditAgreement' | 'RefundAgreement' | 'ReturnAgreement';
  id: string;
  happenedAt: string;
  reason: 'ORDER' | 'ORDER_EDIT' | 'REFUND' | 'RETURN';
  sales: Connection<SaleSeed>;
}

export interface SaleSeed {
  __typename: 'ProductSale' | 'GiftCardSale';
  id: string;
  /** `ORDER`: bought. `RETURN`: taken out of the order. */
  actionType: 'ORDER' | 'RETURN';
  lineType: 'PRODUCT' | 'GIFT_CARD';
  /** Below zero for what left the order. */
  quantity: number;
  lineItem: LineSeed;
}

export interface OrderSeed {
  __typename: 'Order';
  id: string;
  legacyResourceId: string;
  name: string;
  number: number;
  confirmationNumber: string;
  email: string | null;
  phone: string | null;
  createdAt: string;
  processedAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  cancelReason: string | null;
  closedAt: string | null;
  closed: boolean;
  confirmed: boolean;
  test: boolean;
  edited: boolean;
  /** `web` or `pos`. */
  sourceName: string;
  customerLocale: string;
  requiresShipping: boolean;
  displayFinancialStatus: string;
  displayFulfillmentStatus: string;
  returnStatus: string;
  shippingAddress: AddressSeed | null;
  shippingLine: { title: string } | null;
  agreements: Connection<AgreementSeed>;
  lineItems: Connection<LineSeed>;
  fulfillmentsCount: { count: number; precision: 'EXACT' };
  fulfillments: List<FulfillmentSeed>;
  fulfillmentOrders: FulfillmentOrderList;
  returns: Connection<ReturnSeed>;
  refunds: List<RefundSeed>;
}

/** A connection that hides what merging and moving left behind, when asked to. */
export type FulfillmentOrderList = ((
  args: PageArguments & { displayable?: boolean | null },
) => Page<FulfillmentOrderSeed>) & { items: readonly FulfillmentOrderSeed[] };

export interface AddressSeed {
  city: string;
  zip: string;
  provinceCode: string | null;
  countryCodeV2: string;
}
