import type { HeadlineCode, NextStepCode, ShipmentSubstatus } from '../../contract.ts';
import { LATENESS } from '../shipments/lateness.ts';
import { zoneOf } from '../shipments/to-shipment.ts';
import type { AnswerFacts, ShownShipment } from './answer-facts.ts';
import { carrierPage } from './carrier-page.ts';
import { news, type News } from './news.ts';

interface Handover {
  code: HeadlineCode | null;
  step: NextStepCode;
}

/** Where it was left, which a shopper must know to find it. */
const HANDED_OVER: Partial<Record<ShipmentSubstatus, Handover>> = {
  neighbour: { code: 'neighbour', step: 'ask_neighbour' },
  safe_place: { code: 'safe_place', step: 'look_around' },
  mailbox: { code: 'mailbox', step: 'look_around' },
  collected: { code: 'collected', step: 'nothing_to_do' },
  // At a counter or in a locker: the carrier's page says where.
  parcel_locker: { code: null, step: 'see_carrier' },
  pickup_point: { code: null, step: 'see_carrier' },
  service_point: { code: null, step: 'see_carrier' },
  store: { code: null, step: 'see_carrier' },
};

/** It has arrived; the step is for whoever cannot find it, for as long as somebody would ask. */
export function deliveredNews(one: ShownShipment, facts: AnswerFacts): News {
  const { state, shown } = one;
  const { moments } = facts.view;
  const date = state.deliveredAt ? moments.relativeDay(state.deliveredAt, zoneOf(state)) : null;
  const handover = state.substatus ? HANDED_OVER[state.substatus] : undefined;
  const code = handover?.code ?? (date ? 'delivered_on' : 'delivered');
  return news(code, {
    date,
    step: isAskedNoMore(one, facts) ? 'nothing_to_do' : stepFor(handover),
  });

  function stepFor(where: Handover | undefined): NextStepCode {
    if (!where) return notHere(one, facts);
    return where.step === 'see_carrier' && !carrierPage(shown) ? 'contact' : where.step;
  }
}

/** Of several parcels in one shipment, the last one that has arrived before the others. */
export function arrivedPartNews(one: ShownShipment, facts: AnswerFacts): News {
  const scan = one.state.parcels.lastArrival;
  const { substatus = null, at = null } = scan ?? {};
  const state = { ...one.state, status: 'delivered', substatus, scan, deliveredAt: at } as const;
  return deliveredNews({ ...one, state }, facts);
}

/** Whoever returns it has had it, and after a fortnight nobody asks. */
function isAskedNoMore(one: ShownShipment, facts: AnswerFacts): boolean {
  const isReturned = facts.order.returns.some(({ status }) => status !== 'cancelled');
  return isReturned || ageOf(one, facts) > LATENESS.longAgo;
}

/** A carrier's scan may come before the parcel does; the shop's own courier scans at the door. */
function notHere(one: ShownShipment, facts: AnswerFacts): NextStepCode {
  const isFollowed = one.shown.parcels.some(({ number, url }) => number ?? url);
  const mayStillCome = isFollowed && one.state.deliveredAt !== null;
  return mayStillCome && ageOf(one, facts) < LATENESS.mayStillCome ? 'not_here_yet' : 'not_here';
}

/** Milliseconds since it was delivered, or sent where no record says when it was delivered. */
function ageOf({ state, from }: ShownShipment, { view: { now, moments } }: AnswerFacts): number {
  return now.getTime() - moments.instantOf(state.deliveredAt ?? from.createdAt);
}
