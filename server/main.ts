import { env, exit } from 'node:process';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { Agent } from 'undici';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { createMomentsCache } from './moments-cache.ts';
import { createAccessTokens } from './shopify/access-tokens.ts';
import { ADMIN_API_VERSION, createAdminClient } from './shopify/admin-client.ts';
import { createFindOrder } from './shopify/find-order.ts';
import { rememberOrders } from './shopify/remember-orders.ts';
import { createTokenEndpoint } from './shopify/token-endpoint.ts';
import { createToldOrders } from './told-orders.ts';
import { createMemorySessionStore } from './stores/memory-session-store.ts';

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
const now = (): Date => new Date();
// Without one, requests go through the copy of undici inside Node.
const dispatcher = new Agent();
const tokens = createAccessTokens({
  sessions: createMemorySessionStore(),
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
const queryAdmin = createAdminClient({
  dispatcher,
  endpoint: (shop) => `https://${shop}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
  ...tokens,
});
const app = createApp({
  apiSecret: config.apiSecret,
  trustedHops: config.trustedHops,
  findOrder: rememberOrders(
    createFindOrder({ queryAdmin, withScanCity: config.withScanCity, now }),
  ),
  rateLimit: createRateLimit(),
  momentsFor: createMomentsCache(),
  tellOrder: createToldOrders((oddities) =>
    log.info(oddities, 'an order is told from odd records'),
  ),
  subjectOf: () => '',
  receiveWebhook: async ({ topic, shop }) => {
    if (topic === 'app/uninstalled') await tokens.forgetShop(shop);
    return true;
  },
  now,
  log,
});

setInterval(() => {
  tokens.keepAlive().then(
    (counts) => log.info(counts, 'kept the access of quiet shops'),
    (err: unknown) => log.error({ err }, 'the access of quiet shops was not looked after'),
  );
}, KEEP_ALIVE_INTERVAL).unref();

serve({ fetch: app.fetch, port: config.port }, ({ port }) => log.info({ port }, 'ready'));
