import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import type {
  Cancellation,
  DeliveryMethod,
  Order,
  OrderReturn,
  PaymentState,
  FulfillmentOrderState,
  ShipmentState,
  ReportedStatus,
} from '../../core/order.ts';
import type { graphql } from '../documents/graphql.ts';

/**
 * Shopify's words → ours. Every table is total over the pinned schema: a version with a new value does
 * not compile until it is mapped. A value this build has not met yet reads neutrally at run time.
 */
type Enum<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<
  typeof graphql.scalar<Name>
>;

const PAYMENTS: Record<Enum<'OrderDisplayFinancialStatus'>, PaymentState> = {
  AUTHORIZED: 'authorized',
  EXPIRED: 'expired',
  PAID: 'paid',
  PARTIALLY_PAID: 'partly_paid',
  PARTIALLY_REFUNDED: 'partly_refunded',
  PENDING: 'pending',
  REFUNDED: 'refunded',
  VOIDED: 'voided',
};

/** What was the shopper's own doing, or concerns them; fraud, staff and other are nobody's business. */
const CANCELLATIONS: Record<Enum<'OrderCancelReason'>, Cancellation['reason']> = {
  CUSTOMER: 'cancelled_on_request',
  DECLINED: 'cancelled_unpaid',
  FRAUD: 'cancelled',
  INVENTORY: 'cancelled_out_of_stock',
  OTHER: 'cancelled',
  STAFF: 'cancelled',
};

const PLANS: Record<Enum<'FulfillmentOrderStatus'>, FulfillmentOrderState> = {
  CANCELLED: 'closed',
  CLOSED: 'closed',
  INCOMPLETE: 'open',
  IN_PROGRESS: 'in_progress',
  ON_HOLD: 'checking',
  OPEN: 'open',
  SCHEDULED: 'scheduled',
};

/** A request to a warehouse that is under way; a declined one is asked elsewhere, so it is being prepared. */
const REQUESTS: Record<Enum<'FulfillmentOrderRequestStatus'>, FulfillmentOrderState> = {
  ACCEPTED: 'in_progress',
  CANCELLATION_ACCEPTED: 'open',
  CANCELLATION_REJECTED: 'in_progress',
  CANCELLATION_REQUESTED: 'in_progress',
  CLOSED: 'open',
  REJECTED: 'open',
  SUBMITTED: 'open',
  UNSUBMITTED: 'open',
};

/** Of several holds the first in this table is told: the one the shopper can do something about. */
const HOLDS: Record<Enum<'FulfillmentHoldReason'>, FulfillmentOrderState> = {
  INCORRECT_ADDRESS: 'check_address',
  AWAITING_PAYMENT: 'awaiting_payment',
  AWAITING_RETURN_ITEMS: 'awaiting_return',
  INVENTORY_OUT_OF_STOCK: 'awaiting_stock',
  UNKNOWN_DELIVERY_DATE: 'date_to_follow',
  HIGH_RISK_OF_FRAUD: 'checking',
  ONLINE_STORE_POST_PURCHASE_CROSS_SELL: 'checking',
  OTHER: 'checking',
};

/** For units that no fulfillment order mentions. What is said of the whole order where fulfillment orders say more is not asked. */
const UNPLANNED: Record<Enum<'OrderDisplayFulfillmentStatus'>, Order['fallbackState']> = {
  FULFILLED: 'open',
  FULFILLMENT_NOT_REQUIRED: 'nothing_to_ship',
  IN_PROGRESS: 'in_progress',
  ON_HOLD: 'checking',
  OPEN: 'open',
  PARTIALLY_FULFILLED: 'open',
  PENDING_FULFILLMENT: 'in_progress',
  REQUEST_DECLINED: 'open',
  RESTOCKED: 'open',
  SCHEDULED: 'scheduled',
  UNFULFILLED: 'open',
};

const METHODS: Record<Enum<'DeliveryMethodType'>, DeliveryMethod> = {
  LOCAL: 'local',
  NONE: 'none',
  PICKUP_POINT: 'pickup_point',
  PICK_UP: 'pickup',
  RETAIL: 'retail',
  SHIPPING: 'shipping',
};

const RETURNS: Record<Enum<'ReturnStatus'>, OrderReturn['status']> = {
  CANCELED: 'cancelled',
  CLOSED: 'closed',
  DECLINED: 'declined',
  OPEN: 'open',
  REQUESTED: 'requested',
};

