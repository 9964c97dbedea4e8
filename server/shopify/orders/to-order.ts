import type {
  Order,
  OrderEdit,
  FulfillmentOrder,
  OrderRefund,
  OrderReturn,
  OrderShipment,
  ReportedStatus,
  ScanEvent,
  Units,
} from '../../core/order.ts';
import { redactText } from '../../core/tracking-events/redact-text.ts';
import { refineScan } from '../../core/tracking-events/refine-scan.ts';
import {
  toDeliveryMethod,
  toFulfillmentOrderState,
  toFallbackState,
} from './fulfillment-order-states.ts';
import { orderIdIn } from './order-gid.ts';
import { isCashOnDelivery, toCancelReason, toPayment } from './payment-states.ts';
import { toParcel } from './to-parcel.ts';
import { toReturnStatus, toReverseFulfillmentStatus } from './return-states.ts';
import { toFulfillmentRecord, toReportedStatus, toScanState } from './shipment-states.ts';
import type {
  WholeAgreement,
  WholeFulfillment,
  WholeFulfillmentOrder,
  WholeOrder,
  WholeRefund,
  WholeReturn,
} from './whole-order.ts';

/**
 * Maps Shopify's order to ours. It reads no field that a shopper may not see.
 *
 * @param timeZone - The shop's, an IANA name.
 * @param askedAt - When Shopify was asked, ISO 8601.
 */
export function toOrder(from: WholeOrder, timeZone: string, askedAt: string): Order {
  const { shippingAddress } = from;
  const failed = linesOfFailed(from.fulfillments);
  const fallbackState = toFallbackState(from.displayFulfillmentStatus, from.fulfillmentOrders);
  return {
    id: orderIdIn(from.id),
    name: from.name,
    placedAt: from.processedAt,
    timeZone,
    readAt: askedAt,
    cancellation: from.cancelledAt
      ? { at: from.cancelledAt, reason: toCancelReason(from.cancelReason) }
      : null,
    payment: toPayment(from.displayFinancialStatus),
    isPaidOnDelivery: from.paymentGatewayNames.some(isCashOnDelivery),
    fallbackState: fallbackState === 'open' && failed.size > 0 ? 'rejected' : fallbackState,
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
    shipments: from.fulfillments.map((one) => toShipment(one, askedAt)),
    fulfillmentOrders: from.fulfillmentOrders.map((one) => toFulfillmentOrder(one, failed)),
    returns: from.returns.map((one) => toReturn(one, from.returnStatus)),
    refunds: from.refunds.flatMap(toRefund),
    edits: from.agreements.flatMap(toEdit).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    destination:
      shippingAddress?.city && shippingAddress.countryCodeV2
        ? { city: shippingAddress.city, countryCode: shippingAddress.countryCodeV2 }
        : null,
    provinceCode: shippingAddress?.provinceCode || null,
    truncated: from.truncated,
  };
}

function toShipment(from: WholeFulfillment, askedAt: string): OrderShipment {
  const { estimatedDeliveryAt } = from;
  const record = toFulfillmentRecord(from.status);
  const carriers = from.trackingInfo.flatMap(({ company }) => company ?? []);
  const events = from.events.map((one) => toScanEvent(one, carriers));
  return {
    id: from.id,
    createdAt: from.createdAt,
    voided: record === 'void' || record === 'failed',
    reports: [
      {
        source: 'shopify',
        number: null,
        lastMileNumber: null,
        fetchedAt: askedAt,
        reportedStatus: asRefined(toReportedStatus(from.displayStatus, record), from, events),
        expired: false,
        // They are read by the time they happened at, which says nothing of two at one time.
        rowOrder: 'unknown',
        events,
        expected: estimatedDeliveryAt
          ? [{ source: 'shop', to: estimatedDeliveryAt, saidAt: null }]
          : [],
        deliveredAt: isDeliveryRefuted(from, events) ? null : from.deliveredAt,
      },
    ],
    parcels: from.trackingInfo.map(({ company, number, url }) =>
      toParcel({ carrier: company, number, url }),
    ),
    units: from.fulfillmentLineItems.map(({ id, quantity, lineItem }) => ({
      id,
      lineId: lineItem.id,
      quantity: quantity ?? 0,
    })),
  };
}

/** A status that repeats an event repeats what the event's words make of it, too. */
function asRefined(
  reported: ReportedStatus,
  { displayStatus, events: recorded }: WholeFulfillment,
  events: readonly ScanEvent[],
): ReportedStatus {
  if (reported.weight !== 'scan') return reported;
  const [newest] = events
    .filter((_, index) => recorded[index]?.status === displayStatus)
    .toSorted((a, b) => Date.parse(b.at ?? '') - Date.parse(a.at ?? ''));
  if (!newest || newest.status === reported.status) return reported;
  return { status: newest.status, substatus: newest.substatus, weight: 'scan' };
}

