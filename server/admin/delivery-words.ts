import type { WaitingReason } from '../contract.ts';
import type { DeliveryRow } from './contract.ts';
import type { WordCode } from './words/words.ts';

/** Names a state. */
type StateWord = Extract<WordCode, `state_${string}`>;

type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'critical';

type State = Exclude<DeliveryRow['status'], 'waiting' | 'unknown'>;

/** A carrier that does not report is no trouble, and neither is what the shopper has sent back. */
const TONES: Readonly<Record<State, Tone>> = {
  info_received: 'neutral',
  in_transit: 'info',
  out_for_delivery: 'info',
  attempt_failed: 'warning',
  available_for_pickup: 'info',
  delivered: 'success',
  exception: 'critical',
  returning: 'warning',
  returned: 'neutral',
  cancelled: 'neutral',
};

/** Why something has not left, in the merchant's words: the shopper's speak of "we" and of "your payment". */
const REASONS: Readonly<Record<WaitingReason, StateWord>> = {
  preparing: 'state_preparing',
  packing: 'state_packing',
  preparing_pickup: 'state_preparing_pickup',
  preparing_local: 'state_preparing_local',
  ready_to_collect: 'state_available_for_pickup',
  scheduled: 'state_scheduled',
  awaiting_payment: 'state_awaiting_payment',
  awaiting_return: 'state_awaiting_return',
  awaiting_stock: 'state_awaiting_stock',
  date_to_follow: 'state_date_to_follow',
  check_address: 'state_check_address',
  checking: 'state_checking',
  finding_another_way: 'state_finding_another_way',
  late_to_ship: 'state_late_to_ship',
};

/** A delivery's state in words, and how loud it is. */
export function stateOf({
  status,
  reason,
  trackingNumber,
}: Pick<DeliveryRow, 'status' | 'reason' | 'trackingNumber'>): {
  word: StateWord;
  tone: Tone;
} {
  if (status === 'waiting') {
    return { word: isReason(reason) ? REASONS[reason] : 'state_preparing', tone: 'neutral' };
  }
  // Without a number there is no carrier who could report.
  if (status === 'unknown') {
    return { word: trackingNumber === null ? 'state_shipped' : 'state_unknown', tone: 'neutral' };
  }
  return { word: `state_${status}`, tone: TONES[status] };
}

/** Why something has not left, in words; `null` for a reason that is unknown. */
export function waitingWordOf(reason: string): WordCode | null {
  return isReason(reason) ? REASONS[reason] : null;
}

function isReason(reason: string | null): reason is WaitingReason {
  return reason !== null && Object.hasOwn(REASONS, reason);
}