/** What the order says of all its returns: whether there are any, and whether all are back and looked at. */
const RETURNS_OF_ORDER: Record<Enum<'OrderReturnStatus'>, { any: boolean; inspected: boolean }> = {
  INSPECTION_COMPLETE: { any: true, inspected: true },
  IN_PROGRESS: { any: true, inspected: false },
  NO_RETURN: { any: false, inspected: false },
  RETURNED: { any: true, inspected: false },
  RETURN_FAILED: { any: true, inspected: false },
  RETURN_REQUESTED: { any: true, inspected: false },
};

/** How what comes back stands: on its way, back with the shop, or not coming that way after all. */
const REVERSE_FULFILLMENTS: Record<
  Enum<'ReverseFulfillmentOrderStatus'>,
  ReverseFulfillmentStatus
> = {
  CANCELED: 'called_off',
  CLOSED: 'received',
  OPEN: 'under_way',
};

export type ReverseFulfillmentStatus = 'under_way' | 'received' | 'called_off';

const DECLINES: Record<Enum<'ReturnDeclineReason'>, OrderReturn['status']> = {
  FINAL_SALE: 'declined_final_sale',
  OTHER: 'declined',
  RETURN_PERIOD_ENDED: 'declined_too_late',
};

/** Whether a fulfillment is one: called off or failed it holds no units, asked for it has not left. */
const RECORDS: Record<Enum<'FulfillmentStatus'>, FulfillmentRecord> = {
  CANCELLED: 'called_off',
  ERROR: 'called_off',
  FAILURE: 'called_off',
  OPEN: 'asked_for',
  PENDING: 'asked_for',
  SUCCESS: 'sent',
};

export type FulfillmentRecord = 'called_off' | 'asked_for' | 'sent';

/** `unstable` already has four more; they arrive with a stable version one day and then mean this. */
type ComingEvent =
  'BUYER_ACTION_REQUIRED' | 'PICKED_UP' | 'READY_FOR_RECIPIENT_PICKUP' | 'RETURNING_TO_SENDER';

const EVENTS: Record<Enum<'FulfillmentEventStatus'> | ComingEvent, ShipmentState> = {
  ATTEMPTED_DELIVERY: at('attempt_failed'),
  BUYER_ACTION_REQUIRED: at('exception', 'action_required'),
  CARRIER_PICKED_UP: at('in_transit', 'picked_up'),
  CONFIRMED: at('info_received', 'confirmed'),
  DELAYED: at('in_transit', 'delayed'),
  DELIVERED: at('delivered'),
  FAILURE: at('exception', 'carrier_failure'),
  IN_TRANSIT: at('in_transit'),
  LABEL_PRINTED: at('info_received', 'label_printed'),
  LABEL_PURCHASED: at('info_received', 'label_purchased'),
  OUT_FOR_DELIVERY: at('out_for_delivery'),
  PICKED_UP: at('delivered', 'collected'),
  READY_FOR_PICKUP: at('available_for_pickup', 'store'),
  READY_FOR_RECIPIENT_PICKUP: at('available_for_pickup', 'pickup_point'),
  RETURNING_TO_SENDER: at('returning'),
};

const DISPLAYED: Record<Enum<'FulfillmentDisplayStatus'> | ComingEvent, ReportedStatus> = {
  ATTEMPTED_DELIVERY: { ...EVENTS.ATTEMPTED_DELIVERY, weight: 'scan' },
  BUYER_ACTION_REQUIRED: { ...EVENTS.BUYER_ACTION_REQUIRED, weight: 'scan' },
  CANCELED: { ...at('cancelled', 'fulfillment_cancelled'), weight: 'final' },
  CARRIER_PICKED_UP: { ...EVENTS.CARRIER_PICKED_UP, weight: 'scan' },
  // Shopify's word where it knows nothing else; as a scan it is the carrier's.
  CONFIRMED: { ...at('unknown', 'fulfilled_no_tracking'), weight: 'default' },
  DELAYED: { ...EVENTS.DELAYED, weight: 'scan' },
  DELIVERED: { ...EVENTS.DELIVERED, weight: 'scan' },
  FAILURE: { ...EVENTS.FAILURE, weight: 'scan' },
  FULFILLED: { ...at('unknown', 'fulfilled_no_tracking'), weight: 'default' },
  IN_TRANSIT: { ...EVENTS.IN_TRANSIT, weight: 'scan' },
  LABEL_PRINTED: { ...EVENTS.LABEL_PRINTED, weight: 'scan' },
  LABEL_PURCHASED: { ...EVENTS.LABEL_PURCHASED, weight: 'scan' },
  LABEL_VOIDED: { ...at('cancelled', 'label_voided'), weight: 'final' },
  MARKED_AS_FULFILLED: { ...at('unknown', 'fulfilled_no_tracking'), weight: 'default' },
  NOT_DELIVERED: { ...at('exception', 'undeliverable'), weight: 'final' },
  OUT_FOR_DELIVERY: { ...EVENTS.OUT_FOR_DELIVERY, weight: 'scan' },
  PICKED_UP: { ...at('delivered', 'collected'), weight: 'final' },
  READY_FOR_PICKUP: { ...EVENTS.READY_FOR_PICKUP, weight: 'scan' },
  READY_FOR_RECIPIENT_PICKUP: { ...EVENTS.READY_FOR_RECIPIENT_PICKUP, weight: 'scan' },
  RETURNING_TO_SENDER: { ...EVENTS.RETURNING_TO_SENDER, weight: 'scan' },
  SUBMITTED: { ...at('unknown', 'requested'), weight: 'default' },
};

