import { codeTable } from './code-table.ts';

/** Event codes of Landmark Global. A carrier of its network fills in the words, so many codes defer. */
export const LANDMARK_CODES = codeTable([
  ['info_received', null, '50|60|75|80|100'],
  ['exception', 'payment_due', '90'],
  ['in_transit', 'customs_processing', '125', '@wording'],
  ['in_transit', 'delayed_customs', '135'],
  ['in_transit', null, '150|155|200|225|250|275'],
  ['out_for_delivery', null, '300'],
  ['attempt_failed', null, '400|900', '@wording'],
  ['available_for_pickup', null, '410'],
  ['in_transit', 'forwarded', '450'],
  ['delivered', null, '500|510'],
]);

/** Event codes of Spring, PostNL's cross-border parcel service; of others its words tell. */
export const SPRING_CODES = codeTable([
  ['in_transit', 'accepted', '20'],
  ['delivered', null, '100'],
]);

/** Event types of Sendle. An attempted pickup is the courier at the shop's door, not at the shopper's. */
export const SENDLE_CODES = codeTable([
  ['info_received', 'awaiting_shipper', 'Pickup Attempted'],
  ['in_transit', 'picked_up', 'Pickup'],
  ['in_transit', null, 'In Transit'],
  ['out_for_delivery', null, 'Out for Delivery'],
  ['delivered', null, 'Delivered'],
]);

/** Freight states of the airlines, as SmartKargo sends them. */
export const AIR_CARGO_CODES = codeTable([
  ['info_received', null, 'BKD'],
  ['delivered', null, 'DLV|DDL'],
]);
