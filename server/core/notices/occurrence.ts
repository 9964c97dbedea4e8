import type { NoticeKind } from '../../contract.ts';
import type { Delivery, DeliveryFlag } from '../deliveries/delivery.ts';

/** What can happen to a delivery that somebody would want to be told. */
export const OCCURRENCE_KINDS = [
  'shipped',
  /** It comes later than promised, or has a later day by now. */
  'late',
  'no_movement',
  'attempt_failed',
  'ready_to_collect',
  /** It still waits for the shopper. */
  'collection_reminder',
  'going_back',
  'lost',
  'delivered',
] as const satisfies readonly NoticeKind[];

export type OccurrenceKind = (typeof OCCURRENCE_KINDS)[number];

/** One thing that has happened to one delivery of an order. */
export interface Occurrence {
  deliveryId: string;
  kind: OccurrenceKind;
  /** ISO 8601 in UTC: the instant of the scan or of the limit, not the one at which it was noticed. */
  happenedAt: string;
  /** The day on which it was expected then, or is expected now: a calendar date. */
  expectedOn: string | null;
}

/** What occurrences are told from. */
export interface DeliverySeen extends Pick<
  Delivery,
  'id' | 'status' | 'substatus' | 'shippedAt' | 'expectedOn' | 'lastEventAt' | 'deliveredAt'
> {
  flag: Pick<DeliveryFlag, 'code' | 'since'> | null;
}

/** The deliveries of one order, and by which rules they were derived. */
export interface OrderSeen {
  deliveries: readonly DeliverySeen[];
  /** Differs as soon as the rules do, or the shop's own limits. */
  rules: string;
}
