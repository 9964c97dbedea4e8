import { toConnection } from '../../admin-api/graphql-connection.ts';
import { fulfillmentBody, fulfillmentEventBody } from '../../webhooks/webhook-bodies.ts';
import type { EventRecord, FulfillmentRecord, OrderRecord } from '../records.ts';
import type { ShopEvent } from './order-change.ts';

/**
 * Adds an event to a parcel, which then has the status of its newest one. It does not move the order's `updatedAt`.
 *
 * @param at - When it is added, ISO 8601.
 * @returns the events that Shopify sends.
 */
export function addEvent(
  order: OrderRecord,
  parcel: FulfillmentRecord,
  event: EventRecord,
  at: string,
): ShopEvent[] {
  const { status, happenedAt } = event;
  const isNewest = parcel.events.items.every((one) => one.happenedAt <= happenedAt);
  parcel.events = toConnection([...parcel.events.items, event]);
  if (isNewest) parcel.displayStatus = status;
  parcel.updatedAt = at;
  if (event.estimatedDeliveryAt !== null) parcel.estimatedDeliveryAt = event.estimatedDeliveryAt;
  if (status === 'IN_TRANSIT') parcel.inTransitAt ??= happenedAt;
  if (status === 'DELIVERED') parcel.deliveredAt = happenedAt;
  return [
    { topic: 'fulfillment_events/create', body: fulfillmentEventBody(order, parcel, event) },
    { topic: 'fulfillments/update', body: fulfillmentBody(order, parcel) },
  ];
}
