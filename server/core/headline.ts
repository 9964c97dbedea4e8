import type {
  Headline,
  HeadlineCode,
  NextStepCode,
  ReturnNote,
  Shipment,
  ShipmentStatus,
  TrackedOrder,
  WaitingReason,
} from '../contract.ts';
import { latest } from './latest.ts';
import type { Moments, View } from './dates/moments.ts';
import type { Order } from './order.ts';
import { countParcels } from './shipments/parcels.ts';
import type { DerivedState } from './shipments/shipment-state.ts';
import { isEmpty, isMoving } from './urgency.ts';

/** A shipment as its shopper reads it, and what that was derived from. */
export interface TracedShipment {
  shown: Shipment;
  state: DerivedState;
}

/** What the answer already knows when its headline is chosen. */
interface Parts extends Pick<TrackedOrder, 'waiting' | 'closed' | 'returns'> {
  shipments: readonly TracedShipment[];
}

/** A headline before its next step. */
type Sentence = Omit<Headline, 'nextStep'>;

/** What a next step may depend on besides the sentence. */
interface StepFacts {
  sentence: Sentence;
  payment: Order['payment'];
  /** The shipment that needs somebody most. */
  first: DerivedState | undefined;
  /** Whether its carrier can be asked: by a number, or on a page. */
  isFollowed: boolean;
  now: Date;
}

type Step = NextStepCode | ((facts: StepFacts) => NextStepCode);

/** Who still owes a part is asked for it while the shop gets ready. */
const whileGettingReady: Step = ({ payment }) =>
  payment === 'partly_paid' ? 'pay' : 'nothing_to_do';

const NEXT_STEP: Record<HeadlineCode, Step> = {
  order_cancelled: ({ payment }) =>
    payment === 'refunded' || payment === 'partly_refunded' ? 'refund_takes_days' : 'nothing_to_do',
  order_refunded: 'refund_takes_days',
  delivery_attempted: ({ first }) => (first?.action === 'merchant' ? 'contact' : 'see_carrier'),
  ready_to_collect: 'collect',
  exception: ({ first }) => (first?.action === 'shopper' ? askOfShopper(first) : 'contact'),
  returning: 'contact',
  returned: 'contact',
  delayed: 'nothing_to_do',
  no_news: ({ first, isFollowed }) => (isFollowed && !first?.stale ? 'see_carrier' : 'contact'),
  out_for_delivery: 'nothing_to_do',
  arriving_on: 'nothing_to_do',
  on_the_way: 'nothing_to_do',
  partly_delivered: 'nothing_to_do',
  partly_shipped: 'nothing_to_do',
  shipped: ({ isFollowed }) => (isFollowed ? 'see_carrier' : 'nothing_to_do'),
  label_created: ({ first }) => (first?.awaitingHandover ? 'contact' : 'nothing_to_do'),
  delivered: 'not_here',
  delivered_on: ({ sentence: { date }, now }) =>
    date ? notHere(now.getTime() - Date.parse(date.at)) : 'not_here',
  collected: 'nothing_to_do',
  return_requested: 'nothing_to_do',
  return_in_progress: 'send_back',
  return_received: 'nothing_to_do',
  return_completed: 'nothing_to_do',
  awaiting_payment: 'pay',
  payment_expired: 'contact',
  payment_voided: 'contact',
  checking: 'nothing_to_do',
  check_address: 'check_address',
  awaiting_stock: 'nothing_to_do',
  awaiting_return: 'send_back',
  date_to_follow: 'nothing_to_do',
  scheduled_for: 'nothing_to_do',
  preparing: whileGettingReady,
  preparing_pickup: whileGettingReady,
  preparing_local: whileGettingReady,
  removed: 'nothing_to_do',
  nothing_to_ship: 'see_email',
  received: 'nothing_to_do',
};

