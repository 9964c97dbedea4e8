import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { TrackResponse } from '../contract.ts';
import type { NoticeBacklog } from '../ports/notice-backlog.ts';
import type { NoticeTally } from '../ports/notice-tally.ts';
import type { ProxyRefusal } from '../http/middleware/verify-app-proxy.ts';
import type { SessionTokenRefusal } from '../http/middleware/read-session-token.ts';
import type { WebhookRefusal } from '../webhooks/verify-webhook.ts';

/** What is counted and timed. No label is, or is made from, a shop, an order or a person. */
export interface Metrics {
  /** Starts the clock of a look-up; the function that it returns stops it, with the outcome, or `busy` if it has to be asked again later. */
  startLookup(): (outcome: TrackResponse['outcome'] | 'busy') => void;
  /**
   * Starts the clock of a query to Shopify; the function that it returns stops it, with `answered` or the
   * reason why there was no answer.
   */
  startQuery(): (result: string) => void;
  /** An answer of another version of the Admin API than the one that was asked. */
  countOtherVersion(): void;
  /** A look-up of a server that keeps orders: answered from these, or why it was read live. */
  countKeptLookup(result: string): void;
  /** An order that was to be read again, by what became of it. */
  countRefetch(result: string): void;
  /** Points that were spent on what nobody waits for. */
  countBackgroundPoints(points: number): void;
  /** What is still to be read again, of all shops. */
  showBacklog(backlog: {
    staleOrders: number;
    /** How long the first of them has been so. */
    oldestSeconds: number;
    /** Shops of which not every change of the last hour was seen. */
    laggingShops: number;
  }): void;
  /** A call of a tracking service, by what came of it. */
  countProviderCall(provider: string, result: string): void;
  /** A hook of a tracking service. */
  countCarrierHook(result: string): void;
  /** Parcels of all shops that are to be asked about. */
  showDueParcels(parcels: number): void;
  /** Notices that were written, or have ended. */
  countNotices(tally: NoticeTally): void;
  /** What is to be sent, and what has stopped, of all shops. */
  showNotices(backlog: NoticeBacklog, now: Date): void;
  countWebhook(result: 'new' | 'duplicate' | 'not_stored' | WebhookRefusal): void;
  /** A request that should have come through the app proxy or from Shopify's admin, and did not. */
  countRefusal(
    source: 'app_proxy' | 'session_token' | 'customer_token',
    reason: ProxyRefusal | SessionTokenRefusal,
  ): void;
  /** A genuine request of the app proxy with parameters that Shopify does not document. */
  countUnknownParameters(): void;
  /** Shops that lagged behind when the backlog was last read. */
  laggingShops(): number;
  /** Everything so far, in the text format of Prometheus. */
  write(): Promise<{ contentType: string; text: string }>;
}

/** Of every metric of this app: https://prometheus.io/docs/practices/naming/#metric-names */
const PREFIX = 'order_tracking_';

/**
 * Seconds: 5 ms is an order from memory, 100 ms a fast shop, 1 s a slow one; after 2.5 s a look-up has
 * been answered in any case.
 */
