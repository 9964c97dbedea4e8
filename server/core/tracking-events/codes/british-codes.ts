import { codeTable } from './code-table.ts';

/** Event codes of Royal Mail's tracking API, those of which its answers give the name. */
export const ROYAL_MAIL_CODES = codeTable([
  ['in_transit', 'departed', 'EVODO'],
  ['in_transit', 'arrived', 'EVORI', '@wording'],
  ['in_transit', 'delayed_processing', 'EVNMI'],
  ['in_transit', 'rescheduled', 'EVNSR'],
  ['out_for_delivery', null, 'EVGPD'],
  ['attempt_failed', 'recipient_absent', 'EVKNA'],
  ['available_for_pickup', null, 'EVNDA', '@wording'],
  ['delivered', 'signed', 'EVKSP'],
  ['delivered', 'safe_place', 'EVKSF'],
  ['delivered', null, 'EVKOP'],
]);
