import { codeTable } from './code-table.ts';

/** Milestones and status codes of Ship24. */
export const SHIP24_CODES = codeTable([
  ['unknown', null, 'pending'],
  ['info_received', null, 'info_received|data_order_created'],
  ['in_transit', null, 'in_transit|data_delivery_proposed'],
  ['in_transit', 'scheduled', 'data_delivery_decided'],
  ['in_transit', 'picked_up', 'transit_handover'],
  ['in_transit', 'departed_origin_country', 'transit_origin_country_departure'],
  ['in_transit', 'arrived_destination_country', 'destination_arrival'],
  ['in_transit', 'customs_processing', 'customs_received'],
  ['in_transit', 'customs_released', 'customs_cleared'],
  ['in_transit', 'delayed_customs', 'customs_exception'],
  ['out_for_delivery', null, 'out_for_delivery|delivery_out_for_delivery'],
  ['attempt_failed', null, 'failed_attempt|delivery_attempted', '@wording'],
  ['available_for_pickup', null, 'available_for_pickup|delivery_available_for_pickup'],
  ['delivered', null, 'delivered|delivery_delivered'],
  ['exception', null, 'exception', '@wording'],
  ['exception', 'other', 'delivery_exception', '@wording'],
  ['exception', 'held', 'customs_rejected'],
  ['exception', 'refused', 'delivery_refused'],
  ['exception', 'lost', 'exception_lost'],
  ['exception', 'destroyed', 'exception_discarded'],
  ['returning', null, 'exception_return'],
  ['cancelled', null, 'data_order_cancelled'],
]);

/** Statuses of Shippo, then its substatuses. */
export const SHIPPO_CODES = codeTable([
  ['unknown', null, 'UNKNOWN|other'],
  ['info_received', null, 'PRE_TRANSIT|information_received'],
  ['in_transit', null, 'TRANSIT'],
  ['in_transit', 'accepted', 'package_accepted'],
  ['in_transit', 'arrived', 'package_arrived'],
  ['in_transit', 'departed', 'package_departed'],
  ['in_transit', 'forwarded', 'package_forwarded'],
  ['in_transit', 'sorting', 'package_processed|package_processing'],
  ['in_transit', 'delayed', 'delayed'],
  ['in_transit', 'scheduled', 'delivery_scheduled'],
  ['in_transit', 'rescheduled', 'delivery_rescheduled'],
  ['out_for_delivery', null, 'out_for_delivery'],
  ['attempt_failed', null, 'delivery_attempted|reschedule_delivery', '@wording'],
  ['attempt_failed', 'no_access', 'location_inaccessible'],
  ['attempt_failed', 'notice_left', 'notice_left'],
  ['available_for_pickup', null, 'pickup_available'],
  ['delivered', null, 'DELIVERED'],
  ['exception', 'undeliverable', 'FAILURE|package_undeliverable', '@wording'],
  ['exception', 'address_problem', 'address_issue'],
  ['exception', 'action_required', 'contact_carrier'],
  ['exception', 'damaged', 'package_damaged'],
  ['exception', 'held', 'package_held'],
  ['exception', 'unclaimed', 'package_unclaimed'],
  ['exception', 'destroyed', 'package_disposed'],
  ['exception', 'lost', 'package_lost'],
  ['returning', null, 'return_to_sender'],
  ['returned', null, 'RETURNED', '@wording'],
]);

/** Statuses of TrackingMore. `pickup` means on the way to the door, or ready to collect: its words tell. */
export const TRACKINGMORE_CODES = codeTable([
  ['unknown', null, 'pending|notfound|expired'],
  ['info_received', null, 'inforeceived'],
  ['in_transit', null, 'transit'],
  ['out_for_delivery', null, 'pickup', '@wording'],
  ['delivered', null, 'delivered'],
  ['attempt_failed', null, 'undelivered', '@wording'],
  ['exception', null, 'exception', '@wording'],
]);

/** Status codes of ShipEngine. */
export const SHIPENGINE_CODES = codeTable([
  ['unknown', null, 'UN'],
  ['info_received', null, 'NY'],
  ['in_transit', 'accepted', 'AC'],
  ['in_transit', null, 'IT'],
  ['attempt_failed', null, 'AT', '@wording'],
  ['available_for_pickup', 'pickup_point', 'SP'],
  ['delivered', null, 'DE'],
  ['exception', null, 'EX', '@wording'],
]);
