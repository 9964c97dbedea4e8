import { codeTable } from './code-table.ts';

/** Parcel statuses of InPost (ShipX, `GET /v1/statuses`). A locker holds what is sent as well as what is collected. */
export const INPOST_CODES = codeTable([
  ['info_received', null, 'created|offers_prepared|offer_selected|confirmed'],
  ['in_transit', 'accepted', 'dispatched_by_sender|dispatched_by_sender_to_pok'],
  [
    'in_transit',
    'picked_up',
    'collected_from_sender|taken_by_courier|taken_by_courier_from_pok|taken_by_courier_from_customer_service_point',
  ],
  [
    'in_transit',
    'arrived',
    'adopted_at_source_branch|adopted_at_sorting_center|adopted_at_target_branch',
  ],
  [
    'in_transit',
    'departed',
    'sent_from_source_branch|sent_from_sorting_center|sent_from_transit_branch',
  ],
  ['in_transit', 'forwarded', 'readdressed|redirect_to_box'],
  [
    'in_transit',
    null,
    'canceled_redirect_to_box|oversized|stack_in_customer_service_point|unstack_from_customer_service_point|stack_in_box_machine|unstack_from_box_machine|ready_to_pickup_from_pok_registered',
  ],
  ['in_transit', 'delayed', 'delay_in_delivery'],
  [
    'out_for_delivery',
    null,
    'out_for_delivery|out_for_delivery_to_address|pickup_reminder_sent_address',
  ],
  ['attempt_failed', 'notice_left', 'avizo|courier_avizo_in_customer_service_point'],
  [
    'available_for_pickup',
    null,
    'ready_to_pickup|ready_to_pickup_from_pok|ready_to_pickup_from_branch|pickup_reminder_sent',
  ],
  ['delivered', null, 'delivered'],
  ['attempt_failed', null, 'undelivered'],
  [
    'exception',
    'address_problem',
    'undelivered_wrong_address|undelivered_incomplete_address|undelivered_unknown_receiver|undelivered_not_live_address',
  ],
  ['attempt_failed', 'no_access', 'undelivered_no_mailbox|undelivered_lack_of_access_letterbox'],
  ['exception', 'payment_due', 'undelivered_cod_cash_receiver'],
  ['exception', 'refused', 'rejected_by_receiver'],
  [
    'exception',
    'unclaimed',
    'pickup_time_expired|stack_parcel_pickup_time_expired|stack_parcel_in_box_machine_pickup_time_expired',
  ],
  ['exception', 'other', 'claimed'],
  ['exception', 'lost', 'missing'],
  ['returned', null, 'returned_to_sender|return_pickup_confirmation_to_sender'],
  ['cancelled', null, 'canceled'],
]);