/** Shopify dates a delivery by its event, also one that was a delivery to somebody else by its words. */
function isDeliveryRefuted(
  { events: recorded }: WholeFulfillment,
  events: readonly ScanEvent[],
): boolean {
  return (
    recorded.some(({ status }) => status === 'DELIVERED') &&
    events.every(({ status }) => status !== 'delivered')
  );
}

function toScanEvent(
  from: WholeFulfillment['events'][number],
  carriers: readonly string[],
): ScanEvent {
  const place = [from.city, from.province, from.country].filter(Boolean).join(', ');
  return {
    ...refineScan(toScanState(from.status), from.message || null),
    source: 'shopify',
    id: from.id,
    sequence: null,
    at: from.happenedAt,
    utc: null,
    place: place || null,
    country: from.country ?? null,
    // A carrier names whoever signed, and sometimes the courier; no shopper's page needs to keep that.
    text: redactText(from.message ?? '', carriers) || null,
    expectedAt: from.estimatedDeliveryAt,
  };
}

/** The lines of which the newest fulfillment failed: whoever was to send them could not. */
function linesOfFailed(fulfillments: readonly WholeFulfillment[]): ReadonlySet<string> {
  const failed = new Set<string>();
  const oldestFirst = fulfillments.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  for (const { status, fulfillmentLineItems } of oldestFirst) {
    for (const { lineItem } of fulfillmentLineItems) {
      if (toFulfillmentRecord(status) === 'failed') failed.add(lineItem.id);
      else failed.delete(lineItem.id);
    }
  }
  return failed;
}

function toFulfillmentOrder(
  from: WholeFulfillmentOrder,
  failed: ReadonlySet<string>,
): FulfillmentOrder {
  const { assignedLocation: location } = from;
  const state = toFulfillmentOrderState({
    status: from.status,
    requestStatus: from.requestStatus,
    holds: from.fulfillmentHolds.map(({ reason }) => reason),
  });
  const hasFailed = from.lineItems.some(
    ({ lineItem, remainingQuantity }) => remainingQuantity > 0 && failed.has(lineItem.id),
  );
  const unitsOf = (count: 'remainingQuantity' | 'totalQuantity'): FulfillmentOrder['units'] =>
    from.lineItems.map((line) => ({ lineId: line.lineItem.id, quantity: line[count] }));
  return {
    state: state === 'open' && hasFailed ? 'rejected' : state,
    method: toDeliveryMethod(from.deliveryMethod?.methodType ?? null),
    scheduledAt: from.status === 'SCHEDULED' ? from.fulfillAt : null,
    place: {
      name: location.name,
      street: location.address1,
      postalCode: location.zip,
      city: location.city,
      countryCode: location.countryCode,
      phone: location.phone || null,
    },
    units: unitsOf('remainingQuantity'),
    allUnits: unitsOf('totalQuantity'),
  };
}

function toReturn(from: WholeReturn, ofOrder: string): OrderReturn {
  const reverse = from.reverseFulfillmentOrders.nodes.map((one) => ({
    status: toReverseFulfillmentStatus(one.status),
    deliveries: one.reverseDeliveries.nodes,
  }));
  return {
    name: from.name,
    status: toReturnStatus({
      status: from.status,
      declined: from.decline?.reason ?? null,
      ofOrder,
      reverseFulfillments: reverse.map(({ status }) => status),
    }),
    createdAt: from.createdAt,
    closedAt: from.closedAt,
    units: from.returnLineItems.flatMap((unit) =>
      unit.__typename === 'ReturnLineItem'
        ? [
            {
              lineId: unit.fulfillmentLineItem.lineItem.id,
              shippedUnitsId: unit.fulfillmentLineItem.id,
              quantity: unit.quantity,
              processed: unit.processedQuantity,
              refunded: unit.refundedQuantity,
            },
          ]
        : [],
    ),
    exchanges: from.exchangeLineItems.nodes.flatMap(({ lineItems, quantity }) =>
      (lineItems ?? []).map(({ id }) => ({ lineId: id, quantity })),
    ),
    // A cancelled one has a label that nobody will use.
    parcels: reverse
      .filter(({ status }) => status !== 'cancelled')
      .flatMap(({ deliveries }) => deliveries)
      .flatMap(({ deliverable }) => {
        const tracking = deliverable && 'tracking' in deliverable ? deliverable.tracking : null;
        return tracking ? [toParcel({ ...tracking, carrier: tracking.carrierName })] : [];
      }),
  };
}

/** What an edit added or removed. The order itself, refunds and returns are agreements of other types. */
function toEdit(from: WholeAgreement): OrderEdit[] {
  if (from.__typename !== 'OrderEditAgreement') return [];
  const unitsOf = (action: string): Units[] =>
    from.sales.nodes.flatMap((sale) =>
      'lineItem' in sale && sale.actionType === action
        ? [{ lineId: sale.lineItem.id, quantity: Math.abs(sale.quantity ?? 0) }]
        : [],
    );
  return [{ at: from.happenedAt, added: unitsOf('ORDER'), removed: unitsOf('RETURN') }];
}

/** A refund without a date has not been made yet, so it is left out. */
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
