import { randomBytes, randomInt } from 'node:crypto';
import process, { env, exit } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { Agent } from 'undici';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { createMissSlots } from './http/miss-slot.ts';
import { createHealthApp } from './health-app.ts';
import { readPageFiles } from './http/page-files.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { createMetrics } from './metrics.ts';
import { createMomentsCache } from './moments-cache.ts';
import { loadPages } from './pages.ts';
import { createAccessTokens } from './shopify/access-tokens.ts';
import { ADMIN_API_VERSION, createAdminClient } from './shopify/admin-client.ts';
import { createFindOrder } from './shopify/find-order.ts';
import { measureQuestions } from './shopify/measure-questions.ts';
import { createHeldScopes } from './shopify/held-scopes.ts';
import { createReadConnection } from './shopify/read-connection.ts';
import { rememberOrders } from './shopify/remember-orders.ts';
import { serveUntil } from './serve-until.ts';
import { createTokenEndpoint } from './shopify/token-endpoint.ts';
import { createToldOrders } from './told-orders.ts';
import { createStores } from './stores/create-stores.ts';

const parsed = parseConfig(env);
if (!parsed.ok) {
  console.error(['The server cannot start:', ...parsed.problems].join('\n- '));
  console.error('No app yet? `npm run demo` needs none of this.');
  exit(1);
}
const { config } = parsed;

/** Milliseconds. On whichever server it falls due first; the others find little left to do. */
const KEEP_ALIVE_INTERVAL = 6 * 3_600_000;

const log = pino();
const metrics = createMetrics();
const now = (): Date => new Date();
// Without one, requests go through the copy of undici inside Node.
const dispatcher = new Agent();
const stores = await createStores({
  databaseUrl: ':memory:',
  keys: [{ id: 'once', key: randomBytes(32) }],
  log,
});
const tokens = createAccessTokens({
  sessions: stores.sessions,
  ...createTokenEndpoint({
    apiKey: config.apiKey,
    apiSecret: config.apiSecret,
    endpoint: (shop) => `https://${shop}/admin/oauth/access_token`,
    now,
    dispatcher,
  }),
  now,
  onTrouble: (shop, err) => log.warn({ shop, err }, 'a token was not refreshed ahead'),
});
const client = createAdminClient({
  dispatcher,
  endpoint: (shop) => `https://${shop}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
  ...tokens,
});
const queryAdmin = measureQuestions(client, metrics.startQuestion);
const app = createApp({
  ...(await loadPages()),
  apiSecret: config.apiSecret,
  trustedHops: config.trustedHops,
  findOrder: rememberOrders(
    createFindOrder({ queryAdmin, withScanCity: config.withScanCity, now }),
  ),
  rateLimit: createRateLimit(),
  startMiss: createMissSlots({
    clock: () => performance.now(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    sleep,
  }),
  momentsFor: createMomentsCache(),
  tellOrder: createToldOrders((oddities) =>
    log.info(oddities, 'an order is told from odd records'),
  ),
  subjectOf: () => '',
  receiveWebhook: async ({ topic, shop }) => {
    if (topic === 'app/uninstalled') await tokens.forgetShop(shop);
    return true;
  },
  admin: {
    clientId: config.apiKey,
    apiVersion: ADMIN_API_VERSION,
    heldScopes: createHeldScopes({ sessions: stores.sessions, now }),
    install: tokens.install,
    readConnection: createReadConnection(queryAdmin),
    pageFiles: readPageFiles(fileURLToPath(new URL('../dist/admin', import.meta.url))),
  },
  now,
  metrics,
  log,
});

setInterval(() => {
  tokens.keepAlive().then(
    (counts) => log.info(counts, 'kept the access of quiet shops'),
    (err: unknown) => log.error({ err }, 'the access of quiet shops was not looked after'),
  );
}, KEEP_ALIVE_INTERVAL).unref();

const stopping = new AbortController();
// A second signal ends the process at once, as by default.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stopping.abort());
const health = createHealthApp({
  checkStores: async () => {},
  stopping: stopping.signal,
  metrics,
});
await serveUntil(stopping.signal, {
  app: { fetch: app.fetch, port: config.port },
  health: { fetch: health.fetch, port: config.healthPort },
  stopWork: async () => {},
  closeStores: async () => {},
  onListening: (ports) => log.info(ports, 'ready'),
  log,
});
exit(0);
