import { codeTable } from './code-table.ts';

/** Event codes of Amazon's shipping API (`eventCode` of version 2). */
export const AMAZON_CODES = codeTable([
  ['info_received', null, 'ReadyForReceive'],
  ['info_received', 'awaiting_shipper', 'PickupCancelled'],
  ['in_transit', 'picked_up', 'PickupDone'],
  ['in_transit', 'arrived', 'ArrivedAtCarrierFacility'],
  ['in_transit', 'departed', 'Departed'],
  ['in_transit', 'rescheduled', 'RecipientRequestedAlternateDeliveryTiming'],
  ['out_for_delivery', null, 'OutForDelivery'],
  ['attempt_failed', null, 'DeliveryAttempted'],
  ['attempt_failed', 'recipient_absent', 'CustomerNotAvailable'],
  ['available_for_pickup', null, 'AvailableForPickup'],
  ['delivered', null, 'Delivered'],
  ['exception', 'address_problem', 'AddressNotFound'],
  ['exception', 'refused', 'Rejected'],
  ['exception', 'undeliverable', 'Undeliverable'],
  ['exception', 'lost', 'Lost'],
  ['returning', null, 'ReturnInitiated'],
]);
