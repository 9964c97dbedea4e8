import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Budgets } from '../server/access/budgets.ts';
import type { AppPorts } from '../server/app.ts';
import type { Log } from '../server/ports/log.ts';
import { composeServer } from '../server/compose.ts';
import { parseShopDomain, type ShopDomain } from '../server/ports/shop-domain.ts';
import { createMetrics } from '../server/runtime/metrics.ts';
import { createStores, type Stores } from '../server/stores/create-stores.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_KEY,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from './store/demo-shop.ts';

export interface AppOptions {
  /** Where the stand-in's Admin API is. */
  adminUrl: string;
  now: () => Date;
  log: Log;
  /** Installs the app, as if the merchant opened it; left out, a token that never ends is used. */
  sessionToken?: string;
  /** The server's own by default. */
  budgets?: Budgets;
  /** The server's own by default. */
  startMiss?: AppPorts['startMiss'];
  /** In memory when left out; else closed by whoever opened them. */
  stores?: Stores;
}

/**
 * The server of `server/main.ts` on a free port of this machine, as Shopify's app proxy would reach it,
 * with a database in memory and the stand-in where Shopify would be.
 */
export async function startApp(
  options: AppOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const { adminUrl, now, log, sessionToken, budgets, startMiss } = options;
  const stores = options.stores ?? (await openMemory());
  const config = {
    apiKey: DEMO_API_KEY,
    apiSecret: DEMO_API_SECRET,
    trustedHops: 0,
    withScanCity: false,
  };
  const { app, tokens, stopWork } = await composeServer(config, {
    shopifyOf: () => adminUrl,
    stores,
    metrics: createMetrics(),
    now,
    log,
    ...(budgets && { budgets }),
    ...(startMiss && { startMiss }),
  });
  const shop = demoShop();
  if (sessionToken === undefined) {
    await stores.sessions.save({
      shop,
      accessToken: DEMO_ACCESS_TOKEN,
      expiresAt: null,
      refreshToken: null,
      refreshExpiresAt: null,
      scopes: DEMO_SCOPES,
    });
  } else if (!(await tokens.install(shop, sessionToken)).ok) {
    throw new Error('the app was not installed');
  }
  const { promise, resolve } = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, resolve);
  const { port } = await promise;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((closed) => server.close(closed));
      await stopWork();
      if (!options.stores) await stores.close();
    },
  };
}

function openMemory(): Promise<Stores> {
  return createStores({
    databaseUrl: ':memory:',
    keys: [{ id: 'once', key: randomBytes(32) }],
  });
}

function demoShop(): ShopDomain {
  const shop = parseShopDomain(DEMO_SHOP.domain);
  if (!shop) throw new Error('the demo has no shop');
  return shop;
}
