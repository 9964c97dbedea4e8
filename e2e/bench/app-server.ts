/** Our server with the demo's configuration, in front of `upstream-server.ts`. */
import { registerHooks } from 'node:module';
import { UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { reportToParent, readOptions } from './forked-server.ts';

export interface AppServerOptions {
  upstreamUrl: string;
  /** JSON of a `TrackedOrder`, which the core returns without work, so that a measurement has no core in it. */
  trackedOrder?: string;
}

const { upstreamUrl, trackedOrder }: AppServerOptions = JSON.parse(readOptions());

if (trackedOrder) {
  registerHooks({
    load: (url, context, nextLoad) =>
      url.endsWith('/server/core/timeline/to-tracked-order.ts')
        ? {
            format: 'module',
            shortCircuit: true,
            source: `const order = ${trackedOrder}; export const toTrackedOrderWithAnomalies = () => ({ tracked: { ...order }, anomalies: {} });`,
          }
        : nextLoad(url, context),
  });
}
// The import is dynamic, because the hook must be registered before the core is loaded.
const { startApp } = await import('../fixtures/start-app.ts');

const { url } = await startApp({
  adminUrl: upstreamUrl,
  now: () => new Date(),
  log: { info: () => {}, warn: console.warn, error: console.error },
  budgets: UNLIMITED_BUDGETS,
});
reportToParent(url);
