import { codeTable } from './code-table.ts';

/** Checkpoints of DHL Express. A clearance event (`CD`, `UD`) is not by itself a delay. */
export const DHL_EXPRESS_CODES = codeTable([
  ['in_transit', 'picked_up', 'PU'],
  ['in_transit', 'accepted', 'SA'],
  ['in_transit', 'sorting', 'PL'],
  ['in_transit', 'arrived', 'AF|AR'],
  ['in_transit', 'departed', 'DF'],
  ['in_transit', 'handed_over', 'TP'],
  ['in_transit', 'forwarded', 'FD'],
  ['in_transit', 'scheduled', 'AD'],
  ['in_transit', null, 'TR'],
  ['in_transit', 'customs_processing', 'IC|CD|UD|RR', '@wording'],
  ['in_transit', 'customs_released', 'CR'],
  ['in_transit', 'delayed_processing', 'MS'],
  ['out_for_delivery', null, 'WC'],
  ['attempt_failed', 'recipient_absent', 'NH'],
  ['attempt_failed', 'business_closed', 'CA'],
  ['delivered', null, 'OK|PD|DD'],
  ['exception', 'held', 'OH', '@wording'],
  ['exception', 'address_problem', 'BA'],
  ['exception', 'recipient_moved', 'CM'],
  ['exception', 'refused', 'RD'],
  ['exception', 'damaged', 'DM'],
  ['returning', null, 'RT', '@wording'],
]);

/** Events of DHL Paket in Germany: the two letters of its tracking, the five of its event list (ICE). */
export const DHL_PARCEL_DE_CODES = codeTable([
  ['info_received', null, 'PARCV'],
  ['in_transit', 'accepted', 'ES|SHRCU'],
  ['in_transit', 'picked_up', 'AE|PCKDU'],
  ['in_transit', 'sorting', 'SRTED'],
  ['in_transit', null, 'AA|EE|ULFMV|LDTMV'],
  ['out_for_delivery', null, 'PO'],
  ['attempt_failed', null, 'NDELV', '@wording'],
  ['delivered', null, 'ZU|DLVRD'],
]);

/** `statusCode` of the API that all DHL divisions share. An attempt, too, is a `failure`. */
export const DHL_UNIFIED_CODES = codeTable([
  ['info_received', null, 'pre-transit'],
  ['in_transit', null, 'transit'],
  ['delivered', null, 'delivered'],
  ['exception', 'undeliverable', 'failure', '@wording'],
  ['unknown', null, 'unknown'],
]);
