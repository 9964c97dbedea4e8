import type { CarrierLink, DeliveriesAnswer } from '../contract.ts';
import { formatListLocation, type ListLocation } from '../list-location.ts';

/** The outcome of reading a page of the list. */
export type DeliveriesOutcome =
  | { outcome: 'read'; answer: DeliveriesAnswer }
  /** The server does not answer. */
  | { outcome: 'failed' };

/** Reads one page of the list. What is read after the signal has aborted is of no use. */
export async function readDeliveries(
  location: ListLocation,
  signal: AbortSignal,
): Promise<DeliveriesOutcome> {
  try {
    const response = await fetch(`/admin/deliveries${formatListLocation(location)}`, { signal });
    if (!response.ok) return { outcome: 'failed' };
    const answer: DeliveriesAnswer = await response.json();
    return { outcome: 'read', answer };
  } catch {
    return { outcome: 'failed' };
  }
}

/** The carrier's page of a delivery: `null` where none is known, `undefined` when the server does not answer. */
export async function readCarrierPage(
  orderId: string,
  deliveryId: string,
): Promise<string | null | undefined> {
  try {
    const response = await fetch(`/admin/deliveries/${orderId}/${deliveryId}/carrier`);
    if (!response.ok) return undefined;
    const { url }: CarrierLink = await response.json();
    return url;
  } catch {
    return undefined;
  }
}
