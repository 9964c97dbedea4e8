import { codeTable } from './code-table.ts';

/** Event statuses of Bring and Posten (`eventSet[].status`). Collected is by the carrier, at the shop's. */
export const BRING_CODES = codeTable([
  ['info_received', null, 'PRE_NOTIFIED|DELIVERY_ORDERED'],
  ['in_transit', 'accepted', 'HANDED_IN'],
  ['in_transit', 'picked_up', 'COLLECTED'],
  ['in_transit', 'arrived', 'TERMINAL|ARRIVED_DELIVERY|ARRIVED_COLLECTION', '@wording'],
  ['in_transit', 'customs_processing', 'CUSTOMS', '@wording'],
  ['in_transit', null, 'IN_TRANSIT|INTERNATIONAL|DELIVERY_CHANGED|DELIVERY_CANCELLED'],
  ['in_transit', 'delayed', 'DEVIATION', '@wording'],
  ['out_for_delivery', null, 'TRANSPORT_TO_RECIPIENT'],
  ['attempt_failed', null, 'ATTEMPTED_DELIVERY', '@wording'],
  ['available_for_pickup', 'pickup_point', 'READY_FOR_PICKUP'],
  ['delivered', null, 'DELIVERED'],
  ['returning', null, 'RETURN'],
  ['returned', null, 'DELIVERED_SENDER'],
  ['insignificant', null, 'NOTIFICATION_SENT'],
  ['unknown', null, 'UNKNOWN'],
]);
