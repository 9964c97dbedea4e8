import type {
  Headline,
  HeadlineCode,
  ReturnNote,
  ShipmentStatus,
  WaitingReason,
} from '../../contract.ts';
import type { Moments, View } from '../dates/moments.ts';
import { latest } from '../dates/latest.ts';
import { nextStep } from './next-step.ts';
import type { Order } from '../order.ts';
import {
  headlineFacts,
  type AnswerParts,
  type HeadlineFacts,
  type ShownShipment,
} from './headline-facts.ts';
import { countParcels } from '../shipments/parcels.ts';
import type { DerivedState } from '../shipments/shipment-state.ts';
import { zoneOf } from '../shipments/to-shipment.ts';
import { isEmpty, isMoving } from './urgency.ts';

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
const SHOPPER_MUST_ACT: ReadonlySet<WaitingReason> = new Set([
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

/** Milliseconds: who has ordered just now reads that it has arrived with us. */
const JUST_ORDERED = 3_600_000;

/**
 * The one true sentence, by precedence: cancelled › fully refunded › a shipment that needs action ›
 * returned › where the carrier has it › what it waits for. A shipment whose units are elsewhere by now,
 * returned or sent again, has no say.
 *
 * @param parts - Shipments and waiting groups sorted by urgency (`urgency.ts`).
 */
export function toHeadline(order: Order, parts: AnswerParts, view: View): Headline {
  const told = { ...parts, shipments: parts.shipments.filter(({ shown }) => !isEmpty(shown)) };
  const sentence =
    fromOrder(order, view.moments) ??
    fromAction(told, view.moments) ??
    fromReturns(told) ??
    fromCarrier(told, view.moments) ??
    fromWaiting(order, told, view) ??
    headlineFacts(closedCode(told));
  // A cancelled order's parcels travel on, though they hold nothing of it any more.
  const nextStepCode = nextStep(sentence, order, parts, view);
  const { about: _, ...headline } = sentence;
  return { ...headline, nextStep: nextStepCode };
}

function fromOrder(order: Order, moments: Moments): HeadlineFacts | null {
  if (order.cancellation) {
    return headlineFacts('order_cancelled', { date: moments.day(order.cancellation.at) });
  }
  if (order.payment !== 'refunded') return null;
  const last = latest(order.refunds);
  return headlineFacts('order_refunded', { date: last ? moments.day(last) : null });
}

function fromAction({ shipments, waiting }: AnswerParts, moments: Moments): HeadlineFacts | null {
  const first = shipments[0];
  const code = first && actionCode(first.state);
  if (code) {
    const { scan } = first.state;
    const date = scan && moments.dayTime(scan.at, zoneOf(first.state));
    return headlineFacts(code, { date, about: first });
  }
  const reason = waiting[0]?.reason;
  return reason && SHOPPER_MUST_ACT.has(reason) ? headlineFacts(WAITING[reason]) : null;
}

function actionCode({ status, substatus }: DerivedState): HeadlineCode | undefined {
  return status === 'exception' && substatus === 'lost' ? 'lost' : NEEDS_ACTION[status];
}

/** A return is the news only when nothing is still to come. */
function fromReturns({ returns, shipments, waiting }: AnswerParts): HeadlineFacts | null {
  const toCome = shipments.some(({ shown }) => isMoving(shown) || shown.status === 'cancelled');
  if (waiting.length > 0 || toCome) return null;
  const [news] = returns
    .flatMap((one) => {
      const told = one.items.length > 0 ? RETURNED[one.status] : undefined;
      return told ? [{ ...told, date: one.at }] : [];
    })
    .toSorted((a, b) => a.urgency - b.urgency);
  return news ? headlineFacts(news.code, { date: news.date }) : null;
}

function fromCarrier(parts: AnswerParts, moments: Moments): HeadlineFacts | null {
  const { shipments, waiting } = parts;
  const moving = shipments.filter(({ shown }) => isMoving(shown));
  const [first] = moving;
  if (!first) return fromDelivered(parts);
  const { shown, state } = first;
  if (shown.status === 'out_for_delivery' && !shown.delayed)
    return headlineFacts('out_for_delivery', { about: first });
  const unsent = moving.find((one) => one.state.awaitingHandover);
  if (unsent)
    return headlineFacts('label_created', { date: unsent.shown.shippedAt, about: unsent });
  const late = moving.find(({ state: { delayed } }) => delayed);
  if (late) return fromLate(late, moments);
  const parcels = countArrived(shipments);
  if (parcels.delivered > 0) {
    return headlineFacts('partly_delivered', { count: parcels.delivered, total: parcels.total });
  }
  if (moving.length === 1 && shown.expectedAt) {
    return headlineFacts('arriving_on', { date: shown.expectedAt, about: first });
  }
  if (waiting.length > 0) return headlineFacts('partly_shipped');
  if (state.stale && state.noNewsSince) {
    return headlineFacts('no_news', { date: moments.day(state.noNewsSince), about: first });
  }
  if (shown.status === 'in_transit') return headlineFacts('on_the_way', { about: first });
  return headlineFacts(shown.status === 'info_received' ? 'label_created' : 'shipped', {
    date: shown.shippedAt,
    about: first,
  });
}

/** A delay that somebody announced, or a silence that nobody explains. */
function fromLate(about: ShownShipment, moments: Moments): HeadlineFacts {
  const { noNewsSince } = about.state;
  return noNewsSince
    ? headlineFacts('no_news', { date: moments.day(noNewsSince), about })
    : headlineFacts('delayed', { date: about.shown.expectedAt, about });
}

/** Nothing is on its way: all of it has arrived, or the rest is still to be sent. */
function fromDelivered({ shipments, waiting }: AnswerParts): HeadlineFacts | null {
  const delivered = shipments.filter(isDelivered);
  const calledOff = shipments.some(({ shown }) => shown.status === 'cancelled');
  const [about] = delivered.toSorted((a, b) => deliveredTime(b) - deliveredTime(a));
  if (!about) return calledOff && waiting.length === 0 ? headlineFacts('preparing') : null;
  if (waiting[0]?.reason === 'awaiting_return') return null;
  if (waiting.length > 0 || calledOff) return headlineFacts('partly_shipped');
  const { substatus, deliveredAt } = about.shown;
  if (substatus === 'collected') return headlineFacts('collected', { date: deliveredAt, about });
  return headlineFacts(deliveredAt ? 'delivered_on' : 'delivered', { date: deliveredAt, about });
}

function isDelivered({ shown }: ShownShipment): boolean {
  return shown.status === 'delivered';
}

function deliveredTime({ shown: { deliveredAt } }: ShownShipment): number {
  return deliveredAt ? Date.parse(deliveredAt.at) : 0;
}

function fromWaiting(order: Order, { waiting }: AnswerParts, { now }: View): HeadlineFacts | null {
  const first = waiting[0];
  if (!first) return null;
  const { reason, date } = first;
  if (reason === 'scheduled' && date) return headlineFacts('scheduled_for', { date });
  const isBegun = reason === 'preparing' || reason === 'packing';
  if (isBegun && order.payment === 'partly_paid') return headlineFacts('payment_partial');
  const age = now.getTime() - Date.parse(order.placedAt);
  if (reason === 'preparing' && age < JUST_ORDERED) return headlineFacts('received');
  return headlineFacts(WAITING[reason]);
}

/** Nothing is sent or to be sent: what needs no parcel is there all the same, the rest is gone. */
function closedCode({ closed }: AnswerParts): HeadlineCode {
  const reasons = new Set(closed.map(({ reason }) => reason));
  if (reasons.size === 0) return 'received';
  if (reasons.has('nothing_to_ship')) return 'nothing_to_ship';
  if (reasons.has('gift_card')) return 'gift_card';
  if (reasons.has('collected')) return 'collected';
  if (reasons.has('refunded')) return 'order_refunded';
  return reasons.has('removed') ? 'nothing_to_ship' : 'order_cancelled';
}

/** Of all that was sent and is not called off, how much has arrived (rules P1, P2). */
function countArrived(shipments: readonly ShownShipment[]): { delivered: number; total: number } {
  const sent = shipments.filter(({ shown }) => shown.status !== 'cancelled');
  const arrived = sent.filter(isDelivered);
  const inPart = sent
    .filter((one) => !isDelivered(one))
    .reduce((sum, { state }) => sum + state.parcels.delivered, 0);
  return {
    delivered: countParcels(arrived.map(({ shown }) => shown)) + inPart,
    total: countParcels(sent.map(({ shown }) => shown)),
  };
}
