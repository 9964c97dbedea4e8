/** The contract of webhooks about deliveries between the merchant's page and the server: types only. */

/** What a webhook can tell of; `late` is told again with each later day. */
export type WebhookKind =
  | 'shipped'
  | 'late'
  | 'no_movement'
  | 'attempt_failed'
  | 'ready_to_collect'
  | 'collection_reminder'
  | 'going_back'
  | 'lost'
  | 'delivered';

/** Why an attempt has failed. */
export type WebhookTrouble =
  'unreachable' | 'address_refused' | 'refused' | 'gone' | 'unreadable' | 'interrupted';

/** Where the shop wants webhooks, and how that fares. Instants are ISO 8601 in UTC. */
export interface WebhookEndpoint {
  url: string;
  kinds: readonly WebhookKind[];
  /** `null` while they are sent. `gone`: the server wants no more. `failing`: nothing has arrived for five days. */
  stopped: { by: 'gone' | 'failing' | 'hourly_limit' | 'unreadable'; at: string } | null;
  /** What went wrong since the last one that arrived. */
  trouble: { problem: WebhookTrouble; at: string; since: string } | null;
  lastSentAt: string | null;
  /** Until when the secret before signs as well. */
  oldSecretEndsAt: string | null;
}

/** One that was written, the newest first. */
export interface WebhookRecord {
  orderId: string;
  orderName: string;
  kind: WebhookKind;
  happenedAt: string;
  /** `null` while it is to be sent. */
  end: 'sent' | 'withdrawn' | 'suppressed' | 'failed' | 'unknown' | null;
  problem: WebhookTrouble | null;
  attempts: number;
}

/** The answer of `GET /admin/webhooks`, and of a change. */
export interface WebhooksAnswer {
  /** Whether orders are kept: nothing happens to what is not, so that nothing is told of it. */
  keeping: 'on' | 'off_for_server' | 'off_for_shop';
  /** `null` while they are off. */
  endpoint: WebhookEndpoint | null;
  latest: WebhookRecord[];
  /** The new secret, told this once; absent where there is none. */
  secret?: string;
}

/** The body of `PUT /admin/webhooks`. */
export interface WebhooksRequest {
  url: string;
  kinds: WebhookKind[];
}

/** The answer, as 422, when nothing was saved. */
export interface WebhooksRefusal {
  problem: 'url_refused' | 'no_kinds';
}

/** The answer of `POST /admin/webhooks/test`. */
export type WebhookTestAnswer =
  | { outcome: 'answered'; status: number }
  | { outcome: 'not_taken'; problem: 'unreachable' | 'address_refused' | 'unreadable' };

/** The answer, as 429, when too many were sent: until when. */
export interface WebhookTestsTooOften {
  endsAt: string;
}
