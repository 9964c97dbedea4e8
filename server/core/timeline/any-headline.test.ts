/// <reference types="vite/client" />
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../theme-extension/locales/en.default.json' with { type: 'json' };
import type { HeadlineDetail, Moment, NextStepCode, TrackedOrder } from '../../contract.ts';
import { anyOrder } from '../any-order.fixtures.ts';
import type { Order, ScanEvent } from '../order.ts';
import { aScan, aShipment, promisedFor } from '../order.fixtures.ts';
import { moments, track } from './timeline.fixtures.ts';

const STATUSES = [
  'unknown',
  'info_received',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
  'delivered',
  'exception',
  'returning',
  'returned',
  'cancelled',
] as const;

const SUBSTATUSES = [
  null,
  'address_problem',
  'payment_due',
  'action_required',
  'lost',
  'neighbour',
  'mailbox',
  'parcel_locker',
  'delayed',
  'delayed_customs',
  'customs_processing',
] as const;

const anyScan: fc.Arbitrary<ScanEvent> = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    substatus: fc.constantFrom(...SUBSTATUSES),
    day: fc.integer({ min: 1, max: 25 }),
    month: fc.constantFrom('10', '11'),
  })
  .map(({ status, substatus, day, month }) =>
    aScan(status, `2026-${month}-${String(day).padStart(2, '0')}T10:00:00Z`, { substatus }),
  );

const anySent = fc
  .record({
    day: fc.integer({ min: 10, max: 24 }),
    events: fc.array(anyScan, { maxLength: 3 }),
    promised: fc.option(fc.integer({ min: 18, max: 30 })),
    lineId: fc.constantFrom('a', 'b', 'c'),
    hasParcel: fc.boolean(),
    voided: fc.constantFrom(false, false, false, true),
  })
  .map(({ day, events, promised, lineId, hasParcel, voided }) => ({
    createdAt: `2026-11-${day}T10:00:00Z`,
    events,
    expected: promised === null ? [] : promisedFor(`2026-11-${promised}`),
    units: [{ id: `u-${lineId}`, lineId, quantity: 1 }],
    voided,
    ...(hasParcel ? {} : { parcels: [] }),
  }));

/** Any records of {@link anyOrder}, with shipments in any state, any payment, and any way to wait. */
const anyAnswer: fc.Arbitrary<TrackedOrder> = fc
  .record({
    order: anyOrder,
    sent: fc.array(anySent, { maxLength: 4 }),
    payment: fc.constantFrom('paid', 'pending', 'expired', 'refunded', 'partly_paid' as const),
    placedAt: fc.constantFrom('2026-10-01T09:00:00Z', '2026-11-25T12:30:00Z'),
  })
  .map(({ order, sent, payment, placedAt }): Order => {
    const shipments = sent.map((one, n) => aShipment({ id: `s${n}`, ...one }));
    return { ...order, payment, placedAt, shipments: [...order.shipments, ...shipments] };
  })
  .map(track);

const { headline, status, closed, returns, payment, detail, remark, waiting, next } =
  english.order_tracking;

/** Whether one of these groups words a code. */
function isWorded(code: string, ...groups: readonly object[]): boolean {
  return groups.some((group) => Object.hasOwn(group, code));
}

/** `npm run test:full` tries ten times as many as `npm test`. */
const RUNS = import.meta.env.MODE === 'full' ? 15_000 : 1_500;

function holds(name: string, isTrue: (answer: TrackedOrder) => boolean): void {
  it(name, () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        if (!isTrue(answer)) expect.fail(JSON.stringify(answer.headline, null, 1));
      }),
      { numRuns: RUNS },
    );
  });
}

const CARRIER_STEPS: ReadonlySet<NextStepCode> = new Set([
  'see_carrier',
  'choose_delivery',
  'see_customs',
  'see_needs',
  'collect_at_point',
  'collect_soon',
]);

// Without tracking nobody can see where it is, and the answer says so.
const SAYS_WHEN = /day_unknown$|^rest_|^expected$|^still_coming$|^late_to_ship$|^no_tracking$/;

/** Of these, a headline says what is done about them, and no day could be known. */
const isWhole = ({ headline: { code } }: TrackedOrder): boolean => code.startsWith('order_');

