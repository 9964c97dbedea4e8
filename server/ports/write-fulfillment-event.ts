import type { MilestoneEvent } from '../core/shipments/milestones-to-write.ts';
import type { ShopDomain } from './shop-domain.ts';

/** What has become of an event that was to be written to Shopify. */
export type WriteResult =
  | { kind: 'written'; eventId: string }
  /** Shopify does not want it; nothing was written. */
  | { kind: 'refused'; fields: string }
  /** Shopify has not looked at it, so nothing was written. */
  | { kind: 'not_sent'; reason: string; isWorthARetry: boolean }
  /** It may have been written. It is to be looked for before it is sent again. */
  | { kind: 'uncertain'; reason: string };

/** Writes one fulfillment event: its status, when it happened, and of which fulfillment. It never throws an outage. */
export type WriteFulfillmentEvent = (
  shop: ShopDomain,
  event: MilestoneEvent,
) => Promise<WriteResult>;
