import { toConnection } from '../../admin-api/graphql-connection.ts';
import {
  returnBody,
  reverseDeliveryBody,
  reverseFulfillmentOrderBody,
} from '../../webhooks/webhook-bodies.ts';
import { removeUnits } from './move-order.ts';
import { returnStatus } from '../order-statuses.ts';
import { dhl } from '../sample-carriers.ts';
import type { OrderRecord, ReturnRecord, TrackingRecord } from '../records.ts';
import type { ChangeParts } from './change-order.ts';
import type { ShopEvent } from './order-change.ts';

/*
 * Nothing about a return moves the order's `updatedAt` or sends `orders/updated`:
 * https://community.shopify.com/td-p/2445856
 */

/** The shopper asks to return all units of the newest parcel. */
export function requestReturn(order: OrderRecord, { at, returnOf }: ChangeParts): ShopEvent[] {
  const parcel = order.fulfillments.items.findLast(({ status }) => status === 'SUCCESS');
  if (!parcel) throw new Error(`${order.name} has no parcel that could come back`);
  const units = parcel.fulfillmentLineItems.items.map(
    ({ lineItem, quantity }) => [lineItem, quantity] as const,
  );
  const back: ReturnRecord = {
    ...returnOf(parcel, units, { status: 'REQUESTED', at }),
    name: `${order.name}-R${order.returns.items.length + 1}`,
    order: () => order,
  };
  order.returns = toConnection([...order.returns.items, back]);
  return [moved(order, back, 'returns/request')];
}

/** The merchant agrees, and sends a label. */
export function approveReturn(
  order: OrderRecord,
  tracking: TrackingRecord | null,
  { nextId, reverseFulfillmentOrder }: ChangeParts,
): ShopEvent[] {
  const back = newest(order, 'REQUESTED');
  const reverse = reverseFulfillmentOrder({
    status: 'OPEN',
    tracking: tracking ?? dhl(`JVGL${nextId('TrackingNumber').slice(-10)}`),
  });
  reverse.order = () => order;
  back.status = 'OPEN';
  back.reverseFulfillmentOrders = toConnection([reverse]);
  return [
    moved(order, back, 'returns/approve'),
    ...reverse.reverseDeliveries.items.map((parcel) => ({
      topic: 'reverse_deliveries/attach_deliverable',
      body: reverseDeliveryBody(parcel, reverse),
    })),
  ];
}

/** The units have come back, and are gone from the order. */
export function processReturn(order: OrderRecord, { at }: ChangeParts): ShopEvent[] {
  const back = newest(order, 'OPEN');
  for (const line of back.returnLineItems.items) {
    line.processedQuantity = line.quantity;
    line.processableQuantity = 0;
    line.unprocessedQuantity = 0;
    removeUnits(line.fulfillmentLineItem.lineItem, line.quantity);
  }
  back.status = 'CLOSED';
  back.closedAt = at;
  const reversed = back.reverseFulfillmentOrders.items;
  for (const one of reversed) one.status = 'CLOSED';
  return [
    moved(order, back, 'returns/process'),
    moved(order, back, 'returns/close'),
    ...reversed.map((one) => ({
      topic: 'reverse_fulfillment_orders/dispose',
      body: reverseFulfillmentOrderBody(one, back),
    })),
  ];
}

function newest(order: OrderRecord, status: string): ReturnRecord {
  const found = order.returns.items.findLast((one) => one.status === status);
  if (!found) throw new Error(`${order.name} has no return that is ${status.toLowerCase()}`);
  return found;
}

function moved(order: OrderRecord, back: ReturnRecord, topic: string): ShopEvent {
  order.returnStatus = returnStatus(order.returns.items);
  return { topic, body: returnBody(order, back) };
}
