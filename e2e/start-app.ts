import { randomBytes, randomInt } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Agent } from 'undici';
import { createApp, type AppPorts, type Log } from '../server/app.ts';
import { createMissSlots } from '../server/http/miss-slot.ts';
import { parseShopDomain } from '../server/core/shop-domain.ts';
import { readPageFiles } from '../server/http/page-files.ts';
import { createRateLimit } from '../server/http/rate-limit.ts';
import { createMetrics } from '../server/metrics.ts';
import { createMomentsCache } from '../server/moments-cache.ts';
import { loadPages } from '../server/pages.ts';
import { createToldOrders } from '../server/told-orders.ts';
import { createAccessTokens, type AccessTokens } from '../server/shopify/access-tokens.ts';
import { ADMIN_API_VERSION, createAdminClient } from '../server/shopify/admin-client.ts';
import { createFindOrder } from '../server/shopify/find-order.ts';
import { createHeldScopes } from '../server/shopify/held-scopes.ts';
import { createReadConnection } from '../server/shopify/read-connection.ts';
import { rememberOrders } from '../server/shopify/remember-orders.ts';
import { createTokenEndpoint } from '../server/shopify/token-endpoint.ts';
import { createStores } from '../server/stores/create-stores.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_KEY,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from './store/demo-shop.ts';
import { TOKEN_PATH } from './store/token-endpoint.ts';

export interface AppOptions {
  /** Where the stand-in's Admin API is. */
  adminUrl: string;
  now: () => Date;
  log: Log;
  /** Installs the app, as if the merchant opened it; left out, a token that never ends is used. */
  sessionToken?: string;
  /** Any port of the app that is to be another. */
  ports?: Partial<AppPorts>;
}

type Tokens = Omit<AccessTokens, 'install' | 'keepAlive'> &
  Pick<AppPorts['admin'], 'install' | 'heldScopes'>;

/** Tokens of an installation in the stand-in's shop. */
async function installedTokens(
  { adminUrl, now, log }: AppOptions,
  sessionToken: string,
): Promise<Tokens> {
  const { sessions } = await createStores({
    databaseUrl: ':memory:',
    keys: [{ id: 'once', key: randomBytes(32) }],
  });
  const tokens = createAccessTokens({
    sessions,
    ...createTokenEndpoint({
      apiKey: DEMO_API_KEY,
      apiSecret: DEMO_API_SECRET,
      endpoint: () => adminUrl + TOKEN_PATH,
      now,
    }),
    now,
    onTrouble: (shop, err) => log.warn({ shop, err }, 'a token was not refreshed ahead'),
  });
  const shop = parseShopDomain(DEMO_SHOP.domain);
  const installed = shop && (await tokens.install(shop, sessionToken));
  if (!installed?.ok) throw new Error('the app was not installed');
  return { ...tokens, heldScopes: createHeldScopes({ sessions, now }) };
}

const ENDLESS_TOKEN: Tokens = {
  accessToken: async () => DEMO_ACCESS_TOKEN,
  forgetToken: async () => {},
  forgetShop: async () => {},
  heldScopes: async () => DEMO_SCOPES,
  install: async () => ({ ok: false }),
};

/** The ports of `server/main.ts`, but for those that lead to Shopify itself. */
async function demoPorts(options: AppOptions): Promise<AppPorts> {
  const { adminUrl, now, log, sessionToken, ports } = options;
  const tokens = sessionToken ? await installedTokens(options, sessionToken) : ENDLESS_TOKEN;
  const queryAdmin = createAdminClient({
    dispatcher: new Agent(),
    endpoint: () => `${adminUrl}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    ...tokens,
  });
  return {
    ...(await loadPages()),
    apiSecret: DEMO_API_SECRET,
    trustedHops: 0,
    findOrder: rememberOrders(createFindOrder({ queryAdmin, withScanCity: false, now })),
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
    receiveWebhook: async () => true,
    metrics: createMetrics(),
    admin: {
      clientId: DEMO_API_KEY,
      apiVersion: ADMIN_API_VERSION,
      heldScopes: tokens.heldScopes,
      install: tokens.install,
      readConnection: createReadConnection(queryAdmin),
      pageFiles: readPageFiles(fileURLToPath(new URL('../dist/admin', import.meta.url))),
    },
    now,
    log,
    ...ports,
  };
}

/** Our server on a free port of this machine, as Shopify's app proxy would reach it. */
export async function startApp(
  options: AppOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const { fetch } = createApp(await demoPorts(options));
  const { promise, resolve } = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, resolve);
  const { port } = await promise;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((closed) => server.close(closed));
    },
  };
}
