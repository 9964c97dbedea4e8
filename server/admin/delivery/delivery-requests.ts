import type { DeliveryAnswer, ReadAgainAnswer, ShopperView } from './delivery-contract.ts';

/** Of which delivery the page is: the ends of two of Shopify's gids. */
export interface DeliveryIds {
  orderId: string;
  deliveryId: string;
}

/** `none`: it is not kept. `failed`: the server does not answer. */
export type Outcome<T> = { outcome: 'read'; answer: T } | { outcome: 'none' | 'failed' };

/** What is known of a delivery. */
export function readDelivery(
  { orderId, deliveryId }: DeliveryIds,
  signal: AbortSignal,
): Promise<Outcome<DeliveryAnswer>> {
  return request(`/admin/deliveries/${orderId}/${deliveryId}`, { signal });
}

/** What the order's shopper reads, and what staff wrote at the order. */
export function readShopperView(
  { orderId }: DeliveryIds,
  locale: string,
  signal: AbortSignal,
): Promise<Outcome<ShopperView>> {
  const query = new URLSearchParams({ locale });
  return request(`/admin/orders/${orderId}/shopper-view?${query}`, { signal });
}

/** Has an order read again, and waits some seconds for it. */
export function readAgain({ orderId }: DeliveryIds): Promise<Outcome<ReadAgainAnswer>> {
  return request(`/admin/orders/${orderId}/read-again`, { method: 'POST' });
}

async function request<T>(path: string, init: RequestInit): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, init);
    if (response.status === 404) return { outcome: 'none' };
    if (!response.ok) return { outcome: 'failed' };
    const answer: T = await response.json();
    return { outcome: 'read', answer };
  } catch {
    return { outcome: 'failed' };
  }
}
