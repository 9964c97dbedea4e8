import type { MilestoneEvent } from '../core/shipments/milestones-to-write.ts';
import type { OwnEvent } from '../core/shipments/own-events.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A fulfillment event that we have written to Shopify, or are writing. */
export interface WrittenEvent extends OwnEvent {
  /** When it was claimed. */
  writtenAt: Date;
}

/** What a written event is known by in one order. */
export type WrittenEventKey = Pick<MilestoneEvent, 'fulfillmentId' | 'milestone'>;

/**
 * The fulfillment events that we write, each claimed before it is sent, so that none is sent twice: a row without an
 * event's id is one that may have arrived. They go with their order. Every implementation passes
 * `written-events.battery.ts`. During an outage every call rejects.
 */
export interface WrittenEvents {
  /** Whether the shop has any, so that a shop without costs nothing. */
  hasAny(shop: ShopDomain): Promise<boolean>;
  /** Those of an order, the first claimed first. */
  find(shop: ShopDomain, orderId: string): Promise<WrittenEvent[]>;
  /**
   * Claims an event before it is sent.
   *
   * @returns `false` where it was claimed before, and for an order that is not kept (any more): then it is not to be sent.
   */
  claim(shop: ShopDomain, orderId: string, event: MilestoneEvent, now: Date): Promise<boolean>;
  /** Shopify has it under this id. */
  confirm(
    shop: ShopDomain,
    orderId: string,
    event: WrittenEventKey,
    eventId: string,
  ): Promise<void>;
  /** Deletes a claim that Shopify has not; one that was confirmed stays. */
  release(shop: ShopDomain, orderId: string, event: WrittenEventKey): Promise<void>;
}
