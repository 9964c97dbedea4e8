import { fulfillmentOrderBody, orderBody } from '../../webhooks/webhook-bodies.ts';
import type { OrderRecords } from '../order-records.ts';
import type { OrderRecord } from '../records.ts';
import type { ShopEvent } from './order-change.ts';

/**
 * Adds an order that a shopper has just placed. Shopify sends `orders/updated` for it too, which may come first:
 * https://github.com/Shopify/shopify-app-js/issues/603
 */
export function placeOrder(records: OrderRecords, order: OrderRecord): ShopEvent[] {
  if (records.find(order.id)) throw new Error(`the shop has the order ${order.id} already`);
  records.put(order);
  return [
    { topic: 'orders/create', body: orderBody(order) },
    { topic: 'orders/updated', body: orderBody(order) },
    ...order.fulfillmentOrders.items.map((one) => ({
      topic: 'fulfillment_orders/order_routing_complete',
      body: fulfillmentOrderBody(one),
    })),
  ];
}
