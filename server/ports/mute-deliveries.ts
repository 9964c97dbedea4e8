import type { ShopDomain } from './shop-domain.ts';

export interface DeliveryId {
  orderId: string;
  /** `0` for what has not left. */
  deliveryId: string;
}

/** Deliveries that are muted at once, or are not any more. */
export const MAX_MUTED_AT_ONCE = 250;

/**
 * Mutes the flags that some deliveries have, or ends that, and moves the counts in the same transaction. One without a
 * flag stays as it is. A muted delivery needs nobody until its flag is another one, or has ended and begun again.
 * Rejects during an outage.
 *
 * @returns how many deliveries have changed.
 */
export type MuteDeliveries = (
  shop: ShopDomain,
  deliveries: readonly DeliveryId[],
  muted: boolean,
) => Promise<number>;

/** The ids of an order's deliveries that are muted. Rejects during an outage. */
export type FindMuted = (shop: ShopDomain, orderId: string) => Promise<ReadonlySet<string>>;
