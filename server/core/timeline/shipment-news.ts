import type { NextStepCode, ShipmentStatus } from '../../contract.ts';
import type { AnswerFacts, ShownShipment } from './answer-facts.ts';
import { deliveredNews } from './delivered-news.ts';
import { labelNews, sentNews, transitNews, withCourierNews } from './moving-news.ts';
import { news, type News } from './news.ts';
import { attemptNews, exceptionNews, onTheWayBackNews, pickupNews } from './stopped-news.ts';
import { dayUnknown } from './when.ts';

/** What there is to say of one shipment by itself; the headline and the advice on its card are both made of it. */
export function shipmentNews(one: ShownShipment, facts: AnswerFacts): News {
  return NEWS[one.state.status](one, facts);
}

const NEWS: Record<ShipmentStatus, (one: ShownShipment, facts: AnswerFacts) => News> = {
  unknown: sentNews,
  info_received: labelNews,
  in_transit: transitNews,
  out_for_delivery: withCourierNews,
  attempt_failed: attemptNews,
  available_for_pickup: pickupNews,
  exception: exceptionNews,
  returning: onTheWayBackNews,
  returned: onTheWayBackNews,
  delivered: deliveredNews,
  // What is in it is prepared again.
  cancelled: () => news('preparing', { details: [dayUnknown('ship_day_unknown')] }),
};

/**
 * What to do about a shipment that the headline does not speak of; `null` where that is nothing, and for a step that
 * needs a day, which a card has no place for.
 */
export function adviceOn(one: ShownShipment, facts: AnswerFacts): NextStepCode | null {
  const { step } = shipmentNews(one, facts);
  return NO_ADVICE.has(step) ? null : step;
}

const NO_ADVICE: ReadonlySet<NextStepCode> = new Set(['nothing_to_do', 'contact_when_late']);
