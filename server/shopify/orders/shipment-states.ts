import type { ShipmentStatus, ShipmentSubstatus } from '../../contract.ts';
import type { ReportedStatus, ShipmentState } from '../../core/order.ts';
import { lookUp, type Enum } from './enum-table.ts';

/** A cancelled or failed fulfillment holds no units; a requested one has not left the warehouse. */
const RECORDS: Record<Enum<'FulfillmentStatus'>, FulfillmentRecord> = {
  CANCELLED: 'void',
  ERROR: 'failed',
  FAILURE: 'failed',
  OPEN: 'requested',
  PENDING: 'requested',
  SUCCESS: 'sent',
};

export type FulfillmentRecord = 'void' | 'failed' | 'requested' | 'sent';

/** Values that the `unstable` version has already; they are mapped before a stable version sends them. */
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
  // As a display status it is Shopify's default; as an event it comes from the carrier.
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

export function toFulfillmentRecord(status: string): FulfillmentRecord {
  return lookUp(RECORDS, status, 'sent');
}

export function toScanState(status: string): ShipmentState {
  return lookUp(EVENTS, status, UNKNOWN);
}

/** A requested fulfillment has not left, unless the carrier says otherwise. */
export function toReportedStatus(status: string | null, record: FulfillmentRecord): ReportedStatus {
  const reportedStatus = lookUp(DISPLAYED, status, UNKNOWN);
  return record === 'requested' && reportedStatus.weight === 'default'
    ? DISPLAYED.SUBMITTED
    : reportedStatus;
}

function at(status: ShipmentStatus, substatus: ShipmentSubstatus | null = null): ShipmentState {
  return { status, substatus };
}
