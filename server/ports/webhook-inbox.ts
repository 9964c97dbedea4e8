import type { ShopDomain } from './shop-domain.ts';

/** A hint from Shopify that something changed: only its body is signed, so it is never a fact. */
export interface Webhook {
  /** As Shopify's header names it, e.g. `app/uninstalled`. */
  topic: string;
  shop: ShopDomain;
  /** The same for every delivery of one event. */
  id: string;
  /** Keyed pseudonym of the customer it is about; who it is never gets this far. */
  subject: string | null;
}

/** A webhook whose work this server has taken on. */
export interface ClaimedWebhook extends Webhook {
  /** Tries before this one. */
  attempts: number;
}

/** What has been received and what is still to be done. Every implementation passes `webhook-inbox.battery.ts`. */
export interface WebhookInbox {
  /** Once this resolves, the work is done some day, whatever crashes. `false` for an id received before. */
  add(webhook: Webhook, now: Date): Promise<boolean>;
  /** Takes on work that is due and nobody's, oldest first; it falls due again at `until`. */
  claim(now: Date, until: Date, limit: number): Promise<ClaimedWebhook[]>;
  /** Done: the id stays known, so that a late duplicate is one. */
  finish(webhook: Webhook, now: Date): Promise<void>;
  /** Failed: due again at `until`, with one more attempt counted. */
  postpone(webhook: Webhook, until: Date): Promise<void>;
  /** Forgets what was finished before that. @returns how many. */
  sweep(before: Date): Promise<number>;
}
