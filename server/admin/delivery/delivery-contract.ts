/** The contract between a delivery's own page and the server: types only. */
import type { ShipmentStatus, ShipmentSubstatus, WaitingReason } from '../../contract.ts';
import type { DeliveryFlagCode, TrackingServiceName } from '../contract.ts';

/** The answer of `GET /admin/deliveries/:order/:delivery`; without details where no orders are kept. It is 404 without such a delivery. */
export type DeliveryAnswer = DeliveryDetails | { keeping: 'off_for_server' | 'off_for_shop' };

/** One delivery in detail. Instants are ISO 8601 in UTC. */
export interface DeliveryDetails extends DeliveryState {
  keeping: 'on';
  /** Digits, the end of Shopify's gid. */
  orderId: string;
  /** The order's name, e.g. `#1001`. */
  order: string;
  placedAt: string;
  /** The limit that it has passed to be flagged; `null` without a flag, and where the flag has no limit. */
  limit: FlagLimit | null;
  /** Its flag needs nobody until it is another one. */
  isMuted: boolean;
  carrier: string | null;
  /** Where it goes: ISO 3166-1 alpha-2. */
  country: string | null;
  shippedAt: string | null;
  /** A calendar date, passed or not. */
  expectedOn: string | null;
  deliveredAt: string | null;
  parcels: DeliveryParcel[];
  /** Newest first. */
  events: DeliveryEvent[];
  /** One for each source and parcel. */
  sources: DeliverySource[];
  /** What is followed, and what another source says instead; `null` where they agree. */
  disagreement: { followed: SourceClaim; other: SourceClaim } | null;
  /** The flags that it has had and has, the newest first; the oldest of many are no longer known. */
  pastFlags: PastFlag[];
  /** The order's other deliveries. */
  others: DeliveryState[];
  /** When Shopify was asked about the order. */
  readAt: string;
  /** Since when it is known to have changed after that; `null` where it is not. */
  staleSince: string | null;
  /** The shop's: an IANA name. */
  timeZone: string;
}

/** Where one delivery is, and what somebody has to do about it. */
export interface DeliveryState {
  deliveryId: string;
  status: ShipmentStatus | 'waiting';
  /** What exactly; for what has not left, why. */
  reason: ShipmentSubstatus | WaitingReason | null;
  flag: { code: DeliveryFlagCode; since: string } | null;
  trackingNumber: string | null;
}

/** A flag that a delivery has had, or has. Instants are ISO 8601. */
export interface PastFlag {
  code: DeliveryFlagCode;
  limit: FlagLimit | null;
  beganAt: string;
  /** When it was seen to be over; `null` while it goes on. */
  endedAt: string | null;
}

export interface FlagLimit {
  value: number;
  unit: 'business_days' | 'days' | 'hours';
}

export interface DeliveryParcel {
  carrier: string | null;
  number: string | null;
  /** The carrier's page: `https`. It may hold the postal code of the shopper. */
  url: string | null;
  /** The name of that page. */
  site: string | null;
}

export interface DeliveryEvent {
  /** An instant, or a calendar date where no more is known. */
  at: string;
  status: ShipmentStatus;
  reason: ShipmentSubstatus | null;
  place: string | null;
  /** The carrier's own words, in any language. */
  text: string | null;
  sources: SourceName[];
}

/** `carrier` is the carrier itself. */
export type SourceName = TrackingServiceName | 'shopify' | 'carrier';

/** What a source said when it was asked last. */
export interface DeliverySource {
  source: SourceName;
  /** The tracking number it is about; `null` for the whole shipment. */
  number: string | null;
  askedAt: string;
  /** It did not answer as it should. What it said before stands. */
  hasFailed: boolean;
  said: { status: ShipmentStatus; reason: ShipmentSubstatus | null } | null;
  scans: number;
}

export interface SourceClaim {
  source: SourceName;
  status: ShipmentStatus;
  reason: ShipmentSubstatus | null;
}

/**
 * The answer of `GET /admin/orders/:order/shopper-view?locale=`: what the shopper reads, and what staff wrote at the order.
 * It is 404 for an order that is not kept.
 */
export interface ShopperView {
  /** A whole page without a script, to be shown in a frame of its own. */
  html: string;
  /** BCP 47 tag of its words. */
  language: string;
  /** `null` when Shopify did not answer. */
  note: { text: string | null; tags: string[] } | null;
}

/**
 * The answer of `POST /admin/orders/:order/read-again`. `later`: it will be read, but not now. `gone`: Shopify has the
 * order no more. It is 404 for an order that is not kept.
 */
export interface ReadAgainAnswer {
  outcome: 'read' | 'later' | 'gone';
}
