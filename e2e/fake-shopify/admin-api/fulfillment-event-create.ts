import { addEvent } from '../orders/changes/add-event.ts';
import type { ShopEvent } from '../orders/changes/order-change.ts';
import type { OrderRecords } from '../orders/order-records.ts';
import type { EventRecord } from '../orders/records.ts';
import { toWholeSeconds } from '../orders/updated-at.ts';

/** The members of `FulfillmentEventInput` that the fake reads. */
interface EventInput {
  fulfillmentId: string;
  status: string;
  happenedAt?: string | null;
  message?: string | null;
  city?: string | null;
  province?: string | null;
  country?: string | null;
  estimatedDeliveryAt?: string | null;
}

/** The ids of events that apps write are above all others. */
const FIRST_ID = 8_900_000_000_000;

/**
 * The mutation of the same name. That a fulfillment which is not there, or was cancelled, is an error of the user is a
 * guess: the first real shop has to show it.
 *
 * @param onEvents - Gets what Shopify would send by webhooks.
 */
export function createFulfillmentEventCreate(deps: {
  records: OrderRecords;
  now: () => Date;
  onEvents: (events: readonly ShopEvent[]) => void;
}): (args: { fulfillmentEvent: EventInput }) => object {
  const { records, now, onEvents } = deps;
  let made = 0;
  return function fulfillmentEventCreate({ fulfillmentEvent: input }) {
    const order = records.find(input.fulfillmentId)?.order;
    const parcel = order?.fulfillments.items.find(({ id }) => id === input.fulfillmentId);
    if (!order || parcel?.status !== 'SUCCESS') {
      const field = ['fulfillmentEvent', 'fulfillmentId'];
      return {
        fulfillmentEvent: null,
        userErrors: [{ field, message: 'Fulfillment does not exist' }],
      };
    }
    made += 1;
    const at = toWholeSeconds(now());
    const event: EventRecord = {
      __typename: 'FulfillmentEvent',
      id: `gid://shopify/FulfillmentEvent/${FIRST_ID + made}`,
      status: input.status,
      createdAt: at,
      happenedAt: input.happenedAt ? toWholeSeconds(new Date(input.happenedAt)) : at,
      message: input.message ?? null,
      city: input.city ?? null,
      province: input.province ?? null,
      country: input.country ?? null,
      estimatedDeliveryAt: input.estimatedDeliveryAt ?? null,
    };
    const events = addEvent(order, parcel, event, at);
    records.put(order);
    onEvents(events);
    return { fulfillmentEvent: event, userErrors: [] };
  };
}
