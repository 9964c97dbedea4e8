import { carrierKey } from '../carriers/carrier-key.ts';
import { CARRIERS } from '../carriers/carrier-table.ts';
import { DAY } from '../dates/durations.ts';
import { toDate, zoneClock } from '../dates/zone-clock.ts';
import { IN_STORE } from '../shipments/match-fulfillment-orders.ts';
import type { Delivery, FlagCode } from './delivery.ts';

/** What a delivery is counted for on a day. A transit time counts whole days, from the one of sending to that of arrival. */
export type DayMeasure =
  'shipped' | 'delivered' | 'on_time' | 'late' | `transit_${number}` | `problem_${FlagCode}`;

/** One thing that happened to a delivery, as it was counted: of no person and no order. */
export interface CountedEvent {
  deliveryId: string;
  /** The calendar date on the shop's clock. */
  day: string;
  measure: DayMeasure;
  /** Of a transit time: a name that is known to us, {@link OTHER_CARRIER}, or empty without a carrier. Else empty. */
  carrier: string;
  /** Of a transit time: where it went, empty where that is not known. Else empty. */
  country: string;
}

/** A carrier by a name that we do not know. People write names of their own, also of persons, so no day keeps one. */
export const OTHER_CARRIER = '*';

/**
 * Milliseconds within which an event is counted for the first time. What is older may have been counted before its
 * order was forgotten, so that counting it again would count it twice.
 */
export const COUNTED_WITHIN = 60 * DAY;

/** A parcel that took longer is counted with those that took so many days. */
const MOST_TRANSIT_DAYS = 60;

export interface CountingFacts {
  now: Date;
  /** The shop's: an IANA name. */
  timeZone: string;
  /** The order was forgotten a short time ago, and its events stay counted: none of them is counted again. */
  isForgotten: boolean;
}

/**
 * What an order is counted for, after what it was counted for before. What is counted stays so, and moves with what
 * becomes known of it; it is taken back where it turns out not to have happened. A problem that was there once stays
 * counted on the day on which it began, also when it is over.
 */
export function countEvents(
  before: readonly CountedEvent[],
  deliveries: readonly Delivery[],
  { now, timeZone, isForgotten }: CountingFacts,
): CountedEvent[] {
  const clock = zoneClock(timeZone);
  const dayOf = (at: string): number => clock.dayAt(Date.parse(at));
  const problems = before.filter(({ measure }) => measure.startsWith('problem_'));
  return [...problems, ...deliveries.flatMap(eventsOf)];

  function eventsOf(one: Delivery): CountedEvent[] {
    const { id: deliveryId, shippedAt, deliveredAt, flag } = one;
    const nowhere = { carrier: '', country: '' };
    const event = (measure: DayMeasure, at: string, place = nowhere): CountedEvent => ({
      deliveryId,
      day: toDate(dayOf(at)),
      measure,
      ...place,
    });
    const counts = (measure: DayMeasure, at: string | null): at is string =>
      at !== null && (isCounted(deliveryId, measure) || isNew(at));
    const events: CountedEvent[] = [];
    if (isSent(one) && counts('shipped', shippedAt)) events.push(event('shipped', shippedAt));
    if (isSent(one) && counts('delivered', deliveredAt)) {
      events.push(event('delivered', deliveredAt));
      if (one.isOnTime !== null) events.push(event(one.isOnTime ? 'on_time' : 'late', deliveredAt));
      const days = shippedAt === null ? -1 : dayOf(deliveredAt) - dayOf(shippedAt);
      if (days >= 0) {
        const measure = `transit_${Math.min(days, MOST_TRANSIT_DAYS)}` as const;
        events.push(event(measure, deliveredAt, placeOf(one)));
      }
    }
    if (flag && !isCounted(deliveryId, `problem_${flag.code}`) && isNew(flag.since)) {
      events.push(event(`problem_${flag.code}`, flag.since));
    }
    return events;
  }

  function isCounted(id: string, measure: DayMeasure): boolean {
    return before.some((one) => one.deliveryId === id && one.measure === measure);
  }

  function isNew(at: string): boolean {
    return !isForgotten && Date.parse(at) > now.getTime() - COUNTED_WITHIN;
  }
}

/** It was given to somebody who brings it: not collected in the shop, and not voided. */
function isSent({ status, method }: Delivery): boolean {
  return status !== 'cancelled' && method !== 'none' && !IN_STORE.has(method);
}

function placeOf({ carrier, country }: Delivery): Pick<CountedEvent, 'carrier' | 'country'> {
  const key = carrier === null ? null : carrierKey(carrier);
  const name = carrier === null ? '' : key === null ? OTHER_CARRIER : CARRIERS[key].name;
  return { carrier: name, country: country ?? '' };
}
