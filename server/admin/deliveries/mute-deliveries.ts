import type { DeliveryRow } from '../contract.ts';
import { jsonBody } from '../json-body.ts';

/** A delivery by the ids of its row. */
export type DeliveryKey = Pick<DeliveryRow, 'orderId' | 'deliveryId'>;

/**
 * Mutes the flags of deliveries until they change, or ends that.
 *
 * @returns whether the server has done so.
 */
export async function muteDeliveries(
  deliveries: readonly DeliveryKey[],
  muted: boolean,
): Promise<boolean> {
  try {
    const response = await fetch('/admin/deliveries/mute', {
      method: 'POST',
      ...jsonBody({ deliveries, muted }),
    });
    return response.ok;
  } catch {
    return false;
  }
}
