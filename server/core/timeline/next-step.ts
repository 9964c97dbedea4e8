import type { HeadlineCode, NextStepCode } from '../../contract.ts';
import { DAY } from '../dates/durations.ts';
import type { View } from '../dates/moments.ts';
import type { Order } from '../order.ts';
import type { AnswerParts, HeadlineDraft } from './headline-draft.ts';
import { businessDaysBetween, IN_CUSTOMS } from '../shipments/lateness.ts';
import type { DerivedState } from '../shipments/shipment-state.ts';
import { isMoving } from './urgency.ts';

/** Milliseconds after a delivery scan: the parcel may be at a neighbour's, or still in the van. */
const MAY_STILL_COME = DAY;

/** Milliseconds after which nobody asks any more where a delivered parcel is, or the refunded money. */
const LONG_AGO = 14 * DAY;

/** Business days after which a shopper whose order is still being prepared is sent to the shop. */
const PREPARED_FOR_LONG = 10;

/** What a next step may depend on. */
interface StepFacts {
  headline: HeadlineDraft;
  order: Order;
  parts: AnswerParts;
  /** Of the shipment that the headline speaks of. */
  state: DerivedState | null;
  /** Whether that shipment can be followed at its carrier: by a number, or on a page. */
  isFollowed: boolean;
  view: View;
}

type Step = NextStepCode | ((facts: StepFacts) => NextStepCode);

/** What the shopper does now; there always is a next step. */
const NEXT_STEP: Record<HeadlineCode, Step> = {
  order_cancelled: ({ order, parts, ...facts }) => {
    // What was sent before may arrive all the same.
    if (parts.shipments.some(({ shown }) => isMoving(shown))) return 'contact';
    const isPaidBack = order.payment === 'refunded' || order.payment === 'partly_refunded';
    return isPaidBack ? unlessLongAgo('refund_takes_days', facts) : 'nothing_to_do';
  },
  order_refunded: (facts) => unlessLongAgo('refund_takes_days', facts),
  delivery_attempted: ({ state }) => (state?.action === 'merchant' ? 'contact' : 'see_carrier'),
  // At a carrier's pickup point, the carrier says what to bring.
  ready_to_collect: ({ state }) => (state ? 'see_carrier' : 'collect'),
  exception: ({ state }) => (state?.action === 'shopper' ? askOfShopper(state) : 'contact'),
  lost: 'contact',
  returning: 'contact',
  returned: 'contact',
  delayed: ({ state, isFollowed }) =>
    isFollowed && (state?.delayReason === 'ofd_overdue' || isInCustoms(state))
      ? 'see_carrier'
      : 'nothing_to_do',
  no_news: ({ state, isFollowed }) =>
    isFollowed && !state?.noNewsForLong ? 'see_carrier' : 'contact',
  out_for_delivery: 'nothing_to_do',
  arriving_on: 'nothing_to_do',
  on_the_way: 'nothing_to_do',
  partly_delivered: 'nothing_to_do',
  partly_shipped: 'nothing_to_do',
  shipped: ({ isFollowed }) => (isFollowed ? 'see_carrier' : 'nothing_to_do'),
  label_created: ({ state }) => (state?.awaitingHandover ? 'contact' : 'nothing_to_do'),
  delivered: (facts) => notHere(facts),
  delivered_on: (facts) => notHere(facts),
  collected: 'nothing_to_do',
  return_requested: 'nothing_to_do',
  return_in_progress: 'send_back',
  return_received: 'nothing_to_do',
  return_completed: 'nothing_to_do',
  // An expired or voided authorisation cannot be paid any more by the link in the e-mail.
  awaiting_payment: ({ order: { payment } }) =>
    payment === 'expired' || payment === 'voided' ? 'contact' : 'pay',
  payment_partial: 'pay',
  checking: 'nothing_to_do',
  check_address: 'check_address',
  awaiting_stock: 'nothing_to_do',
  awaiting_return: ({ order }) =>
    order.returns.some(({ status }) => status === 'open') ? 'send_back' : 'nothing_to_do',
  date_to_follow: 'nothing_to_do',
  scheduled_for: 'nothing_to_do',
  preparing: (facts) => unlessForLong(facts),
  preparing_pickup: (facts) => unlessForLong(facts),
  preparing_local: (facts) => unlessForLong(facts),
  gift_card: 'see_email',
  nothing_to_ship: ({ parts: { closed } }) =>
    closed.some(({ reason }) => reason === 'nothing_to_ship') ? 'see_email' : 'nothing_to_do',
  received: 'nothing_to_do',
};

/** The one next step of an answer, by its headline. */
export function nextStep(
  headline: HeadlineDraft,
  order: Order,
  parts: AnswerParts,
  view: View,
): NextStepCode {
  const step = NEXT_STEP[headline.code];
  if (typeof step === 'string') return step;
  const { about } = headline;
  const isFollowed = about?.shown.parcels.some(({ number, url }) => number ?? url) ?? false;
  return step({ headline, order, parts, state: about?.state ?? null, isFollowed, view });
}

/** What to do where a parcel is delivered and not here, by the age of the scan. Whoever returns it has had it. */
function notHere({ headline, order, state, isFollowed, view }: StepFacts): NextStepCode {
  if (order.returns.length > 0) return 'nothing_to_do';
  const since = headline.date ?? headline.about?.shown.shippedAt;
  const age = since ? ageOf(since.at, view) : 0;
  if (age > LONG_AGO) return 'nothing_to_do';
  // The shop's own courier scans at the door, and a neighbour has signed.
  const isCertain = !isFollowed || !headline.date || state?.substatus === 'neighbour';
  return age < MAY_STILL_COME && !isCertain ? 'not_here_yet' : 'not_here';
}

function askOfShopper({ substatus }: DerivedState): NextStepCode {
  return substatus === 'address_problem' || substatus === 'recipient_moved'
    ? 'check_address'
    : 'see_carrier';
}

/** Customs may ask for a document or a fee, which only the carrier knows. */
function isInCustoms(state: DerivedState | null): boolean {
  return state !== null && state.substatus !== null && IN_CUSTOMS.has(state.substatus);
}

function unlessLongAgo(
  step: NextStepCode,
  { headline: { date }, view }: Pick<StepFacts, 'headline' | 'view'>,
): NextStepCode {
  return date && ageOf(date.at, view) > LONG_AGO ? 'nothing_to_do' : step;
}

function unlessForLong({ order, view: { now, moments } }: StepFacts): NextStepCode {
  const today = moments.date(now.toISOString());
  const days = businessDaysBetween(moments.date(order.placedAt), today);
  return days > PREPARED_FOR_LONG ? 'contact' : 'nothing_to_do';
}

/** Milliseconds. */
function ageOf(at: string, { now, moments }: View): number {
  return now.getTime() - moments.instantOf(at);
}
