import type { CarrierLink, DeliveriesAnswer } from '../contract.ts';
import { formatListLocation, type ListLocation } from '../list-location.ts';

/**
 * Reads one page of the list. What is read after the signal has aborted is of no use.
 *
 * @param email - Whose deliveries; empty for everybody's. It is sent in a body: an address stands in no URL.
 * @returns `null` when the server does not answer.
 */
export async function readDeliveries(
  location: ListLocation,
  email: string,
  signal: AbortSignal,
): Promise<DeliveriesAnswer | null> {
  try {
    const response = await fetch(`/admin/deliveries${formatListLocation(location)}`, {
      signal,
      ...(email !== '' && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      }),
    });
    if (!response.ok) return null;
    const answer: DeliveriesAnswer = await response.json();
    return answer;
  } catch {
    return null;
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
