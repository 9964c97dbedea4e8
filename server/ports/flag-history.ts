import type { FlagCode } from '../core/deliveries/delivery.ts';
import type { FlagThreshold } from '../core/deliveries/flag-settings.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A flag that a delivery has had, or has. */
export interface PastFlag {
  code: FlagCode;
  /** The limit by which it began, with the shop's value of that day. */
  threshold: FlagThreshold | null;
  /** The instant at which its limit passed. */
  beganAt: Date;
  /** When it was first seen here. */
  noticedAt: Date;
  /** When it was first seen to be over; `null` while it goes on. */
  endedAt: Date | null;
}

/** Flags of one delivery that are kept: the older ones make place. */
export const MAX_PAST_FLAGS = 20;

/**
 * The flags of an order's deliveries, by the id of the delivery, the newest first. They are written with the order and
 * deleted with it. Rejects during an outage.
 */
export type ReadFlagHistory = (
  shop: ShopDomain,
  orderId: string,
) => Promise<ReadonlyMap<string, PastFlag[]>>;
