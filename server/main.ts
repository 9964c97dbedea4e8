import { randomInt } from 'node:crypto';
import { env, exit } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { Agent } from 'undici';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { createMissSlots } from './http/miss-slot.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { createMomentsCache } from './moments-cache.ts';
import { createAccessTokens } from './shopify/access-tokens.ts';
import { ADMIN_API_VERSION, createAdminClient } from './shopify/admin-client.ts';
import { createShopifyApi } from './shopify/api.ts';
import { createFindOrder } from './shopify/find-order.ts';
import { rememberOrders } from './shopify/remember-orders.ts';
import { createToldOrders } from './told-orders.ts';
import { createMemorySessionStore } from './stores/memory-session-store.ts';

const parsed = parseConfig(env);
if (!parsed.ok) {
  console.error(['The server cannot start:', ...parsed.problems].join('\n- '));
  console.error('No app yet? `npm run demo` needs none of this.');
  exit(1);
}
const { config } = parsed;
const log = pino();
const now = (): Date => new Date();
const shopify = createShopifyApi(config);
const tokens = createAccessTokens({
  sessions: createMemorySessionStore(),
  requestSession: shopify.requestSession,
  now,
});
const queryAdmin = createAdminClient({
  // Without one, requests go through the copy of undici inside Node.
  dispatcher: new Agent(),
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
  startMiss: createMissSlots({
    clock: () => performance.now(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    sleep,
  }),
  momentsFor: createMomentsCache(),
  tellOrder: createToldOrders((oddities) =>
    log.info(oddities, 'an order is told from odd records'),
  ),
  verifyWebhook: shopify.verifyWebhook,
  forgetShop: tokens.forgetShop,
  now,
  log,
});

serve({ fetch: app.fetch, port: config.port }, ({ port }) => log.info({ port }, 'ready'));
