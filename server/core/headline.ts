import type {
  Headline,
  HeadlineCode,
  NextStepCode,
  ReturnNote,
  Shipment,
  ShipmentStatus,
  TrackedOrder,
  WaitingGroup,
  WaitingReason,
} from '../contract.ts';
import type { Moments, View } from './moments.ts';
import type { Order } from './order.ts';
import { isEmpty, isMoving } from './urgency.ts';

/** What the answer already knows when its headline is chosen. */
type Parts = Pick<TrackedOrder, 'shipments' | 'waiting' | 'closed' | 'returns'>;

/** A headline before its next step. */
type Sentence = Omit<Headline, 'nextStep'>;

const NEXT_STEP: Record<HeadlineCode, NextStepCode> = {
  order_cancelled: 'nothing_to_do',
  order_refunded: 'refund_takes_days',
  delivery_attempted: 'see_carrier',
  ready_to_collect: 'collect',
  delivery_problem: 'contact',
  parcel_returning: 'contact',
  parcel_returned: 'contact',
  delayed: 'nothing_to_do',
  out_for_delivery: 'nothing_to_do',
  arriving_on: 'nothing_to_do',
  on_the_way: 'nothing_to_do',
  partly_delivered: 'nothing_to_do',
  partly_shipped: 'nothing_to_do',
  shipped: 'see_carrier',
  label_created: 'nothing_to_do',
  delivered: 'not_here',
  delivered_on: 'not_here',
  collected: 'nothing_to_do',
  return_requested: 'nothing_to_do',
  return_in_progress: 'send_back',
  return_completed: 'nothing_to_do',
  awaiting_payment: 'pay',
  payment_expired: 'contact',
  checking: 'nothing_to_do',
  check_address: 'check_address',
  awaiting_stock: 'nothing_to_do',
  awaiting_return: 'send_back',
  date_to_follow: 'nothing_to_do',
  scheduled: 'nothing_to_do',
  scheduled_for: 'nothing_to_do',
  preparing: 'nothing_to_do',
  preparing_pickup: 'nothing_to_do',
  nothing_to_ship: 'see_email',
  received: 'nothing_to_do',
};

/** States of a shipment that outrank whatever else the order is doing. */
const NEEDS_ACTION: Partial<Record<ShipmentStatus, HeadlineCode>> = {
  attempt_failed: 'delivery_attempted',
  available_for_pickup: 'ready_to_collect',
  exception: 'delivery_problem',
  returning: 'parcel_returning',
  returned: 'parcel_returned',
};

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
  scheduled: 'scheduled',
};

/** Nothing goes on until the shopper does something about these. */
const ASKS_THE_SHOPPER: ReadonlySet<WaitingReason> = new Set([
  'ready_to_collect',
  'check_address',
  'awaiting_payment',
]);

/** The return that asks something of the shopper is the news, then the one that waits, then the past. */
const RETURNED: Partial<Record<ReturnNote['status'], { code: HeadlineCode; urgency: number }>> = {
  return_in_progress: { code: 'return_in_progress', urgency: 0 },
  return_requested: { code: 'return_requested', urgency: 1 },
  return_completed: { code: 'return_completed', urgency: 2 },
};

/** Who has had a parcel for longer than this does not ask where it is. */
const MAY_NOT_BE_HERE = 14 * 86_400_000;

/**
 * The one true sentence, by precedence: cancelled › fully refunded › a shipment that needs action ›
 * returned › where the carrier has it › what it waits for. A shipment whose units are elsewhere by now,
 * returned or sent again, has no say.
 *
 * @param parts - Shipments and waiting groups sorted by urgency (`urgency.ts`).
 */
export function toHeadline(order: Order, parts: Parts, view: View): Headline {
  const told = { ...parts, shipments: parts.shipments.filter((shipment) => !isEmpty(shipment)) };
  const sentence =
    fromOrder(order, view.moments) ??
    fromAction(told) ??
    fromReturns(told) ??
    fromCarrier(told) ??
    fromWaiting(order, told) ??
    say(closedCode(told));
  return { ...sentence, nextStep: nextStep(sentence, order, view) };
}

/** {@link NEXT_STEP}, but for what is done already or too long ago. */
function nextStep(sentence: Sentence, order: Order, { now }: View): NextStepCode {
  const { code, date } = sentence;
  const refunded = order.payment === 'refunded' || order.payment === 'partly_refunded';
  if (code === 'order_cancelled' && refunded) return 'refund_takes_days';
  if (code === 'delivered_on' && date && now.getTime() - Date.parse(date.at) > MAY_NOT_BE_HERE) {
    return 'nothing_to_do';
  }
  return NEXT_STEP[code];
}

