import type { Headline, HeadlineCode, ReturnNote, WaitingReason } from '../../contract.ts';
import { latest } from '../dates/latest.ts';
import type { Moments, View } from '../dates/moments.ts';
import { HOUR } from '../dates/durations.ts';
import type { Order } from '../order.ts';
import { draftHeadline, type AnswerParts, type HeadlineDraft } from './headline-draft.ts';
import { nextStep } from './next-step.ts';
import { fromShipmentInNeed, fromShipments } from './shipment-headline.ts';
import { isEmpty, isMoving } from './urgency.ts';

const WAITING: Record<WaitingReason, HeadlineCode> = {
  ready_to_collect: 'ready_to_collect',
  check_address: 'check_address',
  awaiting_payment: 'awaiting_payment',
  awaiting_return: 'awaiting_return',
  awaiting_stock: 'awaiting_stock',
  date_to_follow: 'date_to_follow',
  checking: 'checking',
  packing: 'preparing',
  preparing: 'preparing',
  preparing_pickup: 'preparing_pickup',
  preparing_local: 'preparing_local',
  scheduled: 'date_to_follow',
};

/** A group of these waits until the shopper does something. */
const SHOPPER_MUST_ACT: ReadonlySet<WaitingReason> = new Set([
  'ready_to_collect',
  'check_address',
  'awaiting_payment',
]);

/** First the return for which the shopper must do something, then the one that is waiting, then the past ones. */
const RETURNED: Partial<Record<ReturnNote['status'], { code: HeadlineCode; urgency: number }>> = {
  return_in_progress: { code: 'return_in_progress', urgency: 0 },
  return_requested: { code: 'return_requested', urgency: 1 },
  return_received: { code: 'return_received', urgency: 2 },
  return_completed: { code: 'return_completed', urgency: 3 },
};

/** For so long after ordering, the headline says that the order has been received. */
const JUST_ORDERED = HOUR;

/**
 * The headline, by precedence: cancelled › fully refunded › a shipment or a group that needs action ›
 * returned › where the shipments are › what the order waits for. A shipment whose units are elsewhere by now,
 * returned or sent again, does not count.
 *
 * @param parts - Shipments and waiting groups sorted by urgency (`urgency.ts`).
 */
export function toHeadline(order: Order, parts: AnswerParts, view: View): Headline {
  const filled = { ...parts, shipments: parts.shipments.filter(({ shown }) => !isEmpty(shown)) };
  const draft =
    fromOrder(order, view.moments) ??
    fromShipmentInNeed(filled, view.moments) ??
    fromUrgentWaiting(filled) ??
    fromReturns(filled) ??
    fromShipments(filled, view.moments) ??
    fromWaiting(order, filled, view) ??
    draftHeadline(closedCode(filled));
  // With the empty shipments: the parcels of a cancelled order travel on, though its units are closed.
  const nextStepCode = nextStep(draft, order, parts, view);
  const { about: _, ...headline } = draft;
  return { ...headline, nextStep: nextStepCode };
}

function fromOrder(order: Order, moments: Moments): HeadlineDraft | null {
  if (order.cancellation) {
    return draftHeadline('order_cancelled', { date: moments.day(order.cancellation.at) });
  }
  if (order.payment !== 'refunded') return null;
  const last = latest(order.refunds);
  return draftHeadline('order_refunded', { date: last ? moments.day(last) : null });
}

function fromUrgentWaiting({ waiting }: AnswerParts): HeadlineDraft | null {
  const reason = waiting[0]?.reason;
  return reason && SHOPPER_MUST_ACT.has(reason) ? draftHeadline(WAITING[reason]) : null;
}

/** A return is the headline only when nothing is still to come. */
function fromReturns({ returns, shipments, waiting }: AnswerParts): HeadlineDraft | null {
  const toCome = shipments.some(({ shown }) => isMoving(shown) || shown.status === 'cancelled');
  if (waiting.length > 0 || toCome) return null;
  const [first] = returns
    .flatMap((one) => {
      const headline = one.items.length > 0 ? RETURNED[one.status] : undefined;
      return headline ? [{ ...headline, date: one.at }] : [];
    })
    .toSorted((a, b) => a.urgency - b.urgency);
  return first ? draftHeadline(first.code, { date: first.date }) : null;
}

function fromWaiting(order: Order, { waiting }: AnswerParts, { now }: View): HeadlineDraft | null {
  const first = waiting[0];
  if (!first) return null;
  const { reason, date } = first;
  if (reason === 'scheduled' && date) return draftHeadline('scheduled_for', { date });
  const isBegun = reason === 'preparing' || reason === 'packing';
  if (isBegun && order.payment === 'partly_paid') return draftHeadline('payment_partial');
  const age = now.getTime() - Date.parse(order.placedAt);
  if (reason === 'preparing' && age < JUST_ORDERED) return draftHeadline('received');
  return draftHeadline(WAITING[reason]);
}

/** For an order of which nothing was sent or is to be sent. What needs no parcel comes before what is gone. */
function closedCode({ closed }: AnswerParts): HeadlineCode {
  const reasons = new Set(closed.map(({ reason }) => reason));
  if (reasons.size === 0) return 'received';
  if (reasons.has('nothing_to_ship')) return 'nothing_to_ship';
  if (reasons.has('gift_card')) return 'gift_card';
  if (reasons.has('collected')) return 'collected';
  if (reasons.has('refunded')) return 'order_refunded';
  return reasons.has('removed') ? 'nothing_to_ship' : 'order_cancelled';
}