/** States of a shipment that outrank whatever else the order is doing. */
const NEEDS_ACTION: Partial<Record<ShipmentStatus, HeadlineCode>> = {
  attempt_failed: 'delivery_attempted',
  available_for_pickup: 'ready_to_collect',
  exception: 'exception',
  returning: 'returning',
  returned: 'returned',
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
  preparing_local: 'preparing_local',
  scheduled: 'date_to_follow',
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
  return_received: { code: 'return_received', urgency: 2 },
  return_completed: { code: 'return_completed', urgency: 3 },
};

const DAY = 86_400_000;

/** A parcel scanned as delivered so lately may be at a neighbour's, or still in the van. */
const MAY_STILL_COME = DAY;

/** Who has had a parcel for longer than this does not ask where it is. */
const MAY_NOT_BE_HERE = 14 * DAY;

/**
 * The one true sentence, by precedence: cancelled › fully refunded › a shipment that needs action ›
 * returned › where the carrier has it › what it waits for. A shipment whose units are elsewhere by now,
 * returned or sent again, has no say.
 *
 * @param parts - Shipments and waiting groups sorted by urgency (`urgency.ts`).
 */
export function toHeadline(order: Order, parts: Parts, view: View): Headline {
  const told = { ...parts, shipments: parts.shipments.filter(({ shown }) => !isEmpty(shown)) };
  const sentence =
    fromOrder(order, view.moments) ??
    fromAction(told, view.moments) ??
    fromReturns(told) ??
    fromCarrier(told, view.moments) ??
    fromWaiting(order, told) ??
    say(closedCode(told));
  return { ...sentence, nextStep: nextStep(sentence, order, told, view) };
}

function nextStep(sentence: Sentence, order: Order, parts: Parts, view: View): NextStepCode {
  const step = NEXT_STEP[sentence.code];
  if (typeof step === 'string') return step;
  const first = parts.shipments[0];
  const isFollowed = first?.shown.parcels.some(({ number, url }) => number ?? url) ?? false;
  return step({ sentence, payment: order.payment, first: first?.state, isFollowed, now: view.now });
}

/** "Delivered, but not here", by the age of the scan in milliseconds. */
function notHere(age: number): NextStepCode {
  if (age > MAY_NOT_BE_HERE) return 'nothing_to_do';
  return age < MAY_STILL_COME ? 'not_here_yet' : 'not_here';
}

function askOfShopper({ substatus }: DerivedState): NextStepCode {
  return substatus === 'address_problem' || substatus === 'recipient_moved'
    ? 'check_address'
    : 'see_carrier';
}

function say(code: HeadlineCode, facts: Partial<Sentence> = {}): Sentence {
  return { code, date: null, count: null, total: null, ...facts };
}

function fromOrder(order: Order, moments: Moments): Sentence | null {
  if (order.cancellation) {
    return say('order_cancelled', { date: moments.day(order.cancellation.at) });
  }
  if (order.payment !== 'refunded') return null;
  const last = latest(order.refunds);
  return say('order_refunded', { date: last ? moments.day(last) : null });
}

function fromAction({ shipments, waiting }: Parts, moments: Moments): Sentence | null {
  const first = shipments[0];
  const code = first && NEEDS_ACTION[first.state.status];
  if (code) {
    const { since } = first.state;
    return say(code, { date: since ? moments.dayTime(since) : null });
  }
  const reason = waiting[0]?.reason;
  return reason && ASKS_THE_SHOPPER.has(reason) ? say(WAITING[reason]) : null;
}

/** A return is the news only when nothing is still to come. */
function fromReturns({ returns, shipments, waiting }: Parts): Sentence | null {
  const toCome = shipments.some(({ shown }) => isMoving(shown) || shown.status === 'cancelled');
  if (waiting.length > 0 || toCome) return null;
  const [news] = returns
    .flatMap((one) => {
      const told = one.items.length > 0 ? RETURNED[one.status] : undefined;
      return told ? [{ ...told, date: one.at }] : [];
    })
    .toSorted((a, b) => a.urgency - b.urgency);
  return news ? say(news.code, { date: news.date }) : null;
}

