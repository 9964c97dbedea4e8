import type { OrderRecord } from '../orders/records.ts';

/** What the extension asks Shopify's Customer Account API: https://shopify.dev/docs/api/customer */
export function answerCustomerApi(order: OrderRecord | undefined): object {
  if (!order) return { data: { order: null } };
  const { confirmationNumber } = order;
  const nodes = order.fulfillments.items.map(({ id, trackingInfo }) => ({
    id,
    trackingInformation: trackingInfo.items.map(({ number }) => ({ number })),
  }));
  return { data: { order: { confirmationNumber, fulfillments: { nodes } } } };
}
