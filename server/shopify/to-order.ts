import type { Parcel } from '../contract.ts';
import type {
  Order,
  OrderPlan,
  OrderRefund,
  OrderReturn,
  OrderShipment,
  ScanEvent,
} from '../core/order.ts';
import type {
  WholeFulfillment,
  WholeFulfillmentOrder,
  WholeOrder,
  WholeRefund,
  WholeReturn,
} from './whole-order.ts';
import {
  isVoided,
  toCancelReason,
  toDeliveryMethod,
  toPayment,
  toPlanState,
  toReturnStatus,
  toScanState,
  toWitness,
} from './states.ts';

/** Shopify's order → ours. Names nothing that a shopper may not see. */
export function toOrder(from: WholeOrder, timeZone: string): Order {
  const { shippingAddress } = from;
  return {
    name: from.name,
    placedAt: from.processedAt,
    timeZone,
    cancellation: from.cancelledAt
      ? { at: from.cancelledAt, reason: toCancelReason(from.cancelReason) }
      : null,
    payment: toPayment(from.displayFinancialStatus),
    lines: from.lineItems.map((line) => ({
      id: line.id,
      title: line.title,
      variant: line.variantTitle,
      image: line.image ? { url: line.image.url, alt: line.image.altText } : null,
      quantity: line.quantity,
      currentQuantity: line.currentQuantity,
      requiresShipping: line.requiresShipping,
      isGiftCard: line.isGiftCard,
    })),
    shipments: from.fulfillments.map(toShipment),
    plans: from.fulfillmentOrders.map(toPlan),
    returns: from.returns.map(toReturn),
    refunds: from.refunds.flatMap(toRefund),
    destination:
      shippingAddress?.city && shippingAddress.countryCodeV2
        ? { city: shippingAddress.city, countryCode: shippingAddress.countryCodeV2 }
        : null,
    truncated: from.truncated,
  };
}

function toShipment(from: WholeFulfillment): OrderShipment {
  return {
    id: from.id,
    createdAt: from.createdAt,
    voided: isVoided(from.status),
    witness: toWitness(from.displayStatus),
    events: from.events.map(toScanEvent),
    parcels: from.trackingInfo.map(({ company, number, url }) => toParcel(company, number, url)),
    units: from.fulfillmentLineItems.map(({ id, quantity, lineItem }) => ({
      id,
      lineId: lineItem.id,
      quantity: quantity ?? 0,
    })),
    expectedAt: from.estimatedDeliveryAt,
    deliveredAt: from.deliveredAt,
  };
}

function toScanEvent(from: WholeFulfillment['events'][number]): ScanEvent {
  const place = [from.city, from.province, from.country].filter(Boolean).join(', ');
  return {
    ...toScanState(from.status),
    at: from.happenedAt,
    place: place || null,
    text: from.message || null,
    expectedAt: from.estimatedDeliveryAt,
  };
}

function toPlan(from: WholeFulfillmentOrder): OrderPlan {
  const { assignedLocation: location } = from;
  const unitsOf = (count: 'remainingQuantity' | 'totalQuantity'): OrderPlan['units'] =>
    from.lineItems.map((line) => ({ lineId: line.lineItem.id, quantity: line[count] }));
  return {
    state: toPlanState({
      status: from.status,
      requestStatus: from.requestStatus,
      holds: from.fulfillmentHolds.map(({ reason }) => reason),
    }),
    method: toDeliveryMethod(from.deliveryMethod?.methodType ?? null),
    scheduledAt: from.status === 'SCHEDULED' ? from.fulfillAt : null,
    place: {
      name: location.name,
      street: location.address1,
      postalCode: location.zip,
      city: location.city,
      countryCode: location.countryCode,
    },
    units: unitsOf('remainingQuantity'),
    allUnits: unitsOf('totalQuantity'),
  };
}

function toReturn(from: WholeReturn): OrderReturn {
  return {
    name: from.name,
    status: toReturnStatus(from.status, from.decline?.reason ?? null),
    createdAt: from.createdAt,
    closedAt: from.closedAt,
    units: from.returnLineItems.flatMap((unit) =>
      unit.__typename === 'ReturnLineItem'
        ? [
            {
              lineId: unit.fulfillmentLineItem.lineItem.id,
              shippedUnitsId: unit.fulfillmentLineItem.id,
              quantity: unit.quantity,
              refunded: unit.refundedQuantity,
            },
          ]
        : [],
    ),
    exchanges: from.exchangeLineItems.nodes.flatMap(({ lineItems, quantity }) =>
      (lineItems ?? []).map(({ id }) => ({ lineId: id, quantity })),
    ),
    parcels: from.reverseFulfillmentOrders.nodes.flatMap(({ reverseDeliveries }) =>
      reverseDeliveries.nodes.flatMap(({ deliverable }) => {
        const tracking = deliverable && 'tracking' in deliverable ? deliverable.tracking : null;
        return tracking ? [toParcel(tracking.carrierName, tracking.number, tracking.url)] : [];
      }),
    ),
  };
}

/** A refund without a date is one that is still under way: it says nothing yet. */
function toRefund(from: WholeRefund): OrderRefund[] {
  if (!from.createdAt) return [];
  return [
    {
      at: from.createdAt,
      units: from.refundLineItems.map(({ lineItem, quantity }) => ({
        lineId: lineItem.id,
        quantity,
      })),
    },
  ];
}

function toParcel(
  carrier: string | null | undefined,
  number: string | null | undefined,
  url: string | null | undefined,
): Parcel {
  return { carrier: carrier || null, number: number || null, url: httpsUrl(url) };
}

/** Merchants and apps type these links: only `https` without credentials is one we pass on. */
function httpsUrl(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && !url.username && !url.password ? url.href : null;
}