function filled({ shipments }: TrackedOrder): TrackedOrder['shipments'] {
  return shipments.filter(({ items }) => items.length > 0);
}

/** On its way, and not with a problem. */
const MOVING = /^(?:unknown|info_received|in_transit|out_for_delivery)$/;

function isToCome(answer: TrackedOrder): boolean {
  return (
    filled(answer).some((one) => MOVING.test(one.status)) ||
    answer.waiting.some(({ reason }) => reason !== 'ready_to_collect')
  );
}

function days(answer: TrackedOrder): (Moment | null)[] {
  return [answer.headline.date, ...answer.headline.details.map(({ date }) => date)];
}

function on(date: Moment): string {
  return moments.date(date.at);
}

/** Some of all, or no count. */
function isCount({ count, total }: Pick<HeadlineDetail, 'count' | 'total'>): boolean {
  return count === null ? total === null : total !== null && count > 0 && count <= total;
}

describe('any headline', () => {
  holds('has words, and so have its details and its step', ({ headline: said }) => {
    const isSaid = isWorded(said.code, headline, status, closed, returns, payment);
    const areSaid = said.details.every(({ code }) => isWorded(code, detail, remark, waiting));
    return isSaid && areSaid && isWorded(said.nextStep, next);
  });

  holds('has a page of a carrier exactly where its step is taken there', ({ headline: said }) =>
    CARRIER_STEPS.has(said.nextStep) ? said.page !== null : said.page === null,
  );

  holds(
    'has a day for its step exactly where the step speaks of one',
    ({ headline: said }) => (said.nextStep === 'contact_when_late') === (said.nextDate !== null),
  );

  holds('says no detail twice', ({ headline: { details } }) => {
    const codes = details.map(({ code }) => code);
    return new Set(codes).size === codes.length;
  });

  holds('counts no more packages than there are', ({ headline: { count, total, details } }) => {
    return isCount({ count, total }) && details.every(isCount);
  });

  holds(
    'counts only where there are several packages',
    ({ headline: { total } }) => total === null || total > 1,
  );

  holds('says when, or that nobody knows yet, where something is to come', (answer) => {
    const isDated =
      answer.headline.date !== null && /_on$|_until$|_for$|^shipped$/.test(answer.headline.code);
    // A headline that says by itself that nobody knows.
    const isUnknown = /^(date_to_follow|no_news)$/.test(answer.headline.code);
    const isSaid = answer.headline.details.some(({ code }) => SAYS_WHEN.test(code));
    return isWhole(answer) || !isToCome(answer) || isDated || isUnknown || isSaid;
  });

  holds('names the first day that is promised, or the last one as that of the rest', (answer) => {
    const promised = filled(answer)
      .flatMap(({ expectedAt }) => expectedAt ?? [])
      .map(on)
      .toSorted();
    const named = new Set(days(answer).flatMap((date) => (date ? on(date) : [])));
    const [first] = promised;
    const last = promised.at(-1);
    // What was refunded may be on its way all the same, and before the others.
    const isEarlier = answer.headline.details.some(
      ({ code, date }) =>
        code === 'expected' && date !== null && first !== undefined && on(date) < first,
    );
    return !first || !last || named.has(first) || named.has(last) || isEarlier;
  });

  holds('speaks of the first entry of a part that is there', (answer) => {
    const { about } = answer.headline;
    return about === null || answer[about].length > 0;
  });

  holds('has no advice beside it that repeats its step, and none on what is empty', (answer) =>
    answer.shipments.every(
      ({ advice, items }) =>
        advice === null || (advice !== answer.headline.nextStep && items.length > 0),
    ),
  );

  holds('mentions the money of an order that was cancelled and paid', (answer) => {
    const { code, nextStep } = answer.headline;
    const isPaid = answer.payment === null && code === 'order_cancelled';
    return !isPaid || /^(?:refund_|nothing_to_do)/.test(nextStep);
  });

  holds('leaves out the bar of what is on no step of it', ({ shipments }) =>
    shipments.every(
      ({ progress, status: state, stale, items }) =>
        progress === null ||
        (items.length > 0 && !stale && (MOVING.test(state) || state === 'delivered')),
    ),
  );
});
