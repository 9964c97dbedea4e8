import type { HeadlineDetail, Moment, TrackedOrder } from '../../contract.ts';
import { createMoments } from '../dates/moments.ts';
import type { FulfillmentOrder, Order, OrderShipment, ScanEvent } from '../order.ts';
import { aLine, aFulfillmentOrder, aScan, aShipment, NOW, units } from '../order.fixtures.ts';
import { answerZone } from './answer-clock.ts';
import { toTrackedOrder } from './to-tracked-order.ts';

export const moments = createMoments('en-NL', 'Europe/Amsterdam', NOW);

/** As an answer is written: in English, on the clock that the order asks for. */
export function track(order: Order): TrackedOrder {
  return toTrackedOrder(order, {
    now: NOW,
    moments: createMoments('en-NL', answerZone(order), NOW),
  });
}

/**
 * The answer in one line, with calendar dates: `code date count of total+ · detail date · … → step date @page`. A
 * `+` says that more packages are to come.
 */
export function headline(order: Order): string {
  const { code, date, count, total, more, details, nextStep, nextDate, page } =
    track(order).headline;
  const said = [code, day(date), counts({ count, total }), more && '+'];
  const step = [nextStep, day(nextDate), page && `@${page.site}`];
  return [line(said), ...details.map(detailLine)].join(' · ') + ` → ${line(step)}`;
}

function detailLine({ code, date, count, total }: HeadlineDetail): string {
  return line([code, day(date), counts({ count, total })]);
}

function line(words: readonly (string | false | null)[]): string {
  return words.filter(Boolean).join(' ');
}

function day(date: Moment | null): string | null {
  return date && moments.date(date.at);
}

function counts({ count, total }: Pick<HeadlineDetail, 'count' | 'total'>): string | null {
  return total === null ? null : `${count} of ${total}`;
}

export function shipped(...events: ScanEvent[]): OrderShipment {
  return aShipment({ events });
}

/** A second package, with the mug. */
export function second(overrides: Parameters<typeof aShipment>[0] = {}): OrderShipment {
  return aShipment({ id: 'second', ...mug, ...overrides });
}

/** Of these units something has been sent by it already, and nothing waits. */
export function done(overrides: Partial<FulfillmentOrder> = {}): FulfillmentOrder {
  return aFulfillmentOrder({
    state: 'closed',
    units: [],
    allUnits: [units('shirt')],
    ...overrides,
  });
}

export const delivered = aScan('delivered', '2026-11-24T10:00:00Z');
export const moving = aScan('in_transit', '2026-11-24T17:40:00Z');
export const twoLines = [aLine(), aLine({ id: 'mug', title: 'Mug', variant: null })];
/** The mug, which waits. */
export function mugWaits(overrides: Partial<FulfillmentOrder> = {}): FulfillmentOrder {
  return aFulfillmentOrder({ units: [units('mug')], ...overrides });
}
/** Scheduled for a day that has passed. */
export const pastFulfillmentOrder = aFulfillmentOrder({
  state: 'scheduled',
  scheduledAt: '2026-11-23T09:00:00Z',
});
export const collectedFulfillmentOrder = done({ method: 'pickup' });
/** From the country that it goes to. */
export const sentFromNl = done();
export const mug = { units: [{ id: 'shipped-mug', ...units('mug') }] };
