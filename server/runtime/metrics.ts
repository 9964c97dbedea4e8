import { Counter, Histogram, Registry } from 'prom-client';
import type { TrackResponse } from '../contract.ts';
import type { ProxyRefusal } from '../http/middleware/verify-app-proxy.ts';
import type { SessionTokenRefusal } from '../http/middleware/verify-session-token.ts';
import type { WebhookRefusal } from '../webhooks/verify-webhook.ts';

/** What is counted and timed. No label is, or is made from, a shop, an order or a person. */
export interface Metrics {
  /** Starts the clock of a look-up; what it returns stops it, with how it ended. */
  startLookup(): (outcome: TrackResponse['outcome']) => void;
  /** Starts the clock of a question to Shopify; the result is `answered`, or why there was no answer. */
  startQuery(): (result: string) => void;
  countWebhook(result: 'new' | 'duplicate' | 'not_stored' | WebhookRefusal): void;
  /** What was to come from the app proxy, or from Shopify's admin, and did not. */
  countRefusal(
    source: 'app_proxy' | 'session_token',
    reason: ProxyRefusal | SessionTokenRefusal,
  ): void;
  /** A proxied request with parameters that Shopify did not send when this was written. */
  countUnknownParameters(): void;
  /** Everything so far, as Prometheus reads it. */
  write(): Promise<{ contentType: string; text: string }>;
}

/** Seconds: from memory, from a quick shop, from a slow one; the last is the deadline of a look-up. */
const BUCKETS = [0.005, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Counts of one server, in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const lookups = new Histogram({
    name: 'lookup_duration_seconds',
    help: 'Look-ups of shoppers, by the outcome they were told.',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });
  const questions = new Histogram({
    name: 'shopify_question_duration_seconds',
    help: 'Questions to the Admin API, by how they ended.',
    labelNames: ['result'],
    buckets: BUCKETS,
    registers,
  });
  const webhooks = new Counter({
    name: 'webhooks_total',
    help: 'Deliveries of webhooks: new, duplicate, not_stored (the database is away), or why refused.',
    labelNames: ['result'],
    registers,
  });
  const refusals = new Counter({
    name: 'refusals_total',
    help: 'Requests that Shopify did not sign: of the app proxy, or with a session token.',
    labelNames: ['source', 'reason'],
    registers,
  });
  const unknownParameters = new Counter({
    name: 'proxied_with_unknown_parameters_total',
    help: 'Requests of the app proxy with parameters that were unknown when this was written.',
    registers,
  });
  return {
    startLookup() {
      const stop = lookups.startTimer();
      return (outcome) => void stop({ outcome });
    },
    startQuery() {
      const stop = questions.startTimer();
      return (result) => void stop({ result });
    },
    countWebhook: (result) => webhooks.inc({ result }),
    countRefusal: (source, reason) => refusals.inc({ source, reason }),
    countUnknownParameters: () => unknownParameters.inc(),
    write: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