function fromCarrier(parts: Parts, moments: Moments): Sentence | null {
  const { shipments, waiting } = parts;
  const moving = shipments.filter(({ shown }) => isMoving(shown));
  const [first] = moving;
  if (!first) return fromDelivered(parts);
  const { shown, state } = first;
  if (shown.status === 'out_for_delivery' && !shown.delayed) return say('out_for_delivery');
  const late = moving.find(({ state: { delayed } }) => delayed);
  if (late) return fromLate(late, moments);
  const parcels = countArrived(shipments);
  if (parcels.delivered > 0) {
    return say('partly_delivered', { count: parcels.delivered, total: parcels.total });
  }
  if (moving.length === 1 && shown.expectedAt)
    return say('arriving_on', { date: shown.expectedAt });
  if (waiting.length > 0) return say('partly_shipped');
  if (state.stale && state.quietSince)
    return say('no_news', { date: moments.day(state.quietSince) });
  if (shown.status === 'in_transit') return say('on_the_way');
  return say(shown.status === 'info_received' ? 'label_created' : 'shipped', {
    date: shown.shippedAt,
  });
}

/** A delay that somebody announced, or a silence that nobody explains. */
function fromLate({ shown, state }: TracedShipment, moments: Moments): Sentence {
  return state.delayReason === 'no_movement' && state.quietSince
    ? say('no_news', { date: moments.day(state.quietSince) })
    : say('delayed', { date: shown.expectedAt });
}

/** Nothing is on its way: all of it has arrived, or the rest is still to be sent. */
function fromDelivered({ shipments, waiting }: Parts): Sentence | null {
  const delivered = shipments.map(({ shown }) => shown).filter(isDelivered);
  const calledOff = shipments.some(({ shown }) => shown.status === 'cancelled');
  const [last] = delivered.toSorted((a, b) => deliveredTime(b) - deliveredTime(a));
  if (!last) return calledOff && waiting.length === 0 ? say('preparing') : null;
  if (waiting[0]?.reason === 'awaiting_return') return null;
  if (waiting.length > 0 || calledOff) return say('partly_shipped');
  if (last.substatus === 'collected') return say('collected', { date: last.deliveredAt });
  return last.deliveredAt ? say('delivered_on', { date: last.deliveredAt }) : say('delivered');
}

function isDelivered({ status }: Shipment): boolean {
  return status === 'delivered';
}

function deliveredTime({ deliveredAt }: Shipment): number {
  return deliveredAt ? Date.parse(deliveredAt.at) : 0;
}

function fromWaiting({ payment }: Order, { waiting }: Parts): Sentence | null {
  const first = waiting[0];
  if (!first) return null;
  if (payment === 'expired') return say('payment_expired');
  if (payment === 'voided') return say('payment_voided');
  if (payment === 'pending') return say('awaiting_payment');
  if (first.reason === 'scheduled' && first.date) return say('scheduled_for', { date: first.date });
  return say(WAITING[first.reason]);
}

/** Nothing is sent or to be sent: what needs no parcel is there all the same, the rest is gone. */
function closedCode({ closed }: Parts): HeadlineCode {
  const reasons = new Set(closed.map(({ reason }) => reason));
  if (reasons.size === 0) return 'received';
  if (reasons.has('gift_card') || reasons.has('nothing_to_ship')) return 'nothing_to_ship';
  if (reasons.has('refunded')) return 'order_refunded';
  return reasons.has('removed') ? 'removed' : 'order_cancelled';
}

/** Of all that was sent and is not called off, how much has arrived (rules P1, P2). */
function countArrived(shipments: readonly TracedShipment[]): { delivered: number; total: number } {
  const sent = shipments.filter(({ shown }) => shown.status !== 'cancelled');
  const arrived = sent.filter(({ shown }) => isDelivered(shown));
  const inPart = sent
    .filter(({ shown }) => !isDelivered(shown))
    .reduce((sum, { state }) => sum + state.parcels.delivered, 0);
  return {
    delivered: countParcels(arrived.map(({ shown }) => shown)) + inPart,
    total: countParcels(sent.map(({ shown }) => shown)),
  };
}
