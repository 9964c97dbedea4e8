import type {
  ClosedReason,
  HeadlineCode,
  HeadlineDetail,
  NextStepCode,
  ShipmentSubstatus,
} from '../../contract.ts';
import { businessDaysBetween } from '../dates/business-days.ts';
import { latest } from '../dates/latest.ts';
import type { PaymentState } from '../order.ts';
import { LATENESS } from '../shipments/lateness.ts';
import type { AnswerFacts, ShownShipment } from './answer-facts.ts';
import { plainDraft, type HeadlineDraft } from './headline-draft.ts';
import { detail } from './news.ts';
import { dayUnknown, expectedDayOf } from './when.ts';

/** The money came, and no refund is on record. */
const PAID: ReadonlySet<PaymentState> = new Set(['paid', 'partly_paid', 'unknown']);

/** Money went back. */
const PAID_BACK: ReadonlySet<PaymentState> = new Set(['refunded', 'partly_refunded']);

export function fromCancellation(facts: AnswerFacts): HeadlineDraft | null {
  const { order, view } = facts;
  if (!order.cancellation) return null;
  const date = view.moments.relativeDay(order.cancellation.at);
  const coming = stillComing(facts);
  const about = order.cancellation.reason;
  if (coming.length === 0) return wholeOrder('order_cancelled', about, facts, { date });
  const step = 'refuse_or_contact';
  return wholeOrder('cancelled_after_sending', about, facts, { details: coming, step });
}

export function fromFullRefund(facts: AnswerFacts): HeadlineDraft | null {
  const { order } = facts;
  // A refund that took no units back has not ended what waits for the shopper.
  const waits = facts.filled.some(({ state }) => WAITS_FOR_SHOPPER.has(state.status));
  return order.payment === 'refunded' && !waits ? fromRefund(facts) : null;
}

const WAITS_FOR_SHOPPER: ReadonlySet<string> = new Set(['available_for_pickup', 'attempt_failed']);

function fromRefund(facts: AnswerFacts): HeadlineDraft {
  const { order, view, shipments, waiting } = facts;
  const last = latest(order.refunds);
  const date = last ? view.moments.relativeDay(last) : null;
  const coming = stillComing(facts);
  if (coming.length > 0) {
    return wholeOrder('order_refunded', 'refunded', facts, {
      date,
      details: coming,
      step: 'refuse_or_contact',
    });
  }
  const isUnsent = shipments.length === 0 && waiting.length === 0;
  const details = isUnsent ? [detail('will_not_be_sent')] : [];
  return wholeOrder('order_refunded', 'refunded', facts, { date, details });
}

/** For an order of which nothing was sent or is to be sent. What needs no parcel comes before what is gone. */
export function fromClosed(facts: AnswerFacts): HeadlineDraft {
  const reasons = new Set(facts.closed.map(({ reason }) => reason));
  const first = CLOSED.find(({ reason }) => reasons.has(reason));
  if (!first) return plainDraft('received', { isWhole: true });
  if (first.code === 'order_refunded') return fromRefund(facts);
  const { code, reason, step } = first;
  if (code === 'nothing_to_ship' && !isHandedOver(facts)) {
    return wholeOrder(code, reason, facts, { step: 'ask_why' });
  }
  if (step) return wholeOrder(code, reason, facts, { step });
  const aboutMoney = moneyStep(facts);
  // Why it was emptied, no record says.
  const orAsk = aboutMoney === 'nothing_to_do' ? 'ask_why' : aboutMoney;
  return wholeOrder(code, reason, facts, { step: orAsk });
}

/** A fulfillment holds what needs no parcel: a download, say, by e-mail. Without one, nothing says what came. */
function isHandedOver({ order: { lines, shipments } }: AnswerFacts): boolean {
  const needNone = new Set(lines.filter((line) => !line.requiresShipping).map(({ id }) => id));
  return shipments.some(
    ({ voided, units }) => !voided && units.some(({ lineId }) => needNone.has(lineId)),
  );
}

const CLOSED: readonly { reason: ClosedReason; code: HeadlineCode; step?: NextStepCode }[] = [
  { reason: 'nothing_to_ship', code: 'nothing_to_ship', step: 'see_email' },
  { reason: 'gift_card', code: 'gift_card', step: 'see_email' },
  { reason: 'collected', code: 'collected', step: 'nothing_to_do' },
  { reason: 'refunded', code: 'order_refunded' },
  { reason: 'removed', code: 'order_emptied' },
];

/** Of the whole order; the step is about the money unless one is given. */
function wholeOrder(
  code: HeadlineCode,
  reason: ClosedReason,
  facts: AnswerFacts,
  draft: Partial<HeadlineDraft>,
): HeadlineDraft {
  const closed = facts.closed.filter((group) => group.reason === reason);
  const about = facts.closed.length > 0 ? 'closed' : null;
  return plainDraft(code, { about, closed, isWhole: true, step: moneyStep(facts), ...draft });
}

/** A refund takes days, and is asked for where there is none; nobody asks weeks later. */
function moneyStep({ order, view: { now, moments } }: AnswerFacts): NextStepCode {
  if (PAID.has(order.payment)) return 'refund_not_seen';
  if (!PAID_BACK.has(order.payment)) return 'nothing_to_do';
  const at = latest(order.refunds) ?? order.cancellation?.at;
  const age = at ? now.getTime() - moments.instantOf(at) : 0;
  return age > LATENESS.longAgo ? 'nothing_to_do' : 'refund_takes_days';
}

/** That a parcel travels all the same, and the first day that is promised, or that nobody knows it. */
function stillComing(facts: AnswerFacts): HeadlineDetail[] {
  const { moments } = facts.view;
  const travelling = facts.shipments.filter((one) => isTravelling(one, facts));
  if (travelling.length === 0) return [];
  const [first] = travelling
    .flatMap((one) => expectedDayOf(one, moments) ?? [])
    .toSorted((a, b) => moments.date(a.at).localeCompare(moments.date(b.at)));
  if (first) return [detail('still_coming'), detail('expected', first)];
  return travelling.some(willShowDay)
    ? [detail('still_coming'), dayUnknown()]
    : [detail('still_coming')];
}

/** Of what waits at a counter there is no day to come, and of what nobody tracks none will show here. */
function willShowDay({ state, shown }: ShownShipment): boolean {
  const isTracked = shown.remarks.every(({ code }) => code !== 'no_tracking');
  return isTracked && state.status !== 'available_for_pickup';
}

/** The shopper may still be asked to accept it, whoever its units belong to by now. */
function isTravelling(one: ShownShipment, facts: AnswerFacts): boolean {
  const { state, from, sentAgain } = one;
  const { status, substatus, stale, expected } = state;
  if (stale && !expected) return false;
  // Its units were not taken back, so it is still to come, whether it has left or not.
  if (facts.moving.includes(one)) return true;
  if (sentAgain) return false;
  if (status === 'exception') return substatus === null || !ENDED.has(substatus);
  if (status !== 'unknown') return TRAVELLING.has(status);
  // Without any scan, it has arrived by now or never will.
  const { moments, now } = facts.view;
  const days = businessDaysBetween(moments.date(from.createdAt), moments.date(now.toISOString()));
  return expected !== null || days <= LATENESS.unseenBusinessDays;
}

const TRAVELLING: ReadonlySet<string> = new Set([
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
]);

/** It goes no further, or goes back. */
const ENDED: ReadonlySet<ShipmentSubstatus> = new Set([
  'lost',
  'destroyed',
  'damaged',
  'refused',
  'unclaimed',
]);
