import type { Headline, HeadlineDetailCode, PaymentNote } from '../../contract.ts';
import { latest } from '../dates/latest.ts';
import type { PaymentState } from '../order.ts';
import type { AnswerFacts } from './answer-facts.ts';

/** Only what explains waiting, or a refund. */
const PAYMENT: Record<Exclude<PaymentState, 'pending'>, PaymentNote['code'] | null> = {
  authorized: 'payment_authorized',
  partly_paid: 'payment_partial',
  paid: null,
  expired: 'payment_expired',
  voided: 'payment_voided',
  partly_refunded: 'partly_refunded',
  refunded: 'refunded',
  unknown: null,
};

/** Not shown where nothing is waiting. */
const EXPLAINS_WAITING: ReadonlySet<PaymentNote['code']> = new Set([
  'payment_authorized',
  'payment_partial',
  'payment_expired',
  'not_paid_yet',
]);

/** A detail of the headline that says the same as a payment note. */
const SAID_AS: Partial<Record<PaymentNote['code'], HeadlineDetailCode>> = {
  payment_expired: 'payment_lapsed',
  not_paid_yet: 'not_paid_yet',
  pay_at_the_door: 'pay_at_the_door',
};

/** What explains the payment, unless the headline, a detail of it or the title of what was refunded says so. */
export function toPaymentNote(headline: Headline, facts: AnswerFacts): PaymentNote | null {
  const note = paymentNote(facts);
  const isSaid =
    note === null ||
    headline.code.endsWith(note.code) ||
    headline.details.some(({ code }) => code === SAID_AS[note.code]) ||
    (facts.closed.length > 0 && note.code.endsWith('refunded'));
  return isSaid ? null : note;
}

function paymentNote(facts: AnswerFacts): PaymentNote | null {
  const { order, waiting, view } = facts;
  const { payment, refunds, cancellation } = order;
  const code = payment === 'pending' ? pendingNote(facts) : PAYMENT[payment];
  if (!code) return null;
  if (EXPLAINS_WAITING.has(code) && waiting.length === 0) return null;
  // It concerns a shopper who cancelled, not one who has everything.
  if (code === 'payment_voided' && waiting.length === 0 && !cancellation) return null;
  const refund = code === 'refunded' || code === 'partly_refunded';
  const last = refund ? latest(refunds) : null;
  return { code, at: last ? view.moments.day(last) : null };
}

/** Where a record asks for the payment, the waiting group says it. */
function pendingNote({ order, waiting, moving }: AnswerFacts): PaymentNote['code'] | null {
  if (order.cancellation || waiting.some(({ reason }) => reason === 'awaiting_payment'))
    return null;
  if (!order.isPaidOnDelivery) return 'not_paid_yet';
  return waiting.length > 0 || moving.length > 0 ? 'pay_at_the_door' : null;
}
