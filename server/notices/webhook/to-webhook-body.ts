import { NOT_LEFT } from '../../core/deliveries/delivery.ts';
import type { Notice } from '../../ports/outbox.ts';

/** What a webhook tells: nothing by which a person could be found without the shop's own admin. */
export function toWebhookBody(notice: Notice): string {
  const { shop, orderId, orderName, deliveryId, kind, nth, happenedAt } = notice;
  return JSON.stringify({
    type: `delivery.${kind}`,
    timestamp: happenedAt.toISOString(),
    data: {
      shop,
      order_id: orderId,
      order_name: orderName,
      fulfillment_id: deliveryId === NOT_LEFT ? null : deliveryId,
      carrier: notice.carrier,
      country: notice.country,
      expected_on: notice.expectedOn,
      count: nth,
    },
  });
}
