import type { ShipmentStatus, ShipmentSubstatus, WaitingReason } from '../../contract.ts';
import type { DeliveryMethod } from '../order.ts';
import type { FlagThreshold } from './flag-settings.ts';

/**
 * One row of the merchant's overview: a shipment of an order, or all of the order that has not left yet. It is derived
 * from an {@link Order} and a time, and never the only place where something is known. Instants are ISO 8601 in UTC.
 */
export interface Delivery {
  /** The end of Shopify's gid of the fulfillment: digits. {@link NOT_LEFT} for what has not left. */
  id: string;
  status: DeliveryStatus;
  /** What exactly; of what has not left, why. The most urgent reason speaks for the others. */
  substatus: ShipmentSubstatus | WaitingReason | null;
  /** The most urgent thing that somebody has to do about it. */
  flag: DeliveryFlag | null;
  /** As Shopify names it. */
  carrier: string | null;
  trackingNumber: string | null;
  /** Where it goes: ISO 3166-1 alpha-2. */
  country: string | null;
  method: DeliveryMethod;
  shippedAt: string | null;
  /** The promised calendar date, passed or not; `null` once it has arrived. */
  expectedOn: string | null;
  lastEventAt: string | null;
  deliveredAt: string | null;
  /** Its shopper sends something of it back, or has done so; what a carrier takes back is a status. */
  isComingBack: boolean;
  /** Whether it arrived by the day that was promised first; `null` without a promise, or before it has arrived. */
  isOnTime: boolean | null;
  /** Whether Shopify has news of it by itself; `null` while that cannot be said. Nobody is shown it. */
  isFed: boolean | null;
}

/** The id of the delivery that holds what has not left. */
export const NOT_LEFT = '0';

export type DeliveryStatus = ShipmentStatus | 'waiting';

/** Nothing more is to happen: nobody waits for its next movement. */
export const ENDED_STATUSES = [
  'delivered',
  'returned',
  'cancelled',
] as const satisfies readonly DeliveryStatus[];

/** Why a delivery needs somebody, the most urgent first: the order of the list that a merchant opens with. */
export const FLAGS = [
  'returning',
  'lost',
  'damaged',
  'check_address',
  'attempt_failed',
  'pickup_overdue',
  'exception',
  'no_movement',
  'late',
  'not_handed_over',
  'not_shipped',
  'no_tracking',
] as const;

export type FlagCode = (typeof FLAGS)[number];

export interface DeliveryFlag {
  code: FlagCode;
  /** When it began: the instant at which its limit passed, not the one at which it was noticed. */
  since: string;
  /** The limit by which it began; absent where none did: a status, a reason or a date says it. */
  threshold?: FlagThreshold;
}

/** The deliveries of one order at one time, and until when they stay as they are. */
export interface DerivedDeliveries {
  deliveries: Delivery[];
  /** Nothing more happens to any of them, and nothing comes back. */
  isFinished: boolean;
  /** They may differ from this instant on, though nothing new was read; `null` when they never do. */
  changesAt: string | null;
  /** From this instant on nothing of the order is kept. */
  forgetAt: string;
}
