import type { CustomerOrders } from './kept-orders.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Begins the topic of a hook that a tracking service has sent; its name follows. */
export const CARRIER_TOPIC = 'carrier/';

/**
 * A hint from Shopify that something has changed. Only the body is signed, so topic and id are no facts. Or one from a
 * tracking service: its topic is `carrier/` and the service's name, its id the SHA-256 of its body.
 */
export interface Webhook {
  /** As in Shopify's header, for example `app/uninstalled`. */
  topic: string;
  shop: ShopDomain;
  /** The same in every delivery of one event. */
  id: string;
  /** The keyed pseudonym of the customer that it is about; the e-mail address is not stored. */
  subject: string | null;
  /** Whose orders it is about, if it is about one customer's. It is stored until the webhook is finished. */
  customer?: CustomerOrders;
  /**
   * The gid of the order, or of the record of an order, that the body names; the keyed pseudonyms of the numbers that a
   * tracking service's body names. Nothing else of a hint is stored.
   */
  about: string | null;
}

/** A webhook that this server has a lease on. */
export interface ClaimedWebhook extends Webhook {
  /** How often it was claimed before. */
  attempts: number;
}

/** Webhooks that were received, until they are run and too old to be sent again. Every implementation passes `webhook-inbox.battery.ts`. */
export interface WebhookInbox {
  /** Once this resolves, the webhook will be run, whatever crashes. `false` for an id received before. */
  add(webhook: Webhook, now: Date): Promise<boolean>;
  /** Leases webhooks that are due to this server until `until`, oldest first; after that they are due again. */
  claim(now: Date, until: Date, limit: number): Promise<ClaimedWebhook[]>;
  /** Ends a lease with success. The id stays stored, so that a late duplicate is recognised. */
  finish(webhook: Webhook, now: Date): Promise<void>;
  /** Ends a lease without success: the webhook is due again at `until`, with one more attempt counted. */
  postpone(webhook: Webhook, until: Date): Promise<void>;
  /** Whether a webhook of Shopify's is stored for the shop: none is when it has received none for as long as finished ones are. */
  hasReceived(shop: ShopDomain): Promise<boolean>;
  /** Deletes the webhooks finished before an instant. @returns how many. */
  deleteFinished(before: Date): Promise<number>;
}
