import { connection, list } from '../admin-api/connection.ts';
import { lineOf, quantityOf, type NextId, type Units } from './sample-lines.ts';
import type { EventSeed, FulfillmentLineSeed, FulfillmentSeed, TrackingSeed } from './seeds.ts';

/** Fulfillments of these statuses hold their units; the others were called off, or never came about. */
const HOLDING = new Set(['SUCCESS', 'OPEN', 'PENDING']);

export function holdsUnits({ status }: FulfillmentSeed): boolean {
  return HOLDING.has(status);
}

export interface FulfillmentDetails {
  shipped: string;
  by?: readonly TrackingSeed[];
  /** Oldest first. */
  events?: readonly EventSeed[];
  expected?: string;
  /** `displayStatus`, where it is not that of the latest scan. */
  shown?: string;
  status?: string;
}

/** The builders of what left, and of what the carrier said about it. */
export function createFulfillments(nextId: NextId) {
  /** One scan. `place` reads `city, country`; `expected` is the day of delivery that it named. */
  function event(
    status: string,
    happenedAt: string,
    message?: string,
    place?: string,
    expected?: string,
  ): EventSeed {
    const [city = null, country = null] = place?.split(', ') ?? [];
    return {
      __typename: 'FulfillmentEvent',
      id: nextId('FulfillmentEvent'),
      status,
      createdAt: happenedAt,
      happenedAt,
      message: message ?? null,
      city,
      province: null,
      country,
      estimatedDeliveryAt: expected ?? null,
    };
  }

  /** What left together. The order gives it its name. */
  function fulfillment(units: readonly Units[], details: FulfillmentDetails): FulfillmentSeed {
    const { shipped, by = [], events = [], expected = null, status = 'SUCCESS' } = details;
    const items = units.map((one): FulfillmentLineSeed => ({
      __typename: 'FulfillmentLineItem',
      id: nextId('FulfillmentLineItem'),
      quantity: quantityOf(one),
      lineItem: lineOf(one),
    }));
    const latest = events.at(-1);
    const first = (wanted: string): string | null =>
      events.find((one) => one.status === wanted)?.happenedAt ?? null;
    return {
      __typename: 'Fulfillment',
      id: nextId('Fulfillment'),
      name: '',
      createdAt: shipped,
      updatedAt: latest?.happenedAt ?? shipped,
      status,
      displayStatus: details.shown ?? latest?.status ?? 'FULFILLED',
      estimatedDeliveryAt: expected,
      inTransitAt: first('IN_TRANSIT'),
      deliveredAt: first('DELIVERED'),
      requiresShipping: items.some(({ lineItem }) => lineItem.requiresShipping),
      totalQuantity: items.reduce((sum, { quantity }) => sum + quantity, 0),
      trackingInfo: list(by),
      events: connection(events),
      fulfillmentLineItems: connection(items),
    };
  }

  return { event, fulfillment };
}