const UNKNOWN: ReportedStatus = { ...at('unknown'), weight: 'default' };

export function toPayment(status: string | null): PaymentState {
  return lookUp(PAYMENTS, status, 'unknown');
}

export function toCancelReason(reason: string | null): Cancellation['reason'] {
  return lookUp(CANCELLATIONS, reason, 'cancelled');
}

/** A hold outranks the status, and the status outranks the request to the warehouse. */
export function toFulfillmentOrderState(fulfillmentOrder: {
  status: string;
  requestStatus: string;
  holds: readonly string[];
}): FulfillmentOrderState {
  const state = lookUp(PLANS, fulfillmentOrder.status, 'open');
  if (fulfillmentOrder.status === 'ON_HOLD') {
    const told = Object.keys(HOLDS).find((reason) => fulfillmentOrder.holds.includes(reason));
    return lookUp(HOLDS, told ?? null, 'checking');
  }
  return state === 'open' ? lookUp(REQUESTS, fulfillmentOrder.requestStatus, 'open') : state;
}

export function toDeliveryMethod(method: string | null): DeliveryMethod {
  return lookUp(METHODS, method, 'shipping');
}

/** An open return whose units are all back is no longer the shopper's to send. */
export function toReturnStatus(from: {
  status: string;
  declined: string | null;
  /** `returnStatus` of the order. */
  ofOrder: string;
  reverseFulfillments: readonly ReverseFulfillmentStatus[];
}): OrderReturn['status'] {
  const state = lookUp(RETURNS, from.status, 'open');
  if (state === 'declined') return lookUp(DECLINES, from.declined, 'declined');
  const ways = from.reverseFulfillments.filter((way) => way !== 'called_off');
  const isBack = ways.length > 0 && ways.every((way) => way === 'received');
  return state === 'open' && (isBack || toReturnsOfOrder(from.ofOrder).inspected)
    ? 'received'
    : state;
}

export function toReturnsOfOrder(status: string): { any: boolean; inspected: boolean } {
  return lookUp(RETURNS_OF_ORDER, status, { any: true, inspected: false });
}

export function toReverseFulfillmentStatus(status: string): ReverseFulfillmentStatus {
  return lookUp(REVERSE_FULFILLMENTS, status, 'under_way');
}

export function toUnplanned(status: string): Order['fallbackState'] {
  return lookUp(UNPLANNED, status, 'open');
}

export function toFulfillmentRecord(status: string): FulfillmentRecord {
  return lookUp(RECORDS, status, 'sent');
}

export function toScanState(status: string): ShipmentState {
  return lookUp(EVENTS, status, UNKNOWN);
}

/** What a warehouse was only asked for has not left, unless the carrier says otherwise. */
export function toReportedStatus(status: string | null, record: FulfillmentRecord): ReportedStatus {
  const reportedStatus = lookUp(DISPLAYED, status, UNKNOWN);
  return record === 'asked_for' && reportedStatus.weight === 'default'
    ? DISPLAYED.SUBMITTED
    : reportedStatus;
}

function at(status: ShipmentStatus, substatus: ShipmentSubstatus | null = null): ShipmentState {
  return { status, substatus };
}

/** The table's word, or the neutral one for a value it does not have. */
function lookUp<Word>(
  table: Readonly<Record<string, Word>>,
  value: string | null,
  neutral: NoInfer<Word>,
): Word {
  return value !== null && Object.hasOwn(table, value) ? (table[value] ?? neutral) : neutral;
}
