import type { HeadlineCode, Moment } from '../../contract.ts';
import {
  countNotArrived,
  isLastToCome,
  type AnswerFacts,
  type ShownShipment,
} from './answer-facts.ts';
import { newestFirst } from './delivered-headline.ts';
import { arrivedPartNews } from './delivered-news.ts';
import { counted, draftOf, type HeadlineDraft, type Spoken } from './headline-draft.ts';
import { detail } from './news.ts';
import { shipmentNews } from './shipment-news.ts';
import { dayUnknown, expectedDayOf } from './when.ts';

/** One or more. */
type Some<T> = readonly [T, ...T[]];

/** Packages are on their way as they should be: on one day, on several, or nobody knows when. */
export function fromCalmShipments(moving: Some<Spoken>, facts: AnswerFacts): HeadlineDraft {
  const next = nextArrival(moving, facts);
  if (next) return fromArrival(next, facts);
  if (facts.packages.total === 1) return fromOnly(moving, facts);
  if (moving.every(({ said }) => said.code === 'exchange_on_the_way')) return draftOf(moving);
  return (facts.isPart ? null : fromArrived(moving, facts)) ?? fromUndated(moving, facts);
}

/** What arrives first: a day, and all that is expected on it. */
interface Arrival {
  date: Moment;
  spoken: Some<Spoken>;
}

function nextArrival(moving: Some<Spoken>, { view: { moments } }: AnswerFacts): Arrival | null {
  const dated = moving
    .flatMap((one) => {
      const date = expectedDayOf(one.one, moments);
      return date ? [{ ...one, date, on: moments.date(date.at) }] : [];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const [first, ...others] = dated;
  if (!first) return null;
  return { date: first.date, spoken: [first, ...others.filter(({ on }) => on === first.on)] };
}

function fromArrival({ date, spoken }: Arrival, facts: AnswerFacts): HeadlineDraft {
  const { isPart, packages } = facts;
  const draft = draftOf(spoken);
  if (packages.total === 1 || isLastToCome(facts)) {
    const isPlain = draft.code === 'arriving_on';
    return isPart && isPlain ? { ...draft, code: 'part_arriving_on' } : draft;
  }
  const isAll = !isPart && countNotArrived(draft.shipments, packages.total) === packages.total;
  if (isAll) return { ...draft, code: 'all_arriving_on', date, details: [] };
  return counted({ ...draft, code: 'part_arriving_on', date, details: [] }, facts);
}

/** The only package: of a part of the order, where the rest waits. */
function fromOnly(moving: Some<Spoken>, { isPart }: AnswerFacts): HeadlineDraft {
  const draft = draftOf(moving);
  return { ...draft, code: (isPart && PART[draft.code]) || draft.code };
}

const PART: Partial<Record<HeadlineCode, HeadlineCode>> = {
  on_the_way: 'part_on_the_way',
  shipped: 'part_shipped',
};

/** Some have arrived, and nobody knows when the others do. */
function fromArrived(moving: Some<Spoken>, facts: AnswerFacts): HeadlineDraft | null {
  const { delivered, packages } = facts;
  if (packages.delivered === 0) return null;
  const [last, ...others] = newestFirst(delivered).map((one) => ({
    one,
    said: shipmentNews(one, facts),
  }));
  if (last) {
    const shipments = [last.one, ...others.map(({ one }) => one)];
    const draft = { ...draftOf([last], { code: 'delivered' }), shipments };
    return counted(draft, facts, packages.delivered);
  }
  // Of several packages in one shipment.
  const { shipments } = draftOf(moving);
  const [part] = moving
    .map(({ one }) => one)
    .filter(({ state }) => state.parcels.delivered > 0)
    .toSorted((a, b) => arrivalTime(b) - arrivalTime(a));
  if (!part) return null;
  const said = arrivedPartNews(part, facts);
  const details = [detail('rest_on_the_way')];
  const draft = draftOf([{ one: part, said }], { code: 'delivered', details });
  return counted({ ...draft, shipments }, facts, packages.delivered);
}

function arrivalTime({ state }: ShownShipment): number {
  return state.parcels.lastArrival?.instant ?? 0;
}

/** Several packages without a day, of which some may not have been collected by the carrier. */
function fromUndated(moving: Some<Spoken>, facts: AnswerFacts): HeadlineDraft {
  const labels = moving.filter(({ said }) => said.code === 'label_created');
  const [first, ...others] = moving.filter(({ said }) => said.code !== 'label_created');
  if (!first) return counted(draftOf(moving), facts);
  const left: Some<Spoken> = [first, ...others];
  if (left.every(({ said }) => said.code === 'customs_processing')) {
    return counted(draftOf(left), facts);
  }
  const isSent = left.every(({ said }) => said.code === 'shipped');
  const date = isSent ? latestDay(left) : null;
  const isPart = facts.isPart || labels.length > 0;
  const all = draftOf(left, { code: codeOf(isSent, isPart), date });
  const isSaid = isSent || all.details.some((one) => one.code === 'day_unknown');
  const draft = isSaid ? all : { ...all, details: [...all.details, dayUnknown()] };
  return isPart ? counted(draft, facts) : draft;
}

/** Of those that are on the way, a part is told by its number: "5 of 8 packages: On the way". */
function codeOf(isSent: boolean, isPart: boolean): HeadlineCode {
  if (isSent) return isPart ? 'part_shipped' : 'shipped';
  return isPart ? 'in_transit' : 'on_the_way';
}

function latestDay(spoken: Some<Spoken>): Moment | null {
  const [last] = spoken
    .flatMap(({ said: { date } }) => date ?? [])
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return last ?? null;
}
