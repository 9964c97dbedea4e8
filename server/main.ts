import process, { env, exit } from 'node:process';
import { pino } from 'pino';
import { createCallJson } from './carriers/client/call-json.ts';
import { createProviders } from './carriers/create-providers.ts';
import { composeServer } from './compose.ts';
import { parseConfig } from './config.ts';
import { createHealthApp } from './runtime/health-app.ts';
import { createMetrics } from './runtime/metrics.ts';
import { serveGracefully } from './runtime/graceful-shutdown.ts';
import { startProblem } from './runtime/start-problem.ts';
import { awaitStores } from './stores/await-stores.ts';

const parsed = parseConfig(env);
if (!parsed.ok) {
  console.error(['The server cannot start:', ...parsed.problems].join('\n- '));
  console.error('No app yet? `npm run demo` needs none of this.');
  exit(1);
}
const { config } = parsed;
const log = pino({ level: config.logLevel });
const now = (): Date => new Date();
const metrics = createMetrics();
const stopping = new AbortController();
// A second signal ends the process at once: `once` restores Node's default.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stopping.abort());
const opening = awaitStores({
  databaseUrl: config.databaseUrl,
  keys: config.encryptionKeys,
  log,
  onNotices: metrics.countNotices,
});
const health = createHealthApp({
  checkStores: async () => (await opening).check(),
  stopping: stopping.signal,
  metrics,
});
try {
  await serveGracefully(stopping.signal, {
    port: config.port,
    async start() {
      const stores = await opening;
      const { app, stopWork, closeConnections } = await composeServer(config, {
        shopifyOf: (shop) => `https://${shop}`,
        stores,
        metrics,
        now,
        trackingProviders: [...createProviders({ request: createCallJson({ now }), now }).values()],
        log,
      });
      return { fetch: app.fetch, stopWork, closeConnections, closeStores: stores.close };
    },
    health: { fetch: health.fetch, port: config.healthPort },
    onListening: (ports) => log.info(ports, 'ready'),
    log,
  });
  exit(0);
} catch (error) {
  const problem = startProblem(error, config);
  if (problem === null) throw error;
  console.error(`The server cannot start: ${problem}`);
  exit(1);
}
