import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Agent } from 'undici';
import type { Budgets } from './access/budgets.ts';
import { createGuestAccess } from './access/guest-access.ts';
import { createSupportLinks } from './access/support-links.ts';
import { createApp, type AppPorts } from './app.ts';
import type { Log } from './ports/log.ts';
import type { Config } from './config.ts';
import { HOUR } from './core/dates/durations.ts';
import type { ShopDomain } from './ports/shop-domain.ts';
import { DEFAULT_PROXY_PATH } from './http/home-page/admin-status.ts';
import { createAnswerCache } from './lookup/answer-cache.ts';
import { createMissLatency } from './lookup/miss-latency.ts';
import { readPageFiles } from './http/home-page/page-files.ts';
import { logRequestId } from './runtime/log-request-id.ts';
import type { Metrics } from './runtime/metrics.ts';
import { sendRequestId } from './runtime/send-request-id.ts';
import { createMomentsCache } from './lookup/moments-cache.ts';
import { loadPages } from './http/storefront/load-pages.ts';
import { runEvery } from './async/run-every.ts';
import { createAccessTokens, type AccessTokens } from './shopify/tokens/access-tokens.ts';
import { ADMIN_API_VERSION, createAdminClient } from './shopify/client/admin-client.ts';
import { createOrderFinder } from './shopify/orders/find-order.ts';
import { createHeldScopes } from './shopify/shop/granted-scopes.ts';
import { measureQueries } from './shopify/client/measure-queries.ts';
import { createReadConnection, createReadStorefront } from './shopify/shop/read-connection.ts';
import { createRefreshScopes } from './shopify/shop/refresh-scopes.ts';
import { createTokenEndpoint } from './shopify/tokens/token-endpoint.ts';
import type { Stores } from './stores/create-stores.ts';
import { createCachedSessionStore } from './stores/cached-session-store.ts';
import { sweepWebhooks, workThrough } from './webhooks/run-webhooks.ts';

/** Where the server runs: what is not the same for a real shop and for the demo. */
export interface ServerDependencies {
  /** Where a shop's Shopify answers, e.g. `https://x.myshopify.com`. */
  shopifyOf(shop: ShopDomain): string;
  stores: Stores;
  metrics: Metrics;
  now(): Date;
  log: Log;
  /** The server's own by default. */
  budgets?: Budgets;
  /** Slots of chance by default. */
  startMiss?: AppPorts['startMiss'];
}

/** The whole server, but for the ports it listens on. */
export interface ComposedServer {
  app: ReturnType<typeof createApp>;
  tokens: AccessTokens;
  /** Ends what is done in the background. */
  stopWork(): Promise<void>;
  /** Closes the connections to Shopify; what is under way on them is finished. Nothing can be asked after it. */
  closeConnections(): Promise<void>;
}

/** Milliseconds. Work is kicked when it arrives; this finds what another server has left undone. */
const WORK_INTERVAL = 10_000;
const SWEEP_INTERVAL = HOUR;
/** On whichever server it falls due first; the others find little left to do. */
const KEEP_ALIVE_INTERVAL = 6 * HOUR;

/** Fills every port from Shopify and the stores, and starts the work in the background. */
export async function composeServer(
  config: Pick<Config, 'apiKey' | 'apiSecret' | 'trustedHops' | 'withScanCity'>,
  { shopifyOf, stores, metrics, now, log: rootLog, ...others }: ServerDependencies,
): Promise<ComposedServer> {
  const { apiKey, apiSecret } = config;
  // First, as they throw where nothing is built: whoever gets no server has nothing to end.
  const pages = await loadPages();
  const pageFiles = readPageFiles(fileURLToPath(new URL('../dist/admin', import.meta.url)));
  const requestIds = new AsyncLocalStorage<string>();
  const log = logRequestId(rootLog, requestIds);
  const { inbox, counters } = stores;
  const sessions = createCachedSessionStore(stores.sessions);
  // An agent of our own can be closed. The default one of undici is shared by the whole process.
  const agent = new Agent();
  const dispatcher = agent.compose(sendRequestId(requestIds));
  const tokens = createAccessTokens({
    sessions,
    ...createTokenEndpoint({
      apiKey,
      apiSecret,
      endpoint: (shop) => `${shopifyOf(shop)}/admin/oauth/access_token`,
      now,
      dispatcher,
    }),
    now,
    onTrouble: (shop, err) => log.warn({ shop, err }, 'a token was not refreshed ahead'),
  });
  const client = createAdminClient({
    dispatcher,
    endpoint: (shop) => `${shopifyOf(shop)}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    ...tokens,
  });
  const queryAdmin = measureQueries(client, metrics.startQuery);

  const orders = createOrderFinder({ queryAdmin, withScanCity: config.withScanCity, now });
  const access = createGuestAccess({
    apiSecret,
    counters,
    tokenVersions: stores.links,
    now,
    onStoreUnavailable: (err) => log.warn({ err }, 'a store is away'),
    ...(others.budgets && { budgets: others.budgets }),
  });
  const storefrontOf = createReadStorefront(queryAdmin);

  const webhookWork = {
    inbox,
    forgetDeadSession: tokens.forgetShop,
    refreshScopes: createRefreshScopes({ queryAdmin, sessions }),
    forgetAllButSession: stores.forgetAllButSession,
    forgetSubject: counters.forget,
    now,
    log,
  };
  const trouble =
    (what: string) =>
    (err: unknown): void =>
      log.error({ err }, what);
  const work = runEvery(
    (signal) => workThrough(webhookWork, signal),
    WORK_INTERVAL,
    trouble('webhooks could not be worked on'),
  );
  const repeatedTasks = [
    work,
    runEvery(
      async () => {
        await sweepWebhooks(webhookWork);
        await counters.sweep(now());
      },
      SWEEP_INTERVAL,
      trouble('what is over could not be swept'),
    ),
    runEvery(
      async (signal) => log.info(await tokens.keepAlive(signal), 'kept the access of quiet shops'),
      KEEP_ALIVE_INTERVAL,
      trouble('the access of quiet shops was not looked after'),
    ),
  ];

  const app = createApp({
    ...pages,
    apiSecret,
    trustedHops: config.trustedHops,
    findOrder: orders.findOrder,
    findOrderById: orders.findOrderById,
    cacheAnswer: createAnswerCache(),
    ...access,
    startMiss:
      others.startMiss ??
      createMissLatency({
        clock: () => performance.now(),
        random: () => randomInt(2 ** 32) / 2 ** 32,
        sleep,
      }),
    momentsFor: createMomentsCache(),
    onAnomalies: (anomalies) =>
      log.info(anomalies, 'the records of an order contradict each other'),
    subjectOf: access.budgets.counterOf,
    async receiveWebhook(webhook) {
      const isNew = await inbox.add(webhook, now());
      if (isNew) work.kick();
      return isNew;
    },
    links: createSupportLinks({
      findOrderId: orders.findOrderId,
      passes: access.passes,
      tokenVersions: stores.links,
      trackingPage: async (shop) => (await storefrontOf(shop)) + DEFAULT_PROXY_PATH,
      now,
    }),
    admin: {
      clientId: apiKey,
      apiVersion: ADMIN_API_VERSION,
      heldScopes: createHeldScopes({ sessions, now }),
      install: tokens.install,
      readConnection: createReadConnection(queryAdmin),
      pageFiles,
    },
    requestIds,
    metrics,
    now,
    log,
  });
  return {
    app,
    tokens,
    async stopWork() {
      await Promise.all(repeatedTasks.map((one) => one.stop()));
    },
    closeConnections: () => agent.close(),
  };
}