const BUCKETS = [0.005, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Seconds from when something happened until word of it was sent: it settles for ten minutes, and is no news after a day. */
const AGE_BUCKETS = [660, 900, 1_800, 3_600, 14_400, 43_200, 86_400];

/** Creates the metrics of one server, in a registry of their own, with those of its Node process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  const lookups = new Histogram({
    name: `${PREFIX}lookup_duration_seconds`,
    help: 'Time to answer a look-up of a shopper, by outcome.',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });
  const queries = new Histogram({
    name: `${PREFIX}shopify_query_duration_seconds`,
    help: 'Time of a query to the Admin API with its waits and second tries, by result: answered, or why not.',
    labelNames: ['result'],
    buckets: BUCKETS,
    registers,
  });
  const otherVersions = new Counter({
    name: `${PREFIX}other_api_version_answers_total`,
    help: 'Answers of Shopify by another version of the Admin API than the one that was asked.',
    registers,
  });
  const keptLookups = new Counter({
    name: `${PREFIX}kept_lookups_total`,
    help: 'Look-ups where orders are kept, by result: kept (no query), or why live: absent, stale, lagging, unavailable.',
    labelNames: ['result'],
    registers,
  });
  const refetches = new Counter({
    name: `${PREFIX}refetched_orders_total`,
    help: 'Orders read again, by result: kept, older (a newer read is kept), gone, redacted, off, no_access, failed (tried again later).',
    labelNames: ['result'],
    registers,
  });
  const backgroundPoints = new Counter({
    name: `${PREFIX}background_points_total`,
    help: 'API points of all shops that were spent on what nobody waits for.',
    registers,
  });
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name: `${PREFIX}${name}`, help, registers });
  const staleOrders = gauge('stale_orders', 'Kept orders that are to be read again.');
  const oldestStale = gauge(
    'oldest_stale_order_seconds',
    'How long the first of the stale orders has been so.',
  );
  const laggingShops = gauge(
    'lagging_shops',
    'Shops of which not every change of the last hour was seen: look-ups of open orders are live.',
  );
  const providerCalls = new Counter({
    name: `${PREFIX}provider_calls_total`,
    help: 'Calls of tracking services, by service and result: answered, or the trouble.',
    labelNames: ['provider', 'result'],
    registers,
  });
  const carrierHooks = new Counter({
    name: `${PREFIX}carrier_hooks_total`,
    help: 'Hooks of tracking services, by result: new, duplicate, forged, unknown (no such address), not_stored.',
    labelNames: ['result'],
    registers,
  });
  const dueParcels = gauge('due_parcels', 'Parcels that tracking services are to be asked about.');
  const notices = new Counter({
    name: `${PREFIX}notices_total`,
    help: 'Notices of what happened to deliveries, by channel and result: written, sent, withdrawn (not true any more), suppressed (by which rule), failed, unknown (may have arrived).',
    labelNames: ['channel', 'result', 'rule'],
    registers,
  });
  const noticeAges = new Histogram({
    name: `${PREFIX}notice_age_seconds`,
    help: 'Time from when something happened to a delivery until word of it was sent, by channel.',
    labelNames: ['channel'],
    buckets: AGE_BUCKETS,
    registers,
  });
  const dueNotices = new Gauge({
    name: `${PREFIX}due_notices`,
    help: 'Notices that are to be sent now, by channel.',
    labelNames: ['channel'],
    registers,
  });
  const oldestNotice = new Gauge({
    name: `${PREFIX}oldest_due_notice_seconds`,
    help: 'How long the first of the due notices has been so, by channel.',
    labelNames: ['channel'],
    registers,
  });
  const stoppedChannels = new Gauge({
    name: `${PREFIX}stopped_notice_channels`,
    help: 'Shops whose channel sends nothing more until the merchant turns it on again, by channel and reason: gone, failing, hourly_limit, unreadable.',
    labelNames: ['channel', 'reason'],
    registers,
  });
  const webhooks = new Counter({
    name: `${PREFIX}webhooks_total`,
    help: 'Webhooks received, by result: new, duplicate, not_stored (the database did not answer), or why refused.',
    labelNames: ['result'],
    registers,
  });
  const refusals = new Counter({
    name: `${PREFIX}refused_requests_total`,
    help: 'Requests refused because Shopify did not sign them, by source (app_proxy, session_token or customer_token) and reason.',
    labelNames: ['source', 'reason'],
    registers,
  });
  const unknownParameters = new Counter({
    name: `${PREFIX}unknown_proxy_parameters_total`,
    help: 'Genuine requests of the app proxy with parameters that Shopify does not document.',
    registers,
  });
  let lagging = 0;
  return {
    startLookup() {
      const stop = lookups.startTimer();
      return (outcome) => void stop({ outcome });
    },
    startQuery() {
      const stop = queries.startTimer();
      return (result) => void stop({ result });
    },
    countOtherVersion: () => otherVersions.inc(),
    countKeptLookup: (result) => keptLookups.inc({ result }),
    countRefetch: (result) => refetches.inc({ result }),
    countBackgroundPoints: (points) => backgroundPoints.inc(points),
    showBacklog(backlog) {
      staleOrders.set(backlog.staleOrders);
      oldestStale.set(backlog.oldestSeconds);
      laggingShops.set(backlog.laggingShops);
      lagging = backlog.laggingShops;
    },
    countProviderCall: (provider, result) => providerCalls.inc({ provider, result }),
    countCarrierHook: (result) => carrierHooks.inc({ result }),
    showDueParcels: (parcels) => dueParcels.set(parcels),
    laggingShops: () => lagging,
    countNotices({ channel, result, rule, count, age }) {
      notices.inc({ channel, result, rule: rule ?? '' }, count);
      if (age !== null) noticeAges.observe({ channel }, age / 1_000);
    },
    showNotices({ due, stopped }, now) {
      dueNotices.reset();
      oldestNotice.reset();
      stoppedChannels.reset();
      for (const { channel, count, oldestAt } of due) {
        dueNotices.set({ channel }, count);
        oldestNotice.set({ channel }, Math.max(0, now.getTime() - oldestAt.getTime()) / 1_000);
      }
      for (const { channel, by, shops } of stopped) {
        stoppedChannels.set({ channel, reason: by }, shops);
      }
    },
    countWebhook: (result) => webhooks.inc({ result }),
    countRefusal: (source, reason) => refusals.inc({ source, reason }),
    countUnknownParameters: () => unknownParameters.inc(),
    write: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
