import { codeTable } from './code-table.ts';

/** State codes of bpost's track and trace, and the words of its app. */
export const BPOST_CODES = codeTable([
  ['info_received', null, 'AnnouncementReceived|IN_PREPARATION|PREPARATION'],
  ['in_transit', 'sorting', 'T00'],
  ['in_transit', null, 'PROCESSING'],
  ['out_for_delivery', null, 'L00|OUT_FOR_DELIVERY|OutForDelivery'],
  ['attempt_failed', null, 'DELIVERY_FAILED', '@wording'],
  ['delivered', null, 'U01|DELIVERED|DistributedNormally|DistributedAfterBTS|DistributedAbroad'],
  ['delivered', 'collected', 'PICKED_UP_IN_POST_POINT|PICKED_UP_IN_POST_OFFICE'],
  ['returning', null, 'ON_THE_WAY_TO_SENDER'],
  ['returned', null, 'RETURNED_TO_SENDER|ReturnedToSender|DELIVERED_TO_SENDER|DeliveredToSender'],
]);

/** Parcel states of DPD. */
export const DPD_CODES = codeTable([
  ['in_transit', null, 'BetweenDepots'],
  ['in_transit', 'arrived', 'Depot'],
  ['in_transit', 'picked_up', 'PickedUp'],
  ['out_for_delivery', null, 'Courier'],
  ['attempt_failed', null, 'ReturningFromDelivery|DeliveryFailure', '@wording'],
  ['available_for_pickup', 'pickup_point', 'ParcelShop'],
  ['delivered', null, 'Delivered'],
]);

/** Phases of PostNL: coarse, so the words count first. */
export const POSTNL_CODES = codeTable([
  ['info_received', null, '1', '@wording'],
  ['in_transit', 'sorting', '2', '@wording'],
  ['out_for_delivery', null, '3', '@wording'],
  ['delivered', null, '4', '@wording'],
  ['unknown', null, '99'],
]);

/** Events of Hermes in Germany: two digits for the step, two for its cause. */
export const HERMES_CODES = codeTable([
  ['info_received', null, '0000'],
  ['info_received', 'awaiting_shipper', '0600|0700|0800|0900'],
  ['in_transit', 'picked_up', '1000|1900|1910'],
  ['in_transit', 'accepted', '1901|2400'],
  ['in_transit', 'sorting', '1510'],
  ['in_transit', 'arrived', '2000|2100|2300'],
  ['in_transit', 'handed_over', '1810|1820|3430'],
  ['in_transit', 'customs_processing', '1710'],
  ['in_transit', 'customs_released', '1720'],
  ['in_transit', 'delayed_customs', '1730'],
  ['in_transit', 'delayed_processing', '3780|4080'],
  ['in_transit', 'delayed', '3750|4050|4070'],
  ['in_transit', null, '1610|3300'],
  ['out_for_delivery', null, '3000|3010'],
  ['attempt_failed', 'recipient_absent', '3731|3732|3733|3734|4031|4032|4033|4034'],
  ['attempt_failed', 'other', '3751|3752|3753|3754|3782|3783|3784|3785|3786|3787', '@wording'],
  ['available_for_pickup', 'pickup_point', '3410'],
  ['delivered', null, '3500|3510|3520'],
  ['delivered', 'mailbox', '3511'],
  ['delivered', 'collected', '3530'],
  ['exception', 'refused', '3710|4010'],
  ['exception', 'payment_due', '3715|4015'],
  ['exception', 'address_problem', '3720|4020'],
  ['exception', 'damaged', '3740|4040'],
  ['exception', 'unclaimed', '4035'],
  ['exception', 'held', '1751|4100|4500', '@wording'],
  ['returning', null, '1520|6080|6081|6082|6083|6084|6085|6089|6092|6093|6094|6096|6098|6099'],
  ['returned', null, '7500'],
]);
