import type {
  EventRecord,
  FulfillmentOrderRecord,
  FulfillmentRecord,
  HoldRecord,
  OrderRecord,
  RefundRecord,
  ReturnRecord,
  ReverseDeliveryRecord,
  ReverseFulfillmentOrderRecord,
} from '../orders/records.ts';
import type { ShopEvent } from '../orders/changes/order-change.ts';

/*
 * Bodies of webhooks, in the shape of the REST Admin API, with the members that a hint can use and some personal data
 * of real ones: https://shopify.dev/docs/api/webhooks/latest. What the first real shop has to show is a guess, and says so.
 */

type Body = ShopEvent['body'];

/** Orders and fulfillments are numbers in a REST body. */
function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

function identity(id: string): Body {
  return { id: numberOf(id), admin_graphql_api_id: id };
}

export function orderBody(order: OrderRecord): Body {
  return {
    ...identity(order.id),
    name: order.name,
    email: order.email,
    phone: order.phone,
    created_at: order.createdAt,
    processed_at: order.processedAt,
    updated_at: order.updatedAt,
    cancelled_at: order.cancelledAt,
    closed_at: order.closedAt,
    test: order.test,
    financial_status: order.displayFinancialStatus.toLowerCase(),
    shipping_address: order.shippingAddress && {
      city: order.shippingAddress.city,
      zip: order.shippingAddress.zip,
    },
    line_items: order.lineItems.items.map((line) => ({
      ...identity(line.id),
      title: line.title,
      quantity: line.quantity,
    })),
  };
}

/** The body of `orders/delete`: what is left of an order. */
export function deletedOrderBody({ id }: OrderRecord): Body {
  return { id: numberOf(id) };
}

export function refundBody(order: OrderRecord, refund: RefundRecord): Body {
  return { ...identity(refund.id), order_id: numberOf(order.id), created_at: refund.createdAt };
}

export function fulfillmentBody(order: OrderRecord, fulfillment: FulfillmentRecord): Body {
  const tracking = fulfillment.trackingInfo.items[0];
  return {
    ...identity(fulfillment.id),
    order_id: numberOf(order.id),
    name: fulfillment.name,
    status: fulfillment.status.toLowerCase(),
    shipment_status: fulfillment.displayStatus?.toLowerCase() ?? null,
    created_at: fulfillment.createdAt,
    updated_at: fulfillment.updatedAt,
    email: order.email,
    tracking_company: tracking?.company ?? null,
    tracking_number: tracking?.number ?? null,
  };
}

export function fulfillmentEventBody(
  order: OrderRecord,
  fulfillment: FulfillmentRecord,
  event: EventRecord,
): Body {
  return {
    ...identity(event.id),
    order_id: numberOf(order.id),
    fulfillment_id: numberOf(fulfillment.id),
    status: event.status.toLowerCase(),
    message: event.message,
    happened_at: event.happenedAt,
    created_at: event.createdAt,
    updated_at: event.createdAt,
  };
}

/** Of every topic `fulfillment_orders/…`. */
export function fulfillmentOrderBody({ id, status }: FulfillmentOrderRecord): Body {
  return { fulfillment_order: { id, status: status.toLowerCase() } };
}

/** Of `fulfillment_holds/added` and `fulfillment_holds/released`. */
export function holdBody(fulfillmentOrder: FulfillmentOrderRecord, hold: HoldRecord): Body {
  return {
    ...fulfillmentOrderBody(fulfillmentOrder),
    fulfillment_hold: { id: hold.id, reason: hold.reason.toLowerCase() },
  };
}

export function returnBody(order: OrderRecord, back: ReturnRecord): Body {
  return {
    ...identity(back.id),
    name: back.name,
    status: back.status.toLowerCase(),
    order: identity(order.id),
  };
}

/** Names no order, which has to be asked by the id of the parcel or of the reverse fulfillment order. A guess. */
export function reverseDeliveryBody(
  { id }: ReverseDeliveryRecord,
  reverse: ReverseFulfillmentOrderRecord,
): Body {
  return { ...identity(id), reverse_fulfillment_order: identity(reverse.id) };
}

/** Names the return and not its order. A guess. */
export function reverseFulfillmentOrderBody(
  { id, status }: ReverseFulfillmentOrderRecord,
  back: ReturnRecord,
): Body {
  return { ...identity(id), status: status.toLowerCase(), return: identity(back.id) };
}
