import { codeTable, toCodeKey, type CodeReading } from './code-table.ts';

/** Parcel states of GLS. Delivered to the ParcelShop is ready to collect, not delivered. */
const STATES = codeTable([
  ['info_received', null, 'PLANNEDPICKUP|INPICKUP|PREADVICE'],
  ['in_transit', null, 'INTRANSIT'],
  ['in_transit', 'arrived', 'INWAREHOUSE'],
  ['out_for_delivery', null, 'INDELIVERY'],
  ['attempt_failed', null, 'NOTDELIVERED', '@wording'],
  ['available_for_pickup', 'pickup_point', 'DELIVEREDPS'],
  ['delivered', null, 'DELIVERED|FINAL'],
  ['exception', 'unclaimed', 'NOTPICKEDUP'],
  ['cancelled', null, 'CANCELED'],
]);

/** Events of GLS's track and trace: a step and, behind a full stop, its kind. */
const EVENTS = codeTable([
  ['info_received', null, 'INTIAL.PREADVICE|INTIAL.E48 DATA'],
  ['available_for_pickup', 'pickup_point', 'DELIVD.PARCELSHOP'],
  ['delivered', 'collected', 'DELIVD.DEL BY PSAPP'],
  ['delivered', null, 'DELIVD.NORMAL'],
  ['cancelled', null, 'CANCEL.NORMAL'],
]);

/** Steps whose other kinds say no more. A delivery is not among them: its kind says to whom. */
const STEPS = codeTable([
  ['in_transit', 'accepted', 'INTIAL', '@wording'],
  ['in_transit', 'arrived', 'INBOUD', '@wording'],
  ['in_transit', 'departed', 'OUTBOD', '@wording'],
  ['in_transit', null, 'TRANSI'],
  ['out_for_delivery', null, 'OUTDEL', '@wording'],
]);

/** What a state or an event of GLS says; an unknown kind of event counts as its step. */
export function readGlsCode(code: string): CodeReading | null {
  const key = toCodeKey(code);
  const [step = ''] = key.split('.');
  return STATES.get(key) ?? EVENTS.get(key) ?? STEPS.get(step) ?? null;
}
