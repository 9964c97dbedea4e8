import { codeTable } from './code-table.ts';

/** Event types and derived status codes of FedEx's track service (`eventType`, `derivedStatusCode`). */
export const FEDEX_CODES = codeTable([
  ['info_received', null, 'OC|OX|EP|MD'],
  ['in_transit', 'picked_up', 'PU|PX|OF|AP'],
  ['in_transit', 'accepted', 'IP|DO'],
  ['in_transit', 'arrived', 'AA|AC|AF|AR|AX'],
  ['in_transit', 'departed', 'DP|EO|LO|PL'],
  ['in_transit', 'sorting', 'SF'],
  ['in_transit', null, 'IT|IX|EA|FD|OW|PF|PM|TR|AO|AE|DS|CH'],
  ['in_transit', 'problem_resolved', 'AS'],
  // The shopper asked for another place or day: the parcel is where it was.
  ['in_transit', 'scheduled', 'RR|RC|US', '@wording'],
  ['in_transit', 'customs_processing', 'CP|CU'],
  ['in_transit', 'customs_released', 'CC'],
  ['in_transit', 'delayed_customs', 'CD'],
  ['in_transit', 'delayed', 'SE|DY|DD|PY', '@wording'],
  ['out_for_delivery', null, 'AD|ED|OD'],
  ['attempt_failed', null, 'DE', '@wording'],
  ['available_for_pickup', null, 'HL|HP'],
  ['delivered', null, 'DL'],
  ['exception', 'held', 'HA'],
  ['returning', null, 'RS|RT'],
  ['cancelled', null, 'CA|RD'],
]);
