import type { Connection, List, Page, PageArguments } from '../admin-api/graphql-connection.ts';

/*
 * Records with the field names of the Admin schema, so that graphql-js can execute queries over them. A function
 * is the resolver `(args, context)` of its field.
 */

/** GraphQL context of the resolvers. */
export interface ResolverContext {
  /** The host of product images. */
  storefrontUrl(): string;
}

export interface Money {
  presentmentMoney: { amount: string; currencyCode: string };
  shopMoney: { amount: string; currencyCode: string };
}

export interface ImageRecord {
  id: string;
  altText: string | null;
  url(args: { transform?: ImageTransform | null }, context: ResolverContext): string;
}

export interface ImageTransform {
  maxWidth?: number | null;
  maxHeight?: number | null;
}

export interface LineRecord {
  __typename: 'LineItem';
  id: string;
  name: string;
  title: string;
  variantTitle: string | null;
  sku: string | null;
  quantity: number;
  /** Without the units that were removed or refunded. */
  currentQuantity(): number;
  requiresShipping: boolean;
  isGiftCard: boolean;
  image: ImageRecord | null;
}

export interface TrackingRecord {
  company: string | null;
  number: string | null;
  url: string | null;
}

export interface EventRecord {
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

export interface FulfillmentLineRecord {
  __typename: 'FulfillmentLineItem';
  id: string;
  quantity: number;
  lineItem: LineRecord;
}

export interface FulfillmentRecord {
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
  trackingInfo: List<TrackingRecord>;
  events: Connection<EventRecord>;
  fulfillmentLineItems: Connection<FulfillmentLineRecord>;
  /** `null` until the order takes it. */
  order(): OrderRecord | null;
}

export interface FulfillmentOrderRecord {
  __typename: 'FulfillmentOrder';
  id: string;
  createdAt: string;
  updatedAt: string;
  status: string;
  requestStatus: string;
  fulfillAt: string | null;
  fulfillBy: string | null;
  fulfillmentHolds: HoldRecord[];
  deliveryMethod: DeliveryMethodRecord | null;
  assignedLocation: LocationRecord;
  lineItems: Connection<FulfillmentOrderLineRecord>;
  /** Empty until the order takes it. */
  orderId: string;
  /** `null` until the order takes it. */
  order(): OrderRecord | null;
}

export interface FulfillmentOrderLineRecord {
  __typename: 'FulfillmentOrderLineItem';
  id: string;
  totalQuantity: number;
  remainingQuantity: number;
  lineItem: LineRecord;
}

export interface HoldRecord {
  __typename: 'FulfillmentHold';
  id: string;
  reason: string;
  displayReason: string;
  heldByRequestingApp: boolean;
  reasonNotes: string | null;
}

export interface DeliveryMethodRecord {
  __typename: 'DeliveryMethod';
  id: string;
  methodType: string;
  presentedName: string | null;
  minDeliveryDateTime: string | null;
  maxDeliveryDateTime: string | null;
}

export interface LocationRecord {
  name: string;
  address1: string | null;
  city: string | null;
  zip: string | null;
  countryCode: string;
  phone: string | null;
}

export interface RefundRecord {
  __typename: 'Refund';
  id: string;
  createdAt: string;
  processedAt: string;
  updatedAt: string;
  note: string | null;
  totalRefundedSet: Money;
  refundLineItems: Connection<RefundLineRecord>;
}

export interface RefundLineRecord {
  id: string;
  quantity: number;
  restockType: RestockType;
  restocked: boolean;
  lineItem: LineRecord;
}

/** `CANCEL`: never shipped. `RETURN`: sent back. `NO_RESTOCK`: the shopper keeps it. */
export type RestockType = 'CANCEL' | 'RETURN' | 'NO_RESTOCK';

export interface ReturnRecord {
  __typename: 'Return';
  id: string;
  name: string;
  status: string;
  createdAt: string;
  closedAt: string | null;
  totalQuantity: number;
  decline: { reason: string; note: string | null } | null;
  returnLineItems: Connection<ReturnLineRecord>;
  exchangeLineItems: Connection<ExchangeLineRecord>;
  reverseFulfillmentOrders: Connection<ReverseFulfillmentOrderRecord>;
  /** `null` until the order takes it. */
  order(): OrderRecord | null;
}

export interface ReturnLineRecord {
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
  fulfillmentLineItem: FulfillmentLineRecord;
}

export interface ExchangeLineRecord {
  __typename: 'ExchangeLineItem';
  id: string;
  quantity: number;
  title: string;
  lineItems: LineRecord[];
}

export interface ReverseFulfillmentOrderRecord {
  __typename: 'ReverseFulfillmentOrder';
  id: string;
  status: string;
  reverseDeliveries: Connection<ReverseDeliveryRecord>;
  /** `null` until the order takes it. */
  order(): OrderRecord | null;
}

export interface ReverseDeliveryRecord {
  __typename: 'ReverseDelivery';
  id: string;
  deliverable: {
    __typename: 'ReverseDeliveryShippingDeliverable';
    tracking: { carrierName: string | null; number: string | null; url: string | null };
  } | null;
  reverseFulfillmentOrder(): ReverseFulfillmentOrderRecord;
}

/** A sales agreement. */
export interface AgreementRecord {
  __typename: 'OrderAgreement' | 'OrderEditAgreement' | 'RefundAgreement' | 'ReturnAgreement';
  id: string;
  happenedAt: string;
  reason: 'ORDER' | 'ORDER_EDIT' | 'REFUND' | 'RETURN';
  sales: Connection<SaleRecord>;
}

export interface SaleRecord {
  __typename: 'ProductSale' | 'GiftCardSale';
  id: string;
  /** `ORDER`: added to the order. `RETURN`: removed from it. */
  actionType: 'ORDER' | 'RETURN';
  lineType: 'PRODUCT' | 'GIFT_CARD';
  /** Below zero for units that were removed. */
  quantity: number;
  lineItem: LineRecord;
}

export interface OrderRecord {
  __typename: 'Order';
  id: string;
  legacyResourceId: string;
  name: string;
  number: number;
  confirmationNumber: string | null;
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
  note: string | null;
  tags: readonly string[];
  requiresShipping: boolean;
  displayFinancialStatus: string;
  /** Names of the payment methods: `Cash on Delivery (COD)`. */
  paymentGatewayNames: readonly string[];
  displayFulfillmentStatus: string;
  returnStatus: string;
  shippingAddress: AddressRecord | null;
  shippingLine: { title: string } | null;
  agreements: Connection<AgreementRecord>;
  lineItems: Connection<LineRecord>;
  fulfillmentsCount: { count: number; precision: 'EXACT' };
  fulfillments: List<FulfillmentRecord>;
  fulfillmentOrders: FulfillmentOrderList;
  returns: Connection<ReturnRecord>;
  refunds: List<RefundRecord>;
}

/** A connection that leaves out merged and moved fulfillment orders with `displayable: true`. */
export type FulfillmentOrderList = ((
  args: PageArguments & { displayable?: boolean | null },
) => Page<FulfillmentOrderRecord>) & { items: readonly FulfillmentOrderRecord[] };

export interface AddressRecord {
  city: string;
  zip: string;
  provinceCode: string | null;
  countryCodeV2: string;
}
