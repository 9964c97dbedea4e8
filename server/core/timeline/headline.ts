import type { Headline, HeadlineDetail, NextStepCode } from '../../contract.ts';
import type { AnswerFacts } from './answer-facts.ts';
import { carrierPage, isOnCarrierPage } from './carrier-page.ts';
import type { HeadlineDraft } from './headline-draft.ts';
import { detail } from './news.ts';
import { fromCancellation, fromClosed, fromFullRefund } from './order-headline.ts';
import { restDetails } from './rest-details.ts';
import { fromReturns } from './return-headline.ts';
import { fromShipmentInNeed, fromShipments, isInNeed } from './shipment-headline.ts';
import { fromUrgentWaiting, fromWaiting, waitingNews } from './waiting-headline.ts';

/** The first of these that has something to say speaks for the whole order; the last one always has. */
const PRECEDENCE: readonly ((facts: AnswerFacts) => HeadlineDraft | null)[] = [
  fromCancellation,
  fromFullRefund,
  fromShipmentInNeed,
  fromUrgentWaiting,
  fromReturns,
  fromShipments,
  fromWaiting,
  fromClosed,
];

/** What the headline says, and of what, before it is written. */
export function findHeadline(facts: AnswerFacts): HeadlineDraft {
  for (const from of PRECEDENCE) {
    const draft = from(facts);
    if (draft) return { ...draft, ...stepOf(draft, facts) };
  }
  return fromClosed(facts);
}

/** The headline with what belongs to it: the rest of the order, what is not paid, and the carrier's page. */
export function writeHeadline(draft: HeadlineDraft, facts: AnswerFacts): Headline {
  const { code, date, count, total, step, nextDate, about, shipments } = draft;
  const [first] = shipments;
  const details = [...draft.details, ...restDetails(draft, facts), ...unpaid(draft, facts)];
  return {
    code: code === 'ready_to_collect' && hasRest(draft, facts) ? 'part_ready_to_collect' : code,
    date,
    count,
    total,
    more: facts.more && facts.packages.total > 0 && !draft.isWhole,
    details: onePerCode(facts.isShippingMore ? details : details.map(withoutShipping)),
    nextStep: step,
    nextDate,
    page: first && isOnCarrierPage(step) ? carrierPage(first.shown) : null,
    about,
  };
}

/** Steps that give way to what the shopper may do about units that wait. */
const GIVES_WAY: ReadonlySet<NextStepCode> = new Set(['nothing_to_do']);

/** Steps that give way to a broken promise. */
const GIVES_WAY_TO_LATE: ReadonlySet<NextStepCode> = new Set([
  ...GIVES_WAY,
  'not_here',
  'not_here_yet',
  'contact_when_late',
]);

/** Where nothing is to be done about what was sent, there may be about what waits. */
function stepOf(
  draft: HeadlineDraft,
  facts: AnswerFacts,
): Pick<HeadlineDraft, 'step' | 'nextDate'> {
  const { step, nextDate, about } = draft;
  const [group] = facts.waiting;
  if (about !== 'shipments' || !group) return { step, nextDate };
  const yields = group.reason === 'late_to_ship' ? GIVES_WAY_TO_LATE : GIVES_WAY;
  if (!yields.has(step)) return { step, nextDate };
  const said = waitingNews(group, facts);
  return { step: said.step, nextDate: said.nextDate };
}

/** What is still to be paid before it is sent, or at the door. */
function unpaid(draft: HeadlineDraft, facts: AnswerFacts): HeadlineDetail[] {
  const { order, waiting, moving, filled } = facts;
  if (order.payment !== 'pending' || draft.isWhole || draft.code === 'awaiting_payment') return [];
  if (!order.isPaidOnDelivery) return waiting.length > 0 ? [detail('not_paid_yet')] : [];
  const isToCome = waiting.length > 0 || moving.length > 0 || filled.some(isInNeed);
  return isToCome ? [detail('pay_at_the_door')] : [];
}

/** Something waits, or was sent, of which the headline does not speak. */
function hasRest({ waiting, shipments }: HeadlineDraft, facts: AnswerFacts): boolean {
  return (
    facts.waiting.some((group) => !waiting.includes(group)) ||
    facts.filled.some((one) => !shipments.includes(one))
  );
}

/** A gift card or a download has no shipping day. */
function withoutShipping(one: HeadlineDetail): HeadlineDetail {
  return one.code === 'ship_day_unknown' ? { ...one, code: 'ready_day_unknown' } : one;
}

function onePerCode(details: readonly HeadlineDetail[]): HeadlineDetail[] {
  const codes = new Map<HeadlineDetail['code'], HeadlineDetail>();
  for (const one of details) if (!codes.has(one.code)) codes.set(one.code, one);
  return [...codes.values()];
}
