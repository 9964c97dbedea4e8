import type { HeadlineCode, HeadlineDetail, Item } from '../../contract.ts';
import { countryCode } from '../dates/country-code.ts';
import { addBusinessDays, businessDaysBetween } from '../dates/business-days.ts';
import { IN_CUSTOMS, LATENESS } from '../shipments/lateness.ts';
import type { AnswerFacts, ShownShipment } from './answer-facts.ts';
import { onCarrierPage } from './carrier-page.ts';
import { detail, news, type News } from './news.ts';
import {
  brokenPromise,
  dayUnknown,
  expectedDayOf,
  laterDayOf,
  scanDayOf,
  whenItArrives,
} from './when.ts';

/** Sent by the shop's own record, and never scanned. */
export function sentNews(one: ShownShipment, { view }: AnswerFacts): News {
  const { now, moments } = view;
  const { from, shown } = one;
  const expected = expectedDayOf(one, moments);
  if (expected) return news('arriving_on', { date: expected });
  const sentOn = moments.date(from.createdAt);
  const days = businessDaysBetween(sentOn, moments.date(now.toISOString()));
  const isUntracked = one.shown.remarks.some(({ code }) => code === 'no_tracking');
  const isUnseen = days > LATENESS.unseenBusinessDays;
  const page = onCarrierPage('see_carrier', shown);
  const canWait = page === 'contact' ? 'contact_when_late' : page;
  const step = isUnseen ? 'contact' : canWait;
  const askFrom = addBusinessDays(sentOn, LATENESS.unseenBusinessDays + 1);
  return news(isExchange(one) ? 'exchange_on_the_way' : 'shipped', {
    date: isExchange(one) ? null : moments.relativeDay(from.createdAt),
    details: [
      ...brokenPromise(one, moments),
      ...withoutScans(one),
      // A day that nobody can see will not show here.
      ...(isUntracked || (isUnseen && !isExchange(one)) ? [] : [dayUnknown()]),
    ],
    step,
    nextDate: step === 'contact_when_late' ? moments.relativeDay(askFrom) : null,
  });
}

/** The remark on its card that says why there are no scans. */
function withoutScans({ shown: { remarks } }: ShownShipment): HeadlineDetail[] {
  return remarks.flatMap(({ code }) =>
    code === 'no_tracking' || code === 'no_reports' ? [detail(code)] : [],
  );
}

/** A label exists; no scan says that the carrier has the parcel. */
export function labelNews(one: ShownShipment, { view: { moments } }: AnswerFacts): News {
  const { state } = one;
  const expected = expectedDayOf(one, moments);
  if (state.awaitingHandover) {
    // Its card says since when there is no news: a day beside "should have left" would read as the day it should.
    return news('label_late', {
      details: [...brokenPromise(one, moments), whenItArrives(one, moments)],
      step: 'contact',
    });
  }
  if (state.delayed) return lateNews(one, moments);
  if (expected) return news('arriving_on', { date: expected });
  return news('label_created', { details: [dayUnknown()] });
}

/** On its way: without news for long, at customs, late, or as it should be. */
export function transitNews(one: ShownShipment, facts: AnswerFacts): News {
  const { state, shown } = one;
  const { moments } = facts.view;
  const isAtCustoms = state.substatus !== null && IN_CUSTOMS.has(state.substatus);
  const later = [...brokenPromise(one, moments), whenItArrives(one, moments)];
  if (state.noNewsSince) return withoutNews(one, facts);
  if (isAtCustoms && state.delayed) {
    const step = onCarrierPage('see_customs', shown);
    return news('customs_processing', { details: later, step });
  }
  return state.delayed ? lateNews(one, moments) : calmNews(one, facts);
}

function withoutNews(one: ShownShipment, { view: { moments } }: AnswerFacts): News {
  const { state, shown, from } = one;
  // A day that nobody can see will not show here.
  const isPastHope = state.stale && state.expected === null;
  return news('no_news', {
    date: moments.relativeDay(state.noNewsSince ?? from.createdAt),
    details: [...brokenPromise(one, moments), ...(isPastHope ? [] : [whenItArrives(one, moments)])],
    // The carrier's page knows no more than we do after so long.
    step: state.noNewsForLong ? 'contact' : onCarrierPage('see_carrier', shown),
  });
}

/** Late, with a new day or without one. */
function lateNews(one: ShownShipment, moments: AnswerFacts['view']['moments']): News {
  const date = expectedDayOf(one, moments);
  const before = brokenPromise(one, moments);
  if (date) return news('delayed_until', { date, details: before });
  return news('delayed', {
    details: [...before, dayUnknown()],
    step: onCarrierPage('see_carrier', one.shown),
  });
}

/** On its way, and not late. */
function calmNews(one: ShownShipment, facts: AnswerFacts): News {
  const { quiet } = one.state;
  const { moments } = facts.view;
  const code = calmCode(one);
  const date = expectedDayOf(one, moments);
  if (date && PLAIN.has(code)) return news('arriving_on', { date });
  const when = whenItArrives(one, moments);
  if (!quiet || date) return news(code, { details: [when] });
  const lastSeen = detail('last_seen', moments.relativeDay(quiet.since));
  return news(code, {
    details: isAbroad(one, facts) ? [lastSeen, detail('quiet_abroad'), when] : [lastSeen, when],
    step: 'contact_when_late',
    nextDate: moments.relativeDay(quiet.until),
  });
}

function calmCode(one: ShownShipment): HeadlineCode {
  const { substatus } = one.state;
  if (isExchange(one)) return 'exchange_on_the_way';
  if (one.fulfillmentOrder?.method === 'pickup_point') return 'to_pickup_point';
  return substatus !== null && IN_CUSTOMS.has(substatus) ? 'customs_processing' : 'on_the_way';
}

/** News that a promised day replaces; beside the others it is a detail. */
const PLAIN: ReadonlySet<HeadlineCode> = new Set(['on_the_way', 'customs_processing']);

/** With the courier: today, or since an earlier day. */
export function withCourierNews(one: ShownShipment, { view }: AnswerFacts): News {
  const { moments } = view;
  const { state, shown } = one;
  const date = scanDayOf(one, moments);
  const before = brokenPromise(one, moments);
  if (state.delayReason === 'ofd_overdue' || state.stale) {
    const step = state.lapsed ? 'contact' : onCarrierPage('see_carrier', shown);
    const details = [...before, whenItArrives(one, moments)];
    return news(date ? 'not_delivered_on' : 'out_for_delivery', { date, details, step });
  }
  if (!date) return news('out_for_delivery', { details: [...before, whenItArrives(one, moments)] });
  const later = laterDayOf(one, view);
  const details = later ? [...before, detail('expected', later)] : before;
  return news('out_for_delivery_on', { date, details });
}

/** All that is in it is what the shopper gets for something that they sent back. */
function isExchange({ shown: { items } }: ShownShipment): boolean {
  return items.length > 0 && items.every((item) => exchangedUnits(item) >= item.quantity);
}

function exchangedUnits({ notes }: Item): number {
  return notes.reduce((sum, note) => sum + (note.code === 'exchange' ? note.quantity : 0), 0);
}

/** It crosses a border by its records: sent from another country, or scanned in one. */
function isAbroad(
  { fulfillmentOrder, state }: ShownShipment,
  { order: { destination } }: AnswerFacts,
): boolean {
  const home = destination?.countryCode;
  if (!home) return false;
  if (fulfillmentOrder && fulfillmentOrder.place.countryCode !== home) return true;
  return state.events.some(({ country }) => (countryCode(country) ?? home) !== home);
}
