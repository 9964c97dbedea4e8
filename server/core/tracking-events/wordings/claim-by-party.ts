import type { ShipmentState } from '../../order.ts';
import type { Clause } from './clause-around.ts';
import type { Marks } from './marks.ts';

type Party = Extract<
  keyof Marks,
  | 'toRecipient'
  | 'toSender'
  | 'onward'
  | 'toCollect'
  | 'toLocker'
  | 'toCounter'
  | 'toCarrier'
  | 'byCarrier'
  | 'byRecipient'
>;

/** What a claim becomes by whom the clause names; the first party that it names counts. */
type ByParty = readonly (readonly [Party, ShipmentState | 'as claimed' | null])[];

/** A delivery to anybody but the shopper is something else. */
const DELIVERED: ByParty = [
  ['toSender', { status: 'returned', substatus: null }],
  ['toRecipient', 'as claimed'],
  ['onward', { status: 'in_transit', substatus: 'handed_over' }],
  ['toLocker', { status: 'available_for_pickup', substatus: 'parcel_locker' }],
  ['toCounter', { status: 'available_for_pickup', substatus: 'pickup_point' }],
  ['toCollect', { status: 'available_for_pickup', substatus: null }],
  ['toCarrier', { status: 'in_transit', substatus: 'handed_over' }],
];

/** Whoever collects it: the shopper, or the carrier at the shop's. At a counter it may have been either. */
const PICKED_UP: ByParty = [
  ['byRecipient', { status: 'delivered', substatus: 'collected' }],
  ['byCarrier', { status: 'in_transit', substatus: 'picked_up' }],
  ['toCollect', null],
  ['toLocker', null],
  ['toCounter', null],
];

const COLLECTED: ByParty = [
  ['byRecipient', 'as claimed'],
  ['byCarrier', { status: 'in_transit', substatus: 'picked_up' }],
];

const OUT_FOR_DELIVERY: ByParty = [['toSender', { status: 'returning', substatus: null }]];

/** Whoever sends it has not been given it: it comes back, or it does not. */
const ATTEMPT_FAILED: ByParty = [['toSender', null]];

const AVAILABLE: ByParty = [
  ['byCarrier', { status: 'info_received', substatus: null }],
  ['toSender', null],
];

/** What the claim is, given who took the parcel or got it; `null` where that is left open. */
export function claimByParty(
  claim: ShipmentState,
  clause: Clause,
  marks: Marks,
): ShipmentState | null {
  const { before, claim: words, after, afterInSentence } = clause;
  // "Delivered, to original sender": who got it may stand in the next clause.
  const rest = claim.status === 'delivered' ? afterInSentence : after;
  const around = `${before}${words}${rest}`;
  const named = tableOf(claim)?.find(([party]) => marks[party].test(around));
  return named && named[1] !== 'as claimed' ? named[1] : claim;
}

function tableOf({ status, substatus }: ShipmentState): ByParty | null {
  if (status === 'delivered') return substatus === 'collected' ? COLLECTED : DELIVERED;
  if (status === 'in_transit') return substatus === 'picked_up' ? PICKED_UP : null;
  if (status === 'out_for_delivery') return OUT_FOR_DELIVERY;
  if (status === 'attempt_failed') return ATTEMPT_FAILED;
  return status === 'available_for_pickup' ? AVAILABLE : null;
}
