import { randomInt } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { Agent } from 'undici';
import { createApp, type AppPorts, type Log } from '../server/app.ts';
import { createMissSlots } from '../server/http/miss-slot.ts';
import { createRateLimit } from '../server/http/rate-limit.ts';
import { createMomentsCache } from '../server/moments-cache.ts';
import { createToldOrders } from '../server/told-orders.ts';
import { ADMIN_API_VERSION, createAdminClient } from '../server/shopify/admin-client.ts';
import { createShopifyApi } from '../server/shopify/api.ts';
import { createFindOrder } from '../server/shopify/find-order.ts';
import { rememberOrders } from '../server/shopify/remember-orders.ts';
import { DEMO_ACCESS_TOKEN, DEMO_API_SECRET } from './store/demo-shop.ts';

export interface AppOptions {
  /** Where the stand-in's Admin API is. */
  adminUrl: string;
  now: () => Date;
  log: Log;
  /** Any port of the app that is to be another. */
  ports?: Partial<AppPorts>;
}

/** The ports of `server/main.ts`, but for the two that lead to Shopify itself. */
function demoPorts({ adminUrl, now, log, ports }: AppOptions): AppPorts {
  const queryAdmin = createAdminClient({
    dispatcher: new Agent(),
    endpoint: () => `${adminUrl}/admin/api/${ADMIN_API_VERSION}/graphql.json`,
    accessToken: async () => DEMO_ACCESS_TOKEN,
    forgetToken: async () => {},
  });
  const { verifyWebhook } = createShopifyApi({
    apiKey: 'demo',
    apiSecret: DEMO_API_SECRET,
    appUrl: 'https://demo.example',
  });
  return {
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
    verifyWebhook,
    forgetShop: async () => {},
    now,
    log,
    ...ports,
  };
}

/** Our server on a free port of this machine, as Shopify's app proxy would reach it. */
export async function startApp(
  options: AppOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const { fetch } = createApp(demoPorts(options));
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