function say(code: HeadlineCode, facts: Partial<Sentence> = {}): Sentence {
  return { code, date: null, count: null, total: null, ...facts };
}

function fromOrder(order: Order, moments: Moments): Sentence | null {
  if (order.cancellation) {
    return say('order_cancelled', { date: moments.day(order.cancellation.at) });
  }
  if (order.payment !== 'refunded') return null;
  const last = order.refunds
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  return say('order_refunded', { date: last ? moments.day(last) : null });
}

function fromAction({ shipments, waiting }: Parts): Sentence | null {
  const first = shipments[0];
  const code = first && NEEDS_ACTION[first.status];
  if (code) {
    const scan = first.events.find(({ status }) => status === first.status);
    return say(code, { date: scan?.at ?? null });
  }
  const reason = waiting[0]?.reason;
  return reason && ASKS_THE_SHOPPER.has(reason) ? say(WAITING[reason]) : null;
}

/** A return is the news only when nothing is still to come. */
function fromReturns({ returns, shipments, waiting }: Parts): Sentence | null {
  const toCome = shipments.some((one) => isMoving(one) || one.status === 'cancelled');
  if (waiting.length > 0 || toCome) return null;
  const [news] = returns
    .flatMap((one) => {
      const told = one.items.length > 0 ? RETURNED[one.status] : undefined;
      return told ? [{ ...told, date: one.at }] : [];
    })
    .toSorted((a, b) => a.urgency - b.urgency);
  return news ? say(news.code, { date: news.date }) : null;
}

function fromCarrier({ shipments, waiting }: Parts): Sentence | null {
  const moving = shipments.filter(isMoving);
  const delivered = shipments.filter(({ status }) => status === 'delivered');
  const [first] = moving;
  if (!first) return fromDelivered(delivered, shipments, waiting);
  const late = moving.find(({ delayed }) => delayed);
  if (late) return say('delayed', { date: late.expectedAt });
  if (first.status === 'out_for_delivery') return say('out_for_delivery');
  if (delivered.length > 0) {
    return say('partly_delivered', {
      count: countParcels(delivered),
      total: countParcels([...moving, ...delivered]),
    });
  }
  if (moving.length === 1 && first.expectedAt) {
    return say('arriving_on', { date: first.expectedAt });
  }
  if (waiting.length > 0) return say('partly_shipped');
  if (first.status === 'in_transit') return say('on_the_way');
  return say(first.status === 'info_received' ? 'label_created' : 'shipped', {
    date: first.shippedAt,
  });
}

/** Nothing is on its way: all of it has arrived, or the rest is still to be sent. */
function fromDelivered(
  delivered: readonly Shipment[],
  shipments: readonly Shipment[],
  waiting: readonly WaitingGroup[],
): Sentence | null {
  const calledOff = shipments.some(({ status }) => status === 'cancelled');
  const [last] = delivered.toSorted((a, b) => deliveredTime(b) - deliveredTime(a));
  if (!last) return calledOff && waiting.length === 0 ? say('preparing') : null;
  if (waiting[0]?.reason === 'awaiting_return') return null;
  if (waiting.length > 0 || calledOff) return say('partly_shipped');
  if (last.substatus === 'collected') return say('collected', { date: last.deliveredAt });
  return last.deliveredAt ? say('delivered_on', { date: last.deliveredAt }) : say('delivered');
}

function deliveredTime({ deliveredAt }: Shipment): number {
  return deliveredAt ? Date.parse(deliveredAt.at) : 0;
}

function fromWaiting(order: Order, { waiting }: Parts): Sentence | null {
  const first = waiting[0];
  if (!first) return null;
  if (order.payment === 'expired') return say('payment_expired');
  if (order.payment === 'pending') return say('awaiting_payment');
  if (first.reason === 'scheduled' && first.date) return say('scheduled_for', { date: first.date });
  return say(WAITING[first.reason]);
}

/** Nothing is sent or to be sent: what needs no parcel is there all the same, the rest is gone. */
function closedCode({ closed }: Parts): HeadlineCode {
  const reasons = new Set(closed.map(({ reason }) => reason));
  if (reasons.size === 0) return 'received';
  if (reasons.has('gift_card') || reasons.has('nothing_to_ship')) return 'nothing_to_ship';
  return reasons.has('refunded') ? 'order_refunded' : 'order_cancelled';
}

function countParcels(shipments: readonly Shipment[]): number {
  return shipments.reduce((total, { parcels }) => total + Math.max(1, parcels.length), 0);
}
