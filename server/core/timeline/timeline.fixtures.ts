import type { TrackedOrder } from '../../contract.ts';
import { createMoments } from '../dates/moments.ts';
import type { Order, OrderShipment, ScanEvent } from '../order.ts';
import { aLine, aFulfillmentOrder, aScan, aShipment, NOW, units } from '../order.fixtures.ts';
import { answerZone } from './answer-clock.ts';
import { toTrackedOrder } from './to-tracked-order.ts';

/** As an answer is written: in English, on the clock that the order asks for. */
export function track(order: Order): TrackedOrder {
  const moments = createMoments('en-NL', answerZone(order), NOW);
  return toTrackedOrder(order, { now: NOW, moments });
}

export function shipped(...events: ScanEvent[]): OrderShipment {
  return aShipment({ events });
}

/** The headline in one line: `code date count of total → next step`. */
export function headline(order: Order): string {
  const { code, date, count, total, nextStep } = track(order).headline;
  const facts = [date?.text, total === null ? null : `${count} of ${total}`].filter(Boolean);
  return `${[code, ...facts].join(' ')} → ${nextStep}`;
}

export const delivered = aScan('delivered', '2026-11-24T10:00:00Z');
export const moving = aScan('in_transit', '2026-11-24T17:40:00Z');
export const twoLines = [aLine(), aLine({ id: 'mug', title: 'Mug', variant: null })];
/** Scheduled for a day that has passed. */
export const pastFulfillmentOrder = aFulfillmentOrder({
  state: 'scheduled',
  scheduledAt: '2026-10-03T09:00:00Z',
});
export const collectedFulfillmentOrder = aFulfillmentOrder({
  method: 'pickup',
  state: 'closed',
  units: [],
  allUnits: [units('shirt')],
});
/** From the country that it goes to. */
export const sentFromNl = aFulfillmentOrder({
  state: 'closed',
  units: [],
  allUnits: [units('shirt')],
});
export const mug = { units: [{ id: 'shipped-mug', ...units('mug') }] };
