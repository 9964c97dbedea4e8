import type { WaitingGroup, WaitingReason } from '../../contract.ts';
import { businessDaysBetween } from '../dates/business-days.ts';
import { latest } from '../dates/latest.ts';
import type { Order } from '../order.ts';
import { readyInStoreSince } from '../shipments/derive-shipments.ts';
import { LATENESS } from '../shipments/lateness.ts';
import type { AnswerFacts } from './answer-facts.ts';
import { draftHeadline, type HeadlineDraft } from './headline-draft.ts';
import { detail, news, type News } from './news.ts';
import { dayUnknown } from './when.ts';

type Facts = Pick<AnswerFacts, 'order' | 'view' | 'inStore'>;

/** What there is to say of a group of units that wait, by the reason. */
export function waitingNews(group: WaitingGroup, facts: Facts): News {
  return NEWS[group.reason](group, facts);
}

const details = [dayUnknown('ship_day_unknown')];

const NEWS: Record<WaitingReason, (group: WaitingGroup, facts: Facts) => News> = {
  ready_to_collect: readyNews,
  check_address: () => news('check_address', { step: 'check_address', details }),
  awaiting_payment: unpaidNews,
  late_to_ship: ({ date }, facts) =>
    news('late_to_ship', { date: dayOf(date, facts), step: 'ask_when', details }),
  awaiting_return: (_, { order }) => {
    const isOpen = order.returns.some(({ status }) => status === 'open');
    return news('awaiting_return', { step: isOpen ? 'send_back' : 'nothing_to_do', details });
  },
  awaiting_stock: () => news('awaiting_stock', { step: 'wait_or_cancel', details }),
  finding_another_way: () => news('finding_another_way', { details }),
  // It says itself that the day is not known.
  date_to_follow: () => news('date_to_follow'),
  checking: () => news('checking', { details }),
  packing: preparingNews,
  preparing: preparingNews,
  preparing_pickup: (_, facts) =>
    news('preparing_pickup', {
      step: isForLong(facts) ? 'contact' : 'wait_until_ready',
      details: [dayUnknown('ready_day_unknown')],
    }),
  preparing_local: (_, facts) =>
    news('preparing_local', {
      step: isForLong(facts) ? 'contact' : 'nothing_to_do',
      details: [dayUnknown()],
    }),
  scheduled: ({ date }, facts) =>
    date ? news('scheduled_for', { date: dayOf(date, facts) }) : news('date_to_follow'),
};

/** Waits in the shop's own store; after weeks the shop is to be asked whether it still does. */
function readyNews(_: WaitingGroup, { inStore, view: { now, moments } }: Facts): News {
  const [since] = inStore.map(readyInStoreSince).toSorted();
  const waited = since ? now.getTime() - moments.instantOf(since) : 0;
  if (!since || waited <= LATENESS.pickup) return news('ready_to_collect', { step: 'collect' });
  return news('ready_to_collect', {
    details: [detail('waiting_since', moments.relativeDay(since))],
    step: waited > LATENESS.counterForLong ? 'contact' : 'collect',
  });
}

/** An expired or voided authorisation cannot be paid any more by the link in the e-mail. */
function unpaidNews(_: WaitingGroup, { order: { payment } }: Facts): News {
  if (payment === 'expired') {
    return news('not_paid', {
      details: [detail('payment_lapsed'), ...details],
      step: 'pay_again',
    });
  }
  if (payment === 'voided') return news('not_paid', { details, step: 'pay_again' });
  return news('awaiting_payment', { details, step: 'pay' });
}

function preparingNews({ reason }: WaitingGroup, facts: Facts): News {
  const { order, view } = facts;
  if (order.payment === 'partly_paid') return news('payment_partial', { details, step: 'pay' });
  if (isForLong(facts)) return news('preparing_for_long', { details, step: 'ask_when' });
  const age = view.now.getTime() - Date.parse(order.placedAt);
  const isNew = reason === 'preparing' && age < LATENESS.justOrdered;
  // No record asks for the payment, so the answer does not either; the shopper may have a question.
  const isOpen = order.payment === 'pending' && !order.isPaidOnDelivery;
  return news(isNew ? 'received' : 'preparing', {
    details,
    step: isOpen ? 'ask_why' : 'nothing_to_do',
  });
}

/** Rule L9. */
function isForLong({ order, view: { now, moments } }: Facts): boolean {
  const today = now.toISOString();
  const since = preparedSince(order, today);
  const days = businessDaysBetween(moments.date(since), moments.date(today));
  return days > LATENESS.preparingBusinessDays;
}

/** What was added, exchanged, planned for a later day or called off after the order was placed is prepared since then. */
export function preparedSince(order: Order, now: string): string {
  const { placedAt, edits, returns, fulfillmentOrders, shipments } = order;
  const later = [
    ...edits.filter(({ added }) => added.length > 0),
    ...returns
      .filter(({ exchanges }) => exchanges.length > 0)
      .map(({ createdAt, closedAt }) => ({ at: closedAt ?? createdAt })),
    ...fulfillmentOrders.flatMap(({ scheduledAt }) => (scheduledAt ? [{ at: scheduledAt }] : [])),
    ...shipments.filter(({ voided }) => voided).map(({ createdAt }) => ({ at: createdAt })),
  ].filter(({ at }) => Date.parse(at) <= Date.parse(now));
  return latest([{ at: placedAt }, ...later]) ?? placedAt;
}

function dayOf(date: WaitingGroup['date'], { view: { moments } }: Facts): News['date'] {
  return date && moments.relativeDay(date.at);
}

/** A group of these waits until the shopper does something. */
const SHOPPER_MUST_ACT: ReadonlySet<WaitingReason> = new Set([
  'ready_to_collect',
  'check_address',
  'awaiting_payment',
]);

export function fromUrgentWaiting(facts: AnswerFacts): HeadlineDraft | null {
  const reason = facts.waiting[0]?.reason;
  return reason && SHOPPER_MUST_ACT.has(reason) ? fromWaiting(facts) : null;
}

/** The headline of the most urgent group. */
export function fromWaiting(facts: AnswerFacts): HeadlineDraft | null {
  const [first] = facts.waiting;
  if (!first) return null;
  return draftHeadline(waitingNews(first, facts), { about: 'waiting', waiting: [first] });
}
