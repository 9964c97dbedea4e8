/**
 * The server of `server/main.ts` as a program of its own, with an Admin API on this machine in place of Shopify's.
 * It tells its parent where it listens, and every second how much memory it takes.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process, { exit } from 'node:process';
import { composeServer } from '../../../server/compose.ts';
import { parseShopDomain } from '../../../server/ports/shop-domain.ts';
import { createHealthApp } from '../../../server/runtime/health-app.ts';
import { createMetrics } from '../../../server/runtime/metrics.ts';
import { serveGracefully } from '../../../server/runtime/graceful-shutdown.ts';
import { awaitStores } from '../../../server/stores/await-stores.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_KEY,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../../fake-shopify/demo-shop.ts';
import type { FromServer, ServerOptions } from './start-server.ts';

/** Milliseconds between two reports. */
const REPORT_INTERVAL = 1_000;

const options: ServerOptions = JSON.parse(process.argv[2] ?? '{}');
const metrics = createMetrics();
// A failed look-up is an error of the log; the load counts it.
const log = { info: () => {}, warn: () => {}, error: () => {} };
const now = (): Date => new Date();
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());

const key = { id: 'k1', key: Buffer.alloc(32, 'k1') };
const opening = awaitStores({ databaseUrl: options.databaseUrl, keys: [key], log });
const health = createHealthApp({
  checkStores: async () => (await opening).check(),
  stopping: stopping.signal,
  metrics,
});
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
setInterval(() => {
  report({ rss: process.memoryUsage().rss, delay: delay.percentile(99) / 1e6 });
  delay.reset();
}, REPORT_INTERVAL).unref();

await serveGracefully(stopping.signal, {
  port: 0,
  async start() {
    const stores = await opening;
    const shop = parseShopDomain(DEMO_SHOP.domain);
    if (!shop) throw new Error('the demo has no shop');
    await stores.sessions.save({
      shop,
      accessToken: DEMO_ACCESS_TOKEN,
      expiresAt: null,
      refreshToken: null,
      refreshExpiresAt: null,
      scopes: DEMO_SCOPES,
    });
    const config = {
      trustedHops: 0,
      withScanCity: false,
      keepOrders: false,
      supportEmail: 'support@app.example',
    };
    const { app, stopWork, closeConnections } = await composeServer(
      { ...config, apiKey: DEMO_API_KEY, apiSecret: DEMO_API_SECRET },
      { shopifyOf: () => options.upstreamUrl, stores, metrics, now, log },
    );
    return { fetch: app.fetch, stopWork, closeConnections, closeStores: stores.close };
  },
  health: { fetch: health.fetch, port: options.healthPort },
  onListening: ({ port }) => report({ port }),
  log,
});
exit(0);

function report(message: FromServer): void {
  if (process.connected) process.send?.(message);
}
