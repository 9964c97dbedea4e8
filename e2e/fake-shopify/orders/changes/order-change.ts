import type { TrackingRecord } from '../records.ts';

/** The details of each kind of change. */
export interface ChangeDetails {
  /** All units that can ship leave, in one parcel. */
  ship: { tracking?: TrackingRecord; expected?: string };
  /** A carrier reports about the newest parcel. `status` is a `FulfillmentEventStatus`, `place` reads `city, country`. */
  scan: { status: string; message?: string; place?: string; expected?: string };
  deliver: object;
  /** A scan that says so; without a date, the earlier one stays. */
  delay: { expected?: string };
  /** `reason` is a `FulfillmentHoldReason`. */
  hold: { reason?: string };
  release: object;
  /** What has not shipped is refunded. */
  cancel: object;
  correct_email: { email: string };
  /** All units of the newest parcel. */
  request_return: object;
  approve_return: { tracking?: TrackingRecord };
  /** The parcel of an approved return has come. */
  process_return: object;
  delete: object;
}

/** What happens to an order at Shopify: by its shopper, its merchant or a carrier. */
export type OrderChange<Kind extends keyof ChangeDetails = keyof ChangeDetails> = {
  [One in Kind]: { kind: One } & ChangeDetails[One];
}[Kind];

/** A topic, and the whole body that Shopify would send for it. */
export interface ShopEvent {
  topic: string;
  body: Readonly<Record<string, unknown>>;
}
