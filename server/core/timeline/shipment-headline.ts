import type { HeadlineCode, ShipmentStatus } from '../../contract.ts';
import { countAlike, isLastToCome, type AnswerFacts, type ShownShipment } from './answer-facts.ts';
import { fromCalmShipments } from './calm-headline.ts';
import { fromDelivered } from './delivered-headline.ts';
import { counted, draftOf, plainDraft, type HeadlineDraft, type Spoken } from './headline-draft.ts';
import { shipmentNews } from './shipment-news.ts';
import { laterDayOf } from './when.ts';

/** Somebody must act, whatever else the order is doing. */
const IN_NEED: ReadonlySet<ShipmentStatus> = new Set([
  'attempt_failed',
  'available_for_pickup',
  'exception',
  'returning',
  'returned',
]);

export function isInNeed({ state }: ShownShipment): boolean {
  return IN_NEED.has(state.status);
}

/** The headline of the most urgent shipment for which somebody must act, and of those that need the same. */
export function fromShipmentInNeed(facts: AnswerFacts): HeadlineDraft | null {
  return fromAlike(facts.filled.filter(isInNeed), facts);
}

/** What a moving shipment may say that comes before the day on which the others arrive, the most urgent first. */
const FIRST: readonly HeadlineCode[] = [
  'out_for_delivery_on',
  'out_for_delivery',
  'not_delivered_on',
  'label_late',
  'no_news',
  'delayed',
  'delayed_until',
  'customs_processing',
];

/** The headline of an order that was sent, in whole or in part; none of its shipments needs anybody. */
export function fromShipments(facts: AnswerFacts): HeadlineDraft | null {
  const { moving, delivered, packages, isPart } = facts;
  const [one, ...others] = moving.map((shipment) => ({
    one: shipment,
    said: shipmentNews(shipment, facts),
  }));
  if (!one) return delivered.length > 0 ? fromDelivered(facts) : fromCancelled(facts);
  const urgent = [one, ...others]
    .filter(isUrgent)
    .toSorted((a, b) => FIRST.indexOf(a.said.code) - FIRST.indexOf(b.said.code));
  const [first] = urgent;
  if (!first) return fromCalmShipments([one, ...others], facts);
  // The part that arrives today is a part of the order, while the rest still waits.
  const isToday = first.said.code === 'out_for_delivery_on' && !laterDayOf(first.one, facts.view);
  if (isToday && isPart && packages.total === 1) {
    return draftOf([first], { code: 'part_arriving_on' });
  }
  return fromAlike(
    urgent.map((spoken) => spoken.one),
    facts,
  );
}

function isUrgent({ one, said }: Spoken): boolean {
  // At customs is nothing urgent, unless it is kept there.
  return FIRST.includes(said.code) && (said.code !== 'customs_processing' || one.state.delayed);
}

/** Speaks of the first of these, and of all that have the same to say. */
function fromAlike(shipments: readonly ShownShipment[], facts: AnswerFacts): HeadlineDraft | null {
  const [first, ...others] = shipments.map((one) => ({ one, said: shipmentNews(one, facts) }));
  if (!first) return null;
  const { code, date } = first.said;
  const isOfDay = ({ said }: Spoken): boolean => said.date?.text === date?.text;
  const alike = others.filter(
    (other) => other.said.code === code && (!NAMES_ITS_DAY.has(code) || isOfDay(other)),
  );
  // One day is said only where it is the day of all of them.
  const draft = draftOf([first, ...alike], { date: alike.every(isOfDay) ? date : null });
  return isLastToCome(facts) ? draft : counted(draft, facts, countAlike(draft.shipments, facts));
}

/** Codes whose words hold a day: of two days, these are two things to say. */
const NAMES_ITS_DAY: ReadonlySet<HeadlineCode> = new Set([
  'delayed_until',
  'not_delivered_on',
  'out_for_delivery_on',
  'no_news',
]);

/** What was in a cancelled shipment is prepared again. */
function fromCancelled(facts: AnswerFacts): HeadlineDraft | null {
  const [first, ...others] = facts.filled;
  if (!first || facts.waiting.length > 0) return null;
  const { details } = shipmentNews(first, facts);
  return plainDraft('preparing', { details, about: 'shipments', shipments: [first, ...others] });
}
