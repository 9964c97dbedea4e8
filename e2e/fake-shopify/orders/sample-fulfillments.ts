import { toConnection, toList } from '../admin-api/graphql-connection.ts';
import { lineOf, quantityOf, type NextId, type Units } from './sample-lines.ts';
import type {
  EventRecord,
  FulfillmentLineRecord,
  FulfillmentRecord,
  TrackingRecord,
} from './records.ts';

/**
 * Fulfillments of these statuses hold their units. `CANCELLED`, `ERROR` and `FAILURE` mean that the units did
 * not leave. https://shopify.dev/docs/api/admin-graphql/2026-10/enums/FulfillmentStatus
 */
const HOLDING = new Set(['SUCCESS', 'OPEN', 'PENDING']);

export function holdsUnits({ status }: FulfillmentRecord): boolean {
  return HOLDING.has(status);
}

export interface FulfillmentDetails {
  shipped: string;
  tracking?: readonly TrackingRecord[];
  /** Oldest first. */
  events?: readonly EventRecord[];
  expected?: string;
  /** The status of the newest event when left out. */
  displayStatus?: string;
  status?: string;
}

/** Builds fulfillments, and the events that carriers report about them. */
export function createFulfillments(nextId: NextId) {
  /** One event. `place` reads `city, country`; `expected` is the delivery estimate that came with it. */
  function event(
    status: string,
    happenedAt: string,
    message?: string,
    place?: string,
    expected?: string,
  ): EventRecord {
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

  /** One fulfillment. Its name is empty until an order takes it and numbers it. */
  function fulfillment(units: readonly Units[], details: FulfillmentDetails): FulfillmentRecord {
    const { shipped, tracking = [], events = [], expected = null, status = 'SUCCESS' } = details;
    const items = units.map((one): FulfillmentLineRecord => ({
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
      displayStatus: details.displayStatus ?? latest?.status ?? 'FULFILLED',
      estimatedDeliveryAt: expected,
      inTransitAt: first('IN_TRANSIT'),
      deliveredAt: first('DELIVERED'),
      requiresShipping: items.some(({ lineItem }) => lineItem.requiresShipping),
      totalQuantity: items.reduce((sum, { quantity }) => sum + quantity, 0),
      trackingInfo: toList(tracking),
      events: toConnection(events),
      fulfillmentLineItems: toConnection(items),
      order: () => null,
    };
  }

  return { event, fulfillment };
}
